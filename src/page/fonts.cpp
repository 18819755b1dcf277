#include "page/fonts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include "base/file.h"
#include "text/font_file.h"
#include "toml/words.h"

namespace tubiao::page {
namespace {

namespace fs = std::filesystem;

/// The font files in and below a folder, in the order of their paths.
std::vector<fs::path> fonts_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const char* extension : {".otc", ".otf", ".ttc", ".ttf"}) {
    const auto some = base::files_in(folder, extension, base::Depth::below);
    files.insert(files.end(), some.begin(), some.end());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// The files that one name stands for; what is not there is reported.
std::vector<fs::path> files_of(toml::Table& table, const diag::Spanned<std::string>& name,
                               const fs::path& folder) {
  const fs::path path = (folder / name.value).lexically_normal();
  std::error_code none;
  if (fs::is_regular_file(path, none)) return {path};
  if (!fs::is_directory(path, none)) {
    table
        .report(diag::Code::file_unreadable, name.span,
                "there is no font file " + toml::in_quotes(path.string()))
        .help = "name a font file or a folder of them, relative to the layout";
    return {};
  }
  auto files = fonts_in(path);
  if (files.empty()) {
    table
        .report(diag::Code::file_unreadable, name.span,
                "the folder " + toml::in_quotes(name.value) + " holds no font file")
        .help = "put .otf, .ttf, .otc or .ttc files into it";
  }
  return files;
}

}  // namespace

text::FontSources read_fonts(toml::Table& document, const fs::path& folder) {
  text::FontSources sources;
  const auto names = document.get_strings("fonts");
  if (!names) return sources;
  for (const auto& name : *names) {
    for (auto& file : files_of(document, name, folder)) {
      if (const auto fault = text::fault_of_font_file(file)) {
        document
            .report(diag::Code::font_unusable, name.span,
                    "the file " + toml::in_quotes(file.string()) + " " + *fault)
            .help = "name a whole TrueType or OpenType font with outlines";
      } else if (std::find(sources.files.begin(), sources.files.end(), file) ==
                 sources.files.end()) {
        sources.files.push_back(std::move(file));
      }
    }
  }
  return sources;
}

}  // namespace tubiao::page
