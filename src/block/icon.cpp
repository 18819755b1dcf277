#include "block/icon.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

#include "toml/words.h"

namespace tubiao::block {
namespace {

std::vector<std::string> icon_names(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
    if (entry.path().extension() == ".svg") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::optional<Icon> read_icon(toml::Table& table, std::string_view key,
                              const ReadContext& context) {
  const auto name = table.get_string(key);
  if (!name) return std::nullopt;
  const auto known = icon_names(context.icon_folder);
  if (std::find(known.begin(), known.end(), name->value) == known.end()) {
    auto& finding = table.report(diag::Code::unknown_id, name->span,
                                 "there is no icon \"" + name->value + "\"");
    finding.help = toml::help_for_name(name->value, known);
    return std::nullopt;
  }
  const auto file = context.icon_folder / (name->value + ".svg");
  auto loaded = picture::load(file, "icons/" + name->value + ".svg",
                              {context.toml.sources, context.toml.diagnostics}, name->span);
  if (!loaded) return std::nullopt;
  auto* drawing = std::get_if<picture::Drawing>(&*loaded);
  if (drawing == nullptr) return std::nullopt;
  return std::make_shared<const picture::Drawing>(std::move(*drawing));
}

void draw_icon(const Icon& icon, const base::Rect& frame, base::Colour colour,
               scene::Builder& builder) {
  for (auto& shape : picture::place(*icon, frame, [&](std::string_view) { return colour; })) {
    builder.add(std::move(shape), scene::Layer::ground);
  }
}

}  // namespace tubiao::block
