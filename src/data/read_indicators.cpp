#include <utility>

#include "data/derive.h"
#include "data/reading.h"

namespace tubiao::data {
namespace {

using diag::Code;

std::string read_reference(toml::Table& table, std::string_view key,
                           std::span<const std::string> known, Reading& reading) {
  const auto id = table.get_string(key);
  if (!id || !check_reference(*id, known, key, reading.diagnostics())) return {};
  return id->value;
}

/// Everything of an indicator but its observations; nothing without a nature.
std::optional<Indicator> read_head(toml::Table& table, Reading& reading) {
  Indicator indicator;
  indicator.span = table.span();
  indicator.topic = read_reference(table, "topic", ids_of(reading.dataset.topics), reading);
  if (const auto unit = table.get_string("unit")) {
    check_reference(*unit, reading.dataset.catalogue.unit_ids(), "unit", reading.diagnostics());
    // Also where there is none: what is wrong with it has been said.
    indicator.unit = unit->value;
  }
  if (auto label = table.require_localized("label", reading.languages())) {
    indicator.label = std::move(label->value);
  }
  indicator.short_label = read_text(table, "short", reading, indicator.label);
  indicator.note = read_text(table, "note", reading);
  const auto nature = table.get_choice("nature", nature_names());
  if (nature) {
    indicator.nature = to_nature(nature->value);
    return indicator;
  }
  if (!table.has("nature")) {
    table.report(Code::missing_key, table.span(), "missing key \"nature\"").help =
        "say what kind of quantity it is: \"level\", \"annual\", \"cumulative\", \"share\", "
        "\"change\" or \"rank\"";
  }
  return std::nullopt;
}

}  // namespace

void read_indicators(DataFile& file, Reading& reading) {
  for (auto& table : file.root.get_tables("indicator")) {
    const std::size_t errors_before = reading.diagnostics().errors();
    const auto id = reading.take_id(table, "indicator");
    auto indicator = read_head(table, reading);
    auto observations = table.get_tables("observation");
    if (observations.empty()) {
      table.report(Code::missing_key, table.span(), "the indicator has no observation").help =
          "add [[indicator.observation]] with a period, a value and the source";
    }
    table.finish();
    if (!indicator) continue;
    // Messages about its observations name the indicator, also where its id was refused.
    indicator->id = id.value_or("");
    for (auto& entry : observations) {
      if (auto observation = read_observation(entry, *indicator, reading)) {
        indicator->observations.push_back(std::move(*observation));
      }
    }
    check_indicator(*indicator, reading);
    if (reading.diagnostics().errors() > errors_before) continue;
    const Unit* unit = reading.dataset.find_unit(indicator->unit);
    add_baselines(*indicator, unit == nullptr ? Grain::any : unit->grain);
    reading.dataset.indicators.push_back(std::move(*indicator));
  }
}

}  // namespace tubiao::data
