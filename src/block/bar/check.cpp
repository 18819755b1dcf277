#include "block/bar/check.h"

#include <algorithm>
#include <string>

#include "data/units.h"
#include "toml/words.h"

namespace tubiao::block::bar {
namespace {

using toml::in_quotes;

bool has_length(const Selected& selected, Measure measure) {
  return measure == Measure::change ? change_of(selected) != nullptr
                                    : selected.observation->value.has_value();
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
    check_repetitions();
    if (model_.is_stack()) check_stack(model_, context_, from_);
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
        report(diag::Code::missing_value, in_quotes(selected.indicator->id) + " has no " + what +
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
             "the chart compares " + wanted + " (" + in_quotes(first.indicator->id) + ") with " +
                 found + " (" + in_quotes(selected.indicator->id) + ")")
          .help = "a chart has one scale: make one chart of each dimension";
      return;
    }
  }

  void check_periods() {
    const Selected& first = all_.front();
    for (const Selected& selected : all_) {
      if (model_.measure == Measure::change) {
        if (change_of(selected)->since == change_of(first)->since) continue;
        report(diag::Code::chart_mixes_periods,
               "the chart compares changes since " + std::to_string(change_of(first)->since) +
                   " (" + in_quotes(first.indicator->id) + ") and since " +
                   std::to_string(change_of(selected)->since) + " (" +
                   in_quotes(selected.indicator->id) + ")")
            .help = "make one chart of each";
        return;
      }
      const auto wanted = kind_of_period(first.indicator->nature);
      const auto found = kind_of_period(selected.indicator->nature);
      if (found == wanted) continue;
      report(diag::Code::chart_mixes_periods,
             "the chart compares " + std::string(wanted) + " (" + in_quotes(first.indicator->id) +
                 ") with " + std::string(found) + " (" + in_quotes(selected.indicator->id) + ")")
          .help = "make one chart of each kind";
      return;
    }
  }

  /// A figure that stands in one bar, or under one name, twice counts double.
  void check_repetitions() {
    std::vector<Selected> seen;
    for (const Category& category : model_.categories) {
      if (model_.series.size() > 1) seen.clear();
      for (const Bar& bar : category.bars) {
        const Selected& figure = bar.figure;
        const bool again = std::any_of(seen.begin(), seen.end(), [&](const Selected& other) {
          return other.observation == figure.observation;
        });
        if (again) {
          report(diag::Code::duplicate_id, "the chart shows " + in_quotes(figure.indicator->id) +
                                               " of " + figure.observation->period.to_string() +
                                               " twice")
              .help = "name each figure once";
        }
        seen.push_back(figure);
      }
    }
  }

  const Model& model_;
  const ReadContext& context_;
  diag::Span from_;
  std::vector<Selected> all_;
};

}  // namespace

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
  return unit == nullptr ? "no unit" : in_quotes(unit->dimension);
}

bool check(const Model& model, const ReadContext& context, const diag::Span& from) {
  return Checker(model, context, from).run();
}

}  // namespace tubiao::block::bar
