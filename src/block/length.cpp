#include <array>
#include <string>
#include <utility>

#include "base/decimal.h"
#include "base/geometry.h"
#include "block/read.h"

namespace tubiao::block {
namespace {

constexpr std::array<std::pair<std::string_view, double>, 4> length_units = {{
    {"mm", base::points_per_millimetre},
    {"cm", 10 * base::points_per_millimetre},
    {"in", 72},
    {"pt", 1},
}};

/// "12.5mm": points as millimetres with one decimal, for messages.
std::string in_millimetres(double points) {
  const auto tenths = static_cast<long long>(points / base::points_per_millimetre * 10 + 0.5);
  return base::Decimal::from_parts(tenths, 1).trimmed().to_string() + "mm";
}

}  // namespace

std::optional<double> parse_length(std::string_view text) {
  for (const auto& [unit, points] : length_units) {
    if (!text.ends_with(unit)) continue;
    auto number = text.substr(0, text.size() - unit.size());
    while (number.ends_with(' ')) number.remove_suffix(1);
    const auto value = base::Decimal::parse(number);
    if (!value) return std::nullopt;
    return value->to_double() * points;
  }
  return std::nullopt;
}

std::optional<double> read_length(toml::Table& table, std::string_view key, double low,
                                  double high) {
  auto value = table.get_value(key);
  if (!value) return std::nullopt;
  const std::string written(table.context().sources.text(value->span()));
  const auto points =
      value->type() == toml::Type::string ? parse_length(value->as_string()) : std::nullopt;
  if (!points) {
    value->report(diag::Code::bad_length, written + " is not a length").help =
        "write a number and a unit (mm, cm, in or pt), such as \"18mm\"";
    return std::nullopt;
  }
  if (*points < low || *points > high) {
    auto& finding =
        value->report(diag::Code::bad_length, "the length " + written + " is out of range");
    finding.help = "it may lie between " + in_millimetres(low) + " and " + in_millimetres(high);
    return std::nullopt;
  }
  return points;
}

}  // namespace tubiao::block
