#include "page/geometry.h"

#include <array>
#include <utility>

#include "base/limits.h"
#include "block/read.h"
#include "theme/read.h"

namespace tubiao::page {
namespace {

constexpr double largest_margin = 5000;
constexpr double largest_bleed = 200;

/// The size that `size` names: an ISO name, or width and height, where the height may be "fit".
struct Extent {
  base::Size size;
  bool fits_height = false;
};

/// A value as it stands in the layout.
std::string written(const toml::Value& value, toml::Table& page) {
  return std::string(page.context().sources.text(value.span()));
}

std::optional<double> side(const toml::Value& value, toml::Table& page) {
  if (value.type() == toml::Type::string) {
    if (const auto points = block::parse_length(value.as_string())) {
      if (*points >= base::limits::page_side_min && *points <= base::limits::page_side_max) {
        return points;
      }
      page.report(diag::Code::page_size, value.span(),
                  "a page cannot be " + value.as_string() + " wide or high")
          .help = "its sides may be 5mm to 5000mm long";
      return std::nullopt;
    }
  }
  page.report(diag::Code::bad_length, value.span(),
              written(value, page) + " is not the side of a page")
      .help = "write a length with its unit, such as \"160mm\"; the height may be \"fit\"";
  return std::nullopt;
}

std::optional<Extent> two_sides(const toml::Value& value, toml::Table& page) {
  const auto sides = value.as_array();
  if (sides.size() != 2) {
    page.report(diag::Code::page_size, value.span(), "a page has a width and a height").help =
        "write size = [\"160mm\", \"100mm\"]";
    return std::nullopt;
  }
  const auto width = side(sides[0], page);
  const bool fits = sides[1].type() == toml::Type::string && sides[1].as_string() == "fit";
  const auto height = fits ? std::optional<double>(0) : side(sides[1], page);
  if (!width || !height) return std::nullopt;
  return Extent{{*width, *height}, fits};
}

std::optional<Extent> read_size(toml::Table& page) {
  const auto value = page.get_value("size");
  if (!value) {
    page.report(diag::Code::missing_key, page.span(), "the page has no size").help =
        "write size = \"A2\", or size = [\"160mm\", \"100mm\"]";
    return std::nullopt;
  }
  if (value->type() == toml::Type::array) return two_sides(*value, page);
  if (value->type() == toml::Type::string) {
    if (const auto size = iso_size(value->as_string())) return Extent{*size, false};
  }
  page.report(diag::Code::page_size, value->span(),
              written(*value, page) + " is not the size of a page")
      .help = "write an ISO name such as \"A2\" or \"B5\", or [\"160mm\", \"100mm\"]";
  return std::nullopt;
}

Margins read_margins(toml::Table& page) {
  Margins margins;
  const auto value = page.get_value("margin");
  if (!value) return margins;
  if (value->type() == toml::Type::table) {
    auto table = value->as_table();
    const auto read = [&](std::string_view key, double& target) {
      if (const auto length = block::read_length(table, key, 0, largest_margin)) target = *length;
    };
    read("top", margins.top);
    read("right", margins.right);
    read("bottom", margins.bottom);
    read("left", margins.left);
    table.finish();
    return margins;
  }
  if (const auto all = block::read_length(page, "margin", 0, largest_margin)) {
    margins = {*all, *all, *all, *all};
  }
  return margins;
}

}  // namespace

std::optional<base::Size> iso_size(std::string_view name) {
  // ISO 216: each size is the one before it, halved and rounded down to a millimetre.
  std::array<int, 2> sides{};
  if (name.size() < 2 || name.size() > 3) return std::nullopt;
  if (name[0] == 'A') {
    sides = {841, 1189};
  } else if (name[0] == 'B') {
    sides = {1000, 1414};
  } else {
    return std::nullopt;
  }
  const auto number = name.substr(1);
  int steps = 0;
  if (number == "10") {
    steps = 10;
  } else if (number.size() == 1 && number[0] >= '0' && number[0] <= '9') {
    steps = number[0] - '0';
  } else {
    return std::nullopt;
  }
  for (int i = 0; i < steps; ++i) sides = {sides[1] / 2, sides[0]};
  return base::Size{base::millimetres(sides[0]), base::millimetres(sides[1])};
}

std::optional<Geometry> read_geometry(toml::Table table, const theme::Theme& theme) {
  constexpr std::array<std::string_view, 2> orientations = {"portrait", "landscape"};
  Geometry page;
  page.from = table.span();
  const auto size = read_size(table);
  if (size) {
    page.trim = size->size;
    page.fits_height = size->fits_height;
  }
  if (const auto orientation = table.get_choice("orientation", orientations)) {
    if (orientation->value == "landscape") std::swap(page.trim.width, page.trim.height);
  }
  page.margins = read_margins(table);
  page.bleed = block::read_length(table, "bleed", 0, largest_bleed).value_or(0);
  if (const auto columns = table.get_integer("columns", 1, base::limits::columns)) {
    page.columns = columns->value;
  }
  page.gutter = block::read_length(table, "gutter", 0, largest_margin).value_or(theme.spaces.large);
  page.baseline = block::read_length(table, "baseline", 0, 200).value_or(0);
  page.gap = block::read_length(table, "gap", 0, largest_margin).value_or(theme.spaces.large);
  if (const auto enlarge = table.get_number("enlarge", 1, 2)) page.enlarge = enlarge->value;
  page.ground = theme::read_colour(table, "ground", theme).value_or("ground");
  table.finish();
  if (!size) return std::nullopt;
  const base::Rect body = page.body();
  const double columns = body.width - page.gutter * (page.columns - 1);
  if (columns < page.columns || (!page.fits_height && body.height < 1)) {
    table
        .report(diag::Code::page_too_small, page.from,
                "margins and gutters leave no room on the page")
        .help = "make the page larger, or the margins and gutters smaller";
    return std::nullopt;
  }
  return page;
}

}  // namespace tubiao::page
