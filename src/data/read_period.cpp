#include "data/read_period.h"

namespace tubiao::data {
namespace {

constexpr std::string_view wanted = "a year of four digits, a date, or { from = …, to = … }";

std::optional<Period> read_year(toml::Value& value) {
  const auto number = value.as_decimal();
  if (!number) return std::nullopt;
  if (*number >= first_year && *number <= last_year) {
    return Period(Year{static_cast<int>(number->coefficient())});
  }
  value.report(diag::Code::bad_value, number->to_string() + " is not a year").help =
      "write a year from " + std::to_string(first_year) + " to " + std::to_string(last_year);
  return std::nullopt;
}

std::optional<Period> read_range(toml::Table table) {
  const auto from = table.require_integer("from", first_year, last_year);
  const auto to = table.require_integer("to", first_year, last_year);
  table.finish();
  if (!from || !to) return std::nullopt;
  if (from->value < to->value) return Period(YearRange{from->value, to->value});
  table.report(diag::Code::bad_value, table.span(), "the range of years does not run forwards")
      .help = from->value == to->value ? "for one year write the year alone"
                                       : "write the earlier year as from, the later one as to";
  return std::nullopt;
}

}  // namespace

std::optional<Period> read_period(toml::Value value) {
  switch (value.type()) {
    case toml::Type::integer:
      return read_year(value);
    case toml::Type::table:
      return read_range(value.as_table());
    default:
      break;
  }
  if (const auto date = value.find_date()) return Period(Date{date->year, date->month, date->day});
  value.report_wrong_type(wanted);
  return std::nullopt;
}

}  // namespace tubiao::data
