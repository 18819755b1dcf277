#include <utility>

#include "block/read.h"
#include "data/read_period.h"
#include "data/select.h"

namespace tubiao::block {
namespace {

/// The id at `indicator`; several in its place are reported.
std::optional<diag::Spanned<std::string>> read_one(toml::Table& table) {
  auto value = table.get_value("indicator");
  if (!value || value->type() == toml::Type::string) return table.get_string("indicator");
  value->report(diag::Code::wrong_type, "`indicator` names one id").help =
      "for several, write indicators = [\"id\", …]";
  return std::nullopt;
}

/// The indicators that `indicator`, `indicators` or `where` name.
std::vector<const data::Indicator*> read_indicators(toml::Table& table,
                                                    const ReadContext& context) {
  std::vector<const data::Indicator*> result;
  const bool one = table.has("indicator");
  const bool several = table.has("indicators");
  const bool query = table.has("where");
  if (one + several + query != 1) {
    auto& finding = table.report(
        one + several + query == 0 ? diag::Code::missing_key : diag::Code::bad_value, table.span(),
        one + several + query == 0 ? "the block does not say which indicators it shows"
                                   : "the block says more than once which indicators it shows");
    finding.help = "give one of: indicator = \"id\", indicators = [\"id\", …], where = { … }";
  }
  if (const auto id = read_one(table)) {
    if (const auto* found = data::select(context.dataset, *id, context.toml.diagnostics)) {
      result.push_back(found);
    }
  }
  if (const auto ids = table.get_strings("indicators")) {
    for (const auto& id : *ids) {
      if (const auto* found = data::select(context.dataset, id, context.toml.diagnostics)) {
        result.push_back(found);
      }
    }
    if (ids->empty()) {
      table
          .report(diag::Code::empty_selection, table.key_span("indicators"),
                  "the list names no indicator")
          .help = "name at least one; `tubiao list indicators` prints them";
    }
  }
  if (auto where = table.get_table("where")) {
    const auto span = table.key_span("where");
    result = data::select(context.dataset, data::read_query(std::move(*where), context.dataset));
    if (result.empty()) {
      table.report(diag::Code::empty_selection, span, "no indicator meets these conditions").help =
          "`tubiao list indicators` prints them with their topics, units and natures";
    }
  }
  return result;
}

}  // namespace

std::string periods_of(const data::Indicator& indicator) {
  std::string periods;
  for (const auto& observation : indicator.observations) {
    periods += (periods.empty() ? "" : ", ") + observation.period.to_string();
  }
  return periods;
}

std::vector<Selected> read_selection(toml::Table& table, const ReadContext& context) {
  std::optional<data::Period> period;
  if (const auto value = table.get_value("period")) period = data::read_period(*value);
  std::vector<Selected> result;
  for (const auto* indicator : read_indicators(table, context)) {
    if (const auto* observation = data::pick(*indicator, period)) {
      result.push_back({indicator, observation});
      continue;
    }
    auto& finding = table.report(diag::Code::missing_value, table.span(),
                                 "\"" + indicator->id + "\" has no observation" +
                                     (period ? " of " + period->to_string() : std::string()));
    finding.notes.push_back({"the indicator stands here", indicator->span});
    finding.help = "it has observations of: " + periods_of(*indicator);
  }
  return result;
}

}  // namespace tubiao::block
