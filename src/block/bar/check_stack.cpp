// What stacked bars ask for: parts of one whole, and a total that is their sum.
#include <algorithm>

#include "block/bar/check.h"
#include "block/plot/rounding.h"
#include "chart/stack.h"
#include "toml/words.h"

namespace tubiao::block::bar {
namespace {

using diag::Code;
using toml::in_quotes;

/// Where findings about the stacks of a chart go.
struct Report {
  const ReadContext& context;
  const diag::Span& from;

  void operator()(Code code, std::string message, std::string help) const {
    context.toml.diagnostics.report(code, from, std::move(message)).help = std::move(help);
  }
};

/// Parts of one bar share their period, and none is below zero.
void check_parts(const Category& category, const Report& report) {
  const Selected& first = category.bars.front().figure;
  for (const Bar& bar : category.bars) {
    const data::Observation& observation = *bar.figure.observation;
    const std::string id = in_quotes(bar.figure.indicator->id);
    if (!(observation.period == first.observation->period)) {
      report(Code::chart_mixes_periods,
             id + " of " + observation.period.to_string() + " is stacked on " +
                 in_quotes(first.indicator->id) + " of " + first.observation->period.to_string(),
             "choose one period for all: period = …");
    }
    if (observation.value->is_negative()) {
      report(Code::bad_value, id + " is below zero and cannot be a part of a stack",
             "set the bars side by side: arrangement = \"grouped\"");
    }
  }
}

/// Whether a figure says exactly what there is.
bool is_exact(const Selected& figure) {
  return figure.observation->qualifier == data::Qualifier::exact &&
         figure.observation->value.has_value();
}

/// A bar that ends in a total is as long as its parts: the two must be able to be the same.
void check_total(const Category& category, const ReadContext& context, const Report& report) {
  const Selected& total = *category.total;
  const Selected& first = category.bars.front().figure;
  const std::string id = in_quotes(total.indicator->id);
  const auto wanted = dimension(first, Measure::value, context.dataset);
  if (dimension(total, Measure::value, context.dataset) != wanted) {
    return report(Code::chart_mixes_dimensions, id + " is not the sum of " + wanted,
                  "name the indicator that the parts add up to");
  }
  if (!(total.observation->period == first.observation->period)) {
    return report(Code::chart_mixes_periods,
                  id + " of " + total.observation->period.to_string() + " is not the sum of " +
                      in_quotes(first.indicator->id) + " of " +
                      first.observation->period.to_string(),
                  "name a total of the same period");
  }
  const data::Unit& unit = *context.dataset.find_unit(total.indicator->unit);
  const auto whole = plot::rounding_interval(total, unit, context.dataset);
  std::vector<base::Interval> parts;
  bool exact = is_exact(total);
  for (const Bar& bar : category.bars) {
    const auto part = plot::rounding_interval(bar.figure, unit, context.dataset);
    exact = exact && is_exact(bar.figure) && part.has_value();
    if (exact) parts.push_back(*part);
  }
  if (!exact || chart::make_up(parts, *whole)) return;
  report(Code::bad_value,
         "the parts of the bar cannot add up to " + id + ", which is " +
             total.observation->full_value().to_string(),
         "name all its parts, or another total");
}

}  // namespace

void check_stack(const Model& model, const ReadContext& context, const diag::Span& from) {
  const Report report{context, from};
  if (model.measure == Measure::change) {
    return report(Code::bad_value, "growths are not parts of a whole and cannot be stacked",
                  "set the bars side by side: arrangement = \"grouped\"");
  }
  for (const Category& category : model.categories) {
    check_parts(category, report);
    if (category.total) check_total(category, context, report);
    const bool nothing =
        std::all_of(category.bars.begin(), category.bars.end(),
                    [](const Bar& bar) { return bar.figure.observation->value->is_zero(); });
    if (nothing && model.arrangement == Arrangement::full) {
      report(Code::bad_value, "the parts of a bar are all zero: there is no whole to divide",
             "leave these indicators out of the chart");
    }
  }
}

}  // namespace tubiao::block::bar
