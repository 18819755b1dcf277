#include "theme/read_scale.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "toml/words.h"

namespace tubiao::theme {
namespace {

using diag::Code;

constexpr double largest_length = 5000;
/// Thinner lines break up in print.
constexpr double thinnest_line = 0.25;
/// A smaller plot or ring shows nothing.
constexpr double smallest_plot = 10;

/// Reads a number from `low` to `high` at `key`, where there is one.
void read_number(toml::Table& table, std::string_view key, double& target, double low,
                 double high = largest_length) {
  if (const auto value = table.get_number(key, low, high)) target = value->value;
}

void read_sizes(toml::Table& scale, Theme& theme) {
  auto sizes = scale.require_table("size");
  if (!sizes) return;
  for (const auto& key : sizes->keys()) {
    const auto value = sizes->get_number(key.value, smallest_type, largest_type);
    const auto role = theme.roles.find(key.value);
    if (role == theme.roles.end()) {
      std::vector<std::string> known;
      for (const auto& [name, each] : theme.roles) known.push_back(name);
      sizes
          ->report(Code::unknown_id, key.span,
                   "the theme has no type role " + toml::in_quotes(key.value))
          .help = toml::help_for_name(key.value, known);
    } else if (value) {
      role->second.size = value->value;
    }
  }
  std::vector<std::string> without;
  for (const auto& [name, role] : theme.roles) {
    if (role.size <= 0 && !sizes->has(name)) without.push_back(name);
  }
  if (without.empty()) return;
  sizes
      ->report(Code::missing_key, sizes->span(),
               "the scale gives no size to " + toml::list_in_quotes(without, "and"))
      .help = "every type role has a size, here in points or in the role itself";
}

void read_strokes(toml::Table& table, Strokes& strokes) {
  read_number(table, "zero", strokes.zero, thinnest_line);
  read_number(table, "grid", strokes.grid, thinnest_line);
  read_number(table, "key", strokes.key, thinnest_line);
  read_number(table, "rule", strokes.rule, thinnest_line);
}

void read_spaces(toml::Table& table, Spaces& spaces) {
  read_number(table, "hair", spaces.hair, 0);
  read_number(table, "small", spaces.small, 0);
  read_number(table, "medium", spaces.medium, 0);
  read_number(table, "large", spaces.large, 0);
}

void read_hatch(toml::Table& table, HatchStyle& hatch) {
  read_number(table, "width", hatch.width, thinnest_line);
  read_number(table, "pitch", hatch.pitch, 0.5, 100);
  read_number(table, "angle", hatch.angle, 0, 180);
  if (hatch.width < hatch.pitch) return;
  table
      .report(Code::bad_value, table.key_span(table.has("width") ? "width" : "pitch"),
              "a hatch of these lines has no gaps")
      .help = "make width smaller than pitch, the distance from one line to the next";
}

void read_bars(toml::Table& table, BarStyle& bars) {
  read_number(table, "thickness", bars.thickness, 1, 500);
  read_number(table, "thickness-max", bars.thickness_max, 1);
  read_number(table, "gap", bars.gap, 0, 0.9);
  read_number(table, "plot-height", bars.plot_height, smallest_plot);
  read_number(table, "ring", bars.ring, smallest_plot);
  if (bars.thickness <= bars.thickness_max) return;
  const char* key = table.has("thickness-max") ? "thickness-max" : "thickness";
  table
      .report(Code::bad_value, table.key_span(key),
              "the largest thickness of bars is below their thickness")
      .help = "give thickness-max at least the value of thickness";
}

}  // namespace

void read_scale(toml::Table& scale, Theme& theme) {
  read_sizes(scale, theme);
  const auto read_part = [&](std::string_view key, auto read, auto& target) {
    auto table = scale.get_table(key);
    if (!table) return;
    read(*table, target);
    table->finish();
  };
  read_part("stroke", read_strokes, theme.strokes);
  read_part("space", read_spaces, theme.spaces);
  read_part("hatch", read_hatch, theme.hatch);
  read_part("bar", read_bars, theme.bars);
  read_part(
      "tab",
      [](toml::Table& table, base::Size& tab) {
        read_number(table, "width", tab.width, 0);
        read_number(table, "height", tab.height, 0);
      },
      theme.tab);
  scale.finish();
}

}  // namespace tubiao::theme
