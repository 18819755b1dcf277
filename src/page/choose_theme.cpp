#include "page/choose_theme.h"

#include <algorithm>

#include "base/file.h"
#include "theme/read.h"
#include "toml/words.h"

namespace tubiao::page {
namespace {

/// The theme at `path`, read at its first use; null where it could not be read.
std::shared_ptr<const theme::Theme> obtain_theme(toml::Context context,
                                                 const std::filesystem::path& path,
                                                 const std::string& shown,
                                                 const diag::Spanned<std::string>& scale,
                                                 const diag::Span& asked_from, Themes& themes) {
  const auto key = std::make_pair(path.lexically_normal(), scale.value);
  if (const auto known = themes.find(key); known != themes.end()) return known->second;
  auto read = theme::read_theme(context, path, shown, scale, asked_from);
  if (!read) return nullptr;
  return themes[key] = std::make_shared<const theme::Theme>(std::move(*read));
}

}  // namespace

std::vector<std::string> shipped_themes(const std::filesystem::path& share) {
  std::vector<std::string> names;
  for (const auto& file : base::files_in(share / "themes", ".toml")) {
    names.push_back(file.stem().string());
  }
  return names;
}

std::shared_ptr<const theme::Theme> choose_theme(toml::Context context,
                                                 const diag::Spanned<std::string>& name,
                                                 const diag::Spanned<std::string>& scale,
                                                 const std::filesystem::path& folder,
                                                 const std::filesystem::path& share,
                                                 Themes& themes) {
  if (name.value.ends_with(".toml")) {
    const auto path = folder / name.value;
    return obtain_theme(context, path, path.lexically_normal().string(), scale, name.span, themes);
  }
  const auto known = shipped_themes(share);
  if (std::find(known.begin(), known.end(), name.value) == known.end()) {
    context.diagnostics
        .report(diag::Code::unknown_id, name.span,
                "there is no theme " + toml::in_quotes(name.value))
        .help = toml::help_for_name(name.value, known);
    return nullptr;
  }
  const std::string file = name.value + ".toml";
  return obtain_theme(context, share / "themes" / file, "themes/" + file, scale, name.span, themes);
}

}  // namespace tubiao::page
