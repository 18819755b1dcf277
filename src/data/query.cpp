// Reads `where = { … }`.
#include <array>

#include "data/reference.h"
#include "data/select.h"

namespace tubiao::data {
namespace {

std::optional<std::string> read_reference(toml::Table& table, std::string_view key,
                                          std::span<const std::string> known) {
  const auto id = table.get_string(key);
  if (!id || !check_reference(*id, known, key, table.context().diagnostics)) return std::nullopt;
  return id->value;
}

std::vector<Has> read_has(toml::Table& table) {
  std::vector<Has> result;
  const auto names = table.get_strings("has");
  if (!names) return result;
  for (const auto& name : *names) {
    if (name.value == "value") {
      result.push_back(Has::value);
    } else if (name.value == "change") {
      result.push_back(Has::change);
    } else if (name.value == "rank") {
      result.push_back(Has::rank);
    } else {
      table.report(diag::Code::bad_value, name.span, "an indicator has no \"" + name.value + "\"")
          .help = "it may have: \"value\", \"change\", \"rank\"";
    }
  }
  return result;
}

Order read_order(toml::Table& table) {
  constexpr std::array<std::string_view, 4> names = {"file", "value", "change", "rank"};
  const auto name = table.get_choice("sort", names);
  if (!name || name->value == "file") return Order::file;
  if (name->value == "value") return Order::value;
  return name->value == "change" ? Order::change : Order::rank;
}

}  // namespace

Query read_query(toml::Table table, const Dataset& dataset) {
  Query query;
  query.span = table.span();
  query.topic = read_reference(table, "topic", ids_of(dataset.topics));
  query.unit = read_reference(table, "unit", dataset.catalogue.unit_ids());
  query.source = read_reference(table, "source", ids_of(dataset.sources));
  query.universe = read_reference(table, "universe", ids_of(dataset.universes));
  if (const auto nature = table.get_choice("nature", nature_names())) {
    query.nature = to_nature(nature->value);
  }
  query.has = read_has(table);
  query.order = read_order(table);
  if (const auto reverse = table.get_boolean("reverse")) query.reversed = reverse->value;
  constexpr int most = 1000;
  if (const auto limit = table.get_integer("limit", 1, most)) query.limit = limit->value;
  table.finish();
  return query;
}

}  // namespace tubiao::data
