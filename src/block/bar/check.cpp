#include "block/bar/check.h"

#include <algorithm>
#include <string>

#include "data/units.h"

namespace tubiao::block::bar {
namespace {

std::string quoted(const std::string& id) {
  return "\"" + id + "\"";
}

bool has_length(const Selected& selected, Measure measure) {
  return measure == Measure::change ? change_of(selected) != nullptr
                                    : selected.observation->value.has_value();
}

/// In words, what may stand in one chart only with its like.
std::string dimension(const Selected& selected, Measure measure, const data::Dataset& dataset) {
  const data::Change* change = change_of(selected);
  const bool shows_change =
      measure == Measure::change || selected.indicator->nature == data::Nature::change;
  if (shows_change && change != nullptr) {
    return change->kind == data::Change::Kind::percent ? "a change in percent"
                                                       : "a change in percentage points";
  }
  if (selected.indicator->nature == data::Nature::share) return "a share";
  const data::Unit* unit = dataset.find_unit(selected.indicator->unit);
  return unit == nullptr ? "no unit" : quoted(unit->dimension);
}

/// What a value is a value of: amounts of years, running totals and states do not compare.
std::string_view kind_of_period(data::Nature nature) {
  switch (nature) {
    case data::Nature::annual:
      return "amounts of single years";
    case data::Nature::cumulative:
      return "running totals";
    default:
      return "states at one time";
  }
}

class Checker {
 public:
  Checker(const Model& model, const ReadContext& context, const diag::Span& from)
      : model_(model), context_(context), from_(from) {
    for (const Category& category : model.categories) {
      for (const Bar& bar : category.bars) all_.push_back(bar.figure);
    }
  }

  bool run() {
    const std::size_t before = context_.toml.diagnostics.errors();
    for (const Selected& selected : all_) check_value(selected);
    if (context_.toml.diagnostics.errors() > before) return false;
    check_dimensions();
    check_periods();
    if (model_.is_stack()) check_stack();
    return context_.toml.diagnostics.errors() == before;
  }

 private:
  diag::Diagnostic& report(diag::Code code, std::string message) {
    return context_.toml.diagnostics.report(code, from_, std::move(message));
  }

  void check_value(const Selected& selected) {
    if (has_length(selected, model_.measure)) return;
    const std::string what = model_.measure == Measure::change ? "change" : "value";
    auto& finding =
        report(diag::Code::missing_value, quoted(selected.indicator->id) + " has no " + what +
                                              " in " + selected.observation->period.to_string());
    finding.notes.push_back({"the observation stands here", selected.observation->span});
    finding.help = "a bar is as long as its " + what + ": leave this indicator out of the chart";
  }

  void check_dimensions() {
    const Selected& first = all_.front();
    const std::string wanted = dimension(first, model_.measure, context_.dataset);
    for (const Selected& selected : all_) {
      const std::string found = dimension(selected, model_.measure, context_.dataset);
      if (found == wanted) continue;
      report(diag::Code::chart_mixes_dimensions,
             "the chart compares " + wanted + " (" + quoted(first.indicator->id) + ") with " +
                 found + " (" + quoted(selected.indicator->id) + ")")
          .help = "a chart has one scale: make one chart of each dimension";
      return;
    }
  }

  void check_periods() {
    const Selected& first = all_.front();
    for (const Selected& selected : all_) {
      if (model_.measure == Measure::change) {
        if (change_of(selected)->since == change_of(first)->since) continue;
        report(diag::Code::chart_mixes_periods, "the chart compares changes since " +
                                                    std::to_string(change_of(first)->since) + " (" +
                                                    quoted(first.indicator->id) + ") and since " +
                                                    std::to_string(change_of(selected)->since) +
                                                    " (" + quoted(selected.indicator->id) + ")")
            .help = "make one chart of each";
        return;
      }
      const auto wanted = kind_of_period(first.indicator->nature);
      const auto found = kind_of_period(selected.indicator->nature);
      if (found == wanted) continue;
      report(diag::Code::chart_mixes_periods,
             "the chart compares " + std::string(wanted) + " (" + quoted(first.indicator->id) +
                 ") with " + std::string(found) + " (" + quoted(selected.indicator->id) + ")")
          .help = "make one chart of each kind";
      return;
    }
  }

  /// Parts of one bar share their period, and none is below zero.
  void check_stack() {
    for (const Category& category : model_.categories) {
      const Selected& first = category.bars.front().figure;
      for (const Bar& bar : category.bars) {
        const data::Observation& observation = *bar.figure.observation;
        if (!(observation.period == first.observation->period)) {
          report(diag::Code::chart_mixes_periods,
                 quoted(bar.figure.indicator->id) + " of " + observation.period.to_string() +
                     " is stacked on " + quoted(first.indicator->id) + " of " +
                     first.observation->period.to_string())
              .help = "choose one period for all: period = …";
        }
        if (observation.value && observation.value->is_negative()) {
          report(diag::Code::bad_value, quoted(bar.figure.indicator->id) +
                                            " is below zero and cannot be a part of a stack")
              .help = "set the bars side by side: arrangement = \"grouped\"";
        }
      }
    }
  }

  const Model& model_;
  const ReadContext& context_;
  diag::Span from_;
  std::vector<Selected> all_;
};

}  // namespace

bool check(const Model& model, const ReadContext& context, const diag::Span& from) {
  return Checker(model, context, from).run();
}

}  // namespace tubiao::block::bar
