#include "theme/read.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

#include "toml/words.h"

namespace tubiao::theme {
namespace {

constexpr std::array<std::string_view, 21> role_names = {
    "kicker",       "title",  "deck",        "section",        "hero",  "figure-large",  "figure",
    "figure-small", "unit",   "label",       "value",          "badge", "body",          "lead",
    "note",         "source", "chart-title", "chart-subtitle", "axis",  "display-label", "callout"};

constexpr std::array<std::string_view, 9> colour_names = {
    "ink", "muted", "ground", "context", "grid", "rule", "highlight", "masthead", "on-masthead"};

template <typename Value>
std::vector<std::string> names_of(const std::map<std::string, Value, std::less<>>& entries) {
  std::vector<std::string> names;
  for (const auto& [name, value] : entries) names.push_back(name);
  return names;
}

/// Reports a name that is none of `known`.
void report_unknown(toml::Table& table, std::string_view what,
                    const diag::Spanned<std::string>& name, const std::vector<std::string>& known) {
  table
      .report(diag::Code::unknown_id, name.span,
              "the theme has no " + std::string(what) + " \"" + name.value + "\"")
      .help = toml::help_for_name(name.value, known);
}

std::map<std::string, text::Families, std::less<>> read_fonts(toml::Table& theme) {
  std::map<std::string, text::Families, std::less<>> fonts;
  auto table = theme.require_table("fonts");
  if (!table) return fonts;
  for (const auto& key : table->keys()) {
    auto font = table->get_table(key.value);
    if (!font) continue;
    text::Families families;
    if (const auto latin = font->require_string("latin")) families.latin = latin->value;
    if (const auto cjk = font->require_string("cjk")) families.cjk_default = cjk->value;
    if (const auto by_language = font->get_localized("cjk-by-language", {})) {
      for (const auto& [language, family] : by_language->value.texts()) {
        families.cjk.emplace_back(language, family);
      }
    }
    font->finish();
    fonts.emplace(key.value, std::move(families));
  }
  return fonts;
}

void read_colours(toml::Table& theme, Theme& result) {
  auto table = theme.require_table("colours");
  if (!table) return;
  for (const auto& key : table->keys()) {
    const auto text = table->get_string(key.value);
    if (!text) continue;
    if (const auto colour = base::parse_colour(text->value)) {
      result.colours[key.value] = *colour;
    } else {
      theme.report(diag::Code::bad_value, text->span, "\"" + text->value + "\" is not a colour")
          .help = "write six hexadecimal digits after a number sign, such as \"#C8102E\"";
    }
  }
  for (const auto name : colour_names) {
    if (!table->has(name)) {
      table
          ->report(diag::Code::missing_key, table->span(),
                   "the theme has no colour \"" + std::string(name) + "\"")
          .help = "every theme names it: add it here";
    }
  }
}

/// The place and name of a colour that a theme refers to, checked against its own colours.
std::string colour_reference(toml::Table& table, std::string_view key, const Theme& theme,
                             std::string fallback) {
  const auto name = table.get_string(key);
  if (!name) return fallback;
  if (theme.colours.contains(name->value)) return name->value;
  report_unknown(table, "colour", *name, names_of(theme.colours));
  return fallback;
}

void read_role(toml::Table& table, TypeRole& role, const Theme& theme) {
  constexpr double largest = 2000;
  if (const auto value = table.get_integer("weight", 100, 900)) role.weight = value->value;
  if (const auto value = table.get_number("leading", 0.8, 4)) role.leading = value->value;
  if (const auto value = table.get_number("tracking", -0.2, 2)) role.tracking = value->value;
  if (const auto value = table.get_boolean("tabular")) role.tabular = value->value;
  if (const auto value = table.get_number("second-size", 0.2, 2)) role.second_size = value->value;
  if (const auto value = table.get_integer("second-weight", 100, 900)) {
    role.second_weight = value->value;
  }
  if (const auto value = table.get_number("size", 1, largest)) role.size = value->value;
  role.colour = colour_reference(table, "colour", theme, role.colour);
  role.second_colour = colour_reference(table, "second-colour", theme, role.second_colour);
}

void read_roles(toml::Table& theme, Theme& result) {
  const auto fonts = read_fonts(theme);
  auto table = theme.require_table("type");
  if (!table) return;
  for (const auto& key : table->keys()) {
    auto entry = table->get_table(key.value);
    if (!entry) continue;
    TypeRole role;
    if (const auto font = entry->require_string("font")) {
      if (const auto found = fonts.find(font->value); found != fonts.end()) {
        role.families = found->second;
      } else {
        report_unknown(*entry, "font", *font, names_of(fonts));
      }
    }
    read_role(*entry, role, result);
    entry->finish();
    result.roles.emplace(key.value, std::move(role));
  }
  for (const auto name : role_names) {
    if (!table->has(name)) {
      table
          ->report(diag::Code::missing_key, table->span(),
                   "the theme has no type role \"" + std::string(name) + "\"")
          .help = "every theme names it: add it here";
    }
  }
}

void read_points(toml::Table& table, std::string_view key, double& target, double high = 5000) {
  if (const auto value = table.get_number(key, 0, high)) target = value->value;
}

void read_sizes(toml::Table& scale, Theme& theme) {
  auto sizes = scale.require_table("size");
  if (!sizes) return;
  for (const auto& key : sizes->keys()) {
    const auto value = sizes->get_number(key.value, 1, 2000);
    const auto role = theme.roles.find(key.value);
    if (role == theme.roles.end()) {
      report_unknown(*sizes, "type role", key, names_of(theme.roles));
    } else if (value) {
      role->second.size = value->value;
    }
  }
}

void read_scale(toml::Table& scale, Theme& theme) {
  read_sizes(scale, theme);
  if (auto table = scale.get_table("stroke")) {
    read_points(*table, "zero", theme.strokes.zero);
    read_points(*table, "grid", theme.strokes.grid);
    read_points(*table, "key", theme.strokes.key);
    read_points(*table, "rule", theme.strokes.rule);
    table->finish();
  }
  if (auto table = scale.get_table("space")) {
    read_points(*table, "hair", theme.spaces.hair);
    read_points(*table, "small", theme.spaces.small);
    read_points(*table, "medium", theme.spaces.medium);
    read_points(*table, "large", theme.spaces.large);
    table->finish();
  }
  if (auto table = scale.get_table("hatch")) {
    read_points(*table, "width", theme.hatch.width);
    if (const auto value = table->get_number("pitch", 0.5, 100)) theme.hatch.pitch = value->value;
    if (const auto value = table->get_number("angle", 0, 180)) theme.hatch.angle = value->value;
    table->finish();
  }
  if (auto table = scale.get_table("bar")) {
    if (const auto value = table->get_number("thickness", 1, 500)) {
      theme.bars.thickness = value->value;
    }
    read_points(*table, "thickness-max", theme.bars.thickness_max);
    if (theme.bars.thickness_max < theme.bars.thickness) {
      table
          ->report(diag::Code::bad_value, table->key_span("thickness-max"),
                   "the largest thickness of bars is below their thickness")
          .help = "give thickness-max at least the value of thickness";
    }
    read_points(*table, "gap", theme.bars.gap, 0.9);
    read_points(*table, "plot-height", theme.bars.plot_height);
    read_points(*table, "ring", theme.bars.ring);
    table->finish();
  }
  if (auto table = scale.get_table("tab")) {
    read_points(*table, "width", theme.tab.width);
    read_points(*table, "height", theme.tab.height);
    table->finish();
  }
  scale.finish();
}

void read_palette(toml::Table& table, std::string_view key, const Theme& theme,
                  std::vector<std::string>& target) {
  const auto names = table.get_strings(key);
  if (!names) {
    if (!table.has(key)) {
      table
          .report(diag::Code::missing_key, table.span(),
                  "the theme has no list \"" + std::string(key) + "\"")
          .help = "add " + std::string(key) + " = [\"…\"] with names of its colours";
    }
    return;
  }
  for (const auto& name : *names) {
    if (theme.colours.contains(name.value)) {
      target.push_back(name.value);
    } else {
      report_unknown(table, "colour", name, names_of(theme.colours));
    }
  }
  if (target.empty()) {
    table.report(diag::Code::bad_value, table.key_span(key), "the list names no colour").help =
        "name at least one of the theme's colours";
  }
}

/// Reads every scale, so that a mistake is found whichever of them is asked for, and keeps the
/// asked one.
void choose_scale(toml::Table& root, const diag::Spanned<std::string>& wanted, Theme& theme) {
  auto scales = root.require_table("scale");
  if (!scales) return;
  const Theme without_scale = theme;
  std::vector<std::string> names;
  for (const auto& key : scales->keys()) {
    names.push_back(key.value);
    auto scale = scales->get_table(key.value);
    if (!scale) continue;
    Theme scaled = without_scale;
    read_scale(*scale, scaled);
    if (key.value == wanted.value) theme = std::move(scaled);
  }
  if (!scales->has(wanted.value)) report_unknown(root, "scale", wanted, names);
}

}  // namespace

std::optional<Theme> read_theme(toml::Context context, const std::filesystem::path& path,
                                const std::string& shown, const diag::Spanned<std::string>& scale,
                                const diag::Span& asked_from) {
  const auto errors_before = context.diagnostics.errors();
  auto root = toml::read_file(context, path, shown, asked_from);
  if (!root) return std::nullopt;
  Theme theme;
  if (const auto name = root->require_string("name")) theme.name = name->value;
  if (const auto ratio = root->get_number("unit-ratio", 0.1, 1)) theme.unit_ratio = ratio->value;
  read_colours(*root, theme);
  read_roles(*root, theme);
  read_palette(*root, "accents", theme, theme.accents);
  read_palette(*root, "series", theme, theme.series);
  choose_scale(*root, scale, theme);
  root->finish();
  if (context.diagnostics.errors() != errors_before) return std::nullopt;
  return theme;
}

}  // namespace tubiao::theme
