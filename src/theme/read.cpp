#include "theme/read.h"

#include <array>
#include <string_view>
#include <utility>

#include "theme/read_scale.h"
#include "toml/words.h"

namespace tubiao::theme {
namespace {

using diag::Code;

constexpr std::array<std::string_view, 21> role_names = {
    "kicker",       "title",  "deck",        "section",        "hero",  "figure-large",  "figure",
    "figure-small", "unit",   "label",       "value",          "badge", "body",          "lead",
    "note",         "source", "chart-title", "chart-subtitle", "axis",  "display-label", "callout"};

constexpr std::array<std::string_view, 9> colour_names = {
    "ink", "muted", "ground", "context", "grid", "rule", "highlight", "masthead", "on-masthead"};

/// Things of a theme by name: colours, roles, fonts.
template <typename Entry>
using Entries = std::map<std::string, Entry, std::less<>>;

/// Reports a name that is none of `known`, which are colours, roles, fonts or scales (`what`).
diag::Diagnostic& report_unknown(diag::Diagnostics& diagnostics,
                                 const diag::Spanned<std::string>& name, const char* what,
                                 const std::vector<std::string>& known) {
  auto& finding = diagnostics.report(
      Code::unknown_id, name.span,
      std::string("the theme has no ") + what + " " + toml::in_quotes(name.value));
  finding.help = toml::help_for_name(name.value, known);
  return finding;
}

template <typename Entry>
std::vector<std::string> names_of(const Entries<Entry>& entries) {
  std::vector<std::string> names;
  for (const auto& [name, entry] : entries) names.push_back(name);
  return names;
}

/// Whether `name` is among `entries`; reports it where it is not.
template <typename Entry>
bool check_name(toml::Table& table, const diag::Spanned<std::string>& name, const char* what,
                const Entries<Entry>& entries) {
  if (entries.contains(name.value)) return true;
  report_unknown(table.context().diagnostics, name, what, names_of(entries));
  return false;
}

template <typename Entry>
std::optional<std::string> read_name(toml::Table& table, std::string_view key, const char* what,
                                     const Entries<Entry>& entries) {
  const auto name = table.get_string(key);
  if (!name || !check_name(table, *name, what, entries)) return std::nullopt;
  return name->value;
}

/// Reports those of `names` that are no key of `table`.
void require_names(toml::Table& table, std::span<const std::string_view> names, const char* what) {
  for (const auto name : names) {
    if (table.has(name)) continue;
    table
        .report(Code::missing_key, table.span(),
                std::string("the theme has no ") + what + " " + toml::in_quotes(name))
        .help = "every theme names it: add it here";
  }
}

/// The families of a name in `[fonts]`: the usual ones and, where they are named, narrow ones.
struct Font {
  text::Families families;
  std::optional<text::Families> condensed;
};

/// The narrow families of a font; what has none keeps its usual one.
std::optional<text::Families> read_condensed(toml::Table& font, const text::Families& usual) {
  const auto latin = font.get_string("latin-condensed");
  const auto cjk = font.get_string("cjk-condensed");
  if (!latin && !cjk) return std::nullopt;
  text::Families condensed = usual;
  if (latin) condensed.latin = latin->value;
  if (cjk) {
    condensed.cjk.clear();
    condensed.cjk_default = cjk->value;
  }
  return condensed;
}

Entries<Font> read_fonts(toml::Table& theme) {
  Entries<Font> fonts;
  auto table = theme.require_table("fonts");
  if (!table) return fonts;
  for (const auto& key : table->keys()) {
    auto font = table->get_table(key.value);
    if (!font) continue;
    text::Families families;
    families.from = font->span();
    if (const auto latin = font->require_string("latin")) families.latin = latin->value;
    if (const auto cjk = font->require_string("cjk")) families.cjk_default = cjk->value;
    if (const auto by_language = font->get_localized("cjk-by-language", {})) {
      for (const auto& [language, family] : by_language->value.texts()) {
        families.cjk.emplace_back(language, family);
      }
    }
    auto condensed = read_condensed(*font, families);
    font->finish();
    fonts.emplace(key.value, Font{std::move(families), std::move(condensed)});
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
      theme.report(Code::bad_value, text->span, toml::in_quotes(text->value) + " is not a colour")
          .help = "write six hexadecimal digits after a number sign, such as \"#C8102E\"";
    }
  }
  require_names(*table, colour_names, "colour");
}

TypeRole read_type_role(toml::Table& table, const Entries<Font>& fonts, const Theme& theme) {
  TypeRole role;
  role.size = 0;  // Its own or that of the scale.
  if (const auto font = table.require_string("font");
      font && check_name(table, *font, "font", fonts)) {
    role.families = fonts.find(font->value)->second.families;
    role.condensed = fonts.find(font->value)->second.condensed;
  }
  if (const auto value = table.get_integer("weight", 100, 900)) role.weight = value->value;
  if (const auto value = table.get_number("leading", 0.8, 4)) role.leading = value->value;
  if (const auto value = table.get_number("tracking", -0.2, 2)) role.tracking = value->value;
  if (const auto value = table.get_boolean("tabular")) role.tabular = value->value;
  if (const auto value = table.get_number("second-size", 0.2, 2)) role.second_size = value->value;
  if (const auto value = table.get_integer("second-weight", 100, 900)) {
    role.second_weight = value->value;
  }
  if (const auto value = table.get_number("size", smallest_type, largest_type)) {
    role.size = value->value;
  }
  if (auto colour = read_colour(table, "colour", theme)) role.colour = *colour;
  if (const auto value = table.get_integer("strong", 100, 900)) role.strong = value->value;
  if (auto colour = read_colour(table, "strong-colour", theme)) role.strong_colour = *colour;
  if (auto colour = read_colour(table, "second-colour", theme)) role.second_colour = *colour;
  table.finish();
  return role;
}

void read_roles(toml::Table& theme, Theme& result) {
  const auto fonts = read_fonts(theme);
  auto table = theme.require_table("type");
  if (!table) return;
  for (const auto& key : table->keys()) {
    if (auto entry = table->get_table(key.value)) {
      result.roles.emplace(key.value, read_type_role(*entry, fonts, result));
    }
  }
  require_names(*table, role_names, "type role");
}

/// Reads a list of colours that blocks take in turn.
void read_palette(toml::Table& table, std::string_view key, const Theme& theme,
                  std::vector<std::string>& target) {
  const auto names = table.get_strings(key);
  if (!table.has(key)) {
    table.report(Code::missing_key, table.span(), "the theme has no list " + toml::in_quotes(key))
        .help = "add " + std::string(key) + " = [\"…\"] with names of its colours";
  }
  if (!names) return;
  if (names->empty()) {
    table.report(Code::bad_value, table.key_span(key), "the list names no colour").help =
        "name at least one of the theme's colours";
  }
  for (const auto& name : *names) {
    if (check_name(table, name, "colour", theme.colours)) target.push_back(name.value);
  }
}

/// Reads every scale, so that a mistake is found whichever of them is asked for, and keeps the
/// asked one, if any.
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
  if (wanted.value.empty() || scales->has(wanted.value)) return;
  report_unknown(root.context().diagnostics, wanted, "scale", names);
}

}  // namespace

std::optional<std::string> read_colour(toml::Table& table, std::string_view key,
                                       const Theme& theme) {
  return read_name(table, key, "colour", theme.colours);
}

diag::Diagnostic& report_unknown_colour(diag::Diagnostics& diagnostics,
                                        const diag::Spanned<std::string>& name,
                                        const Theme& theme) {
  return report_unknown(diagnostics, name, "colour", names_of(theme.colours));
}

std::optional<std::string> read_role(toml::Table& table, std::string_view key, const Theme& theme) {
  return read_name(table, key, "type role", theme.roles);
}

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
