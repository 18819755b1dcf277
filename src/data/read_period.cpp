#include "data/reading.h"

namespace tubiao::data {
namespace {

using diag::Code;

constexpr std::string_view wanted = "a year, a date, or { from = …, to = … }";

std::optional<Period> read_range(toml::Table table) {
  const auto from = table.require_integer("from", first_year, last_year);
  const auto to = table.require_integer("to", first_year, last_year);
  table.finish();
  if (!from || !to) return std::nullopt;
  if (from->value < to->value) return Period(YearRange{from->value, to->value});
  table.report(Code::bad_value, table.span(), "the range of years does not run forwards").help =
      from->value == to->value ? "for one year write the year alone"
                               : "write the earlier year as from, the later one as to";
  return std::nullopt;
}

std::optional<Period> read_year(toml::Table& table, std::string_view key) {
  const auto year = table.require_integer(key, first_year, last_year);
  return year ? std::optional(Period(Year{year->value})) : std::nullopt;
}

}  // namespace

std::optional<Period> read_period(toml::Table& table, std::string_view key) {
  auto value = table.get_value(key);
  if (!value) {
    table.report(Code::missing_key, table.span(), "the key \"" + std::string(key) + "\" is missing")
        .help = "say when the figure holds: " + std::string(wanted);
    return std::nullopt;
  }
  switch (value->type()) {
    case toml::Type::integer:
      return read_year(table, key);
    case toml::Type::date: {
      const auto date = value->as_date();
      return Period(Date{date.year, date.month, date.day});
    }
    case toml::Type::table:
      return read_range(value->as_table());
    default:
      value->report_wrong_type(wanted);
      return std::nullopt;
  }
}

}  // namespace tubiao::data
