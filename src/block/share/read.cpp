#include <algorithm>
#include <array>
#include <string_view>

#include "base/limits.h"
#include "block/plot/rounding.h"
#include "block/share/model.h"
#include "chart/stack.h"
#include "data/units.h"
#include "toml/words.h"

namespace tubiao::block::share {
namespace {

using toml::in_quotes;

/// Parts of a ring that can still be told apart.
constexpr std::size_t ring_parts = 3;
const base::Decimal whole = 100;  // Percent.

class Checker {
 public:
  Checker(const Model& model, const ReadContext& context, const diag::Span& from)
      : model_(model), context_(context), from_(from) {}

  bool run() {
    const std::size_t before = context_.toml.diagnostics.errors();
    for (const Part& part : model_.parts) check_part(part.figure);
    if (context_.toml.diagnostics.errors() > before) return false;
    // Parts of different years add up to nothing in particular.
    if (check_periods()) check_sum();
    check_repetitions();
    if (model_.form == Form::ring && model_.parts.size() > ring_parts) {
      report(diag::Code::bad_value,
             "a ring of " + std::to_string(model_.parts.size()) + " parts cannot be read")
          .help = "use form = \"strip\" from four parts on";
    }
    return context_.toml.diagnostics.errors() == before;
  }

 private:
  diag::Diagnostic& report(diag::Code code, std::string message) {
    return context_.toml.diagnostics.report(code, from_, std::move(message));
  }

  void check_part(const Selected& figure) {
    const data::Unit* unit = context_.dataset.find_unit(figure.indicator->unit);
    const data::Unit* wanted = context_.dataset.find_unit(data::percent_unit);
    const bool is_share = unit != nullptr && wanted != nullptr &&
                          unit->dimension == wanted->dimension &&
                          figure.indicator->nature == data::Nature::share;
    if (!figure.observation->value) {
      auto& finding =
          report(diag::Code::missing_value, in_quotes(figure.indicator->id) + " has no value in " +
                                                figure.observation->period.to_string());
      finding.notes.push_back({"the observation stands here", figure.observation->span});
      finding.help = "a part is as large as its value: leave this indicator out of the chart";
    } else if (!is_share) {
      auto& finding = report(diag::Code::chart_mixes_dimensions,
                             in_quotes(figure.indicator->id) + " is not a share of a whole");
      finding.notes.push_back({"the indicator stands here", figure.indicator->span});
      finding.help = "draw it as a bar: kind = \"bar\"";
    }
  }

  bool check_periods() {
    const Selected& first = model_.parts.front().figure;
    for (const Part& part : model_.parts) {
      const auto& period = part.figure.observation->period;
      if (period == first.observation->period) continue;
      report(diag::Code::chart_mixes_periods,
             in_quotes(first.indicator->id) + " of " + first.observation->period.to_string() +
                 " and " + in_quotes(part.figure.indicator->id) + " of " + period.to_string() +
                 " are not parts of one whole")
          .help = "choose one period for all: period = …";
      return false;
    }
    return true;
  }

  void check_repetitions() {
    for (auto part = model_.parts.begin(); part != model_.parts.end(); ++part) {
      const Selected& figure = part->figure;
      const bool again = std::any_of(model_.parts.begin(), part, [&](const Part& other) {
        return other.figure.observation == figure.observation;
      });
      if (!again) continue;
      report(diag::Code::duplicate_id, "the chart shows " + in_quotes(figure.indicator->id) +
                                           " of " + figure.observation->period.to_string() +
                                           " twice")
          .help = "name each figure once";
    }
  }

  void check_sum() {
    const data::Unit& unit = *context_.dataset.find_unit(data::percent_unit);
    base::Decimal sum;
    std::vector<base::Interval> parts;
    for (const Part& part : model_.parts) {
      const base::Decimal value = percent(part, context_.dataset);
      if (value.is_negative() || value > whole) {
        report(diag::Code::share_not_100, in_quotes(part.figure.indicator->id) + " is " +
                                              value.to_string() +
                                              " %, but a share lies between 0 and 100 %");
        return;
      }
      sum = sum + value;
      parts.push_back(plot::rounding_interval(part.figure, unit, context_.dataset)
                          .value_or(base::Interval{value, value}));
    }
    if (model_.is_single() || chart::make_up(parts, {whole, whole})) return;
    const auto total = chart::sum(parts);
    const base::Decimal slack = (total.high - total.low) * base::Decimal::from_parts(5, 1);
    report(diag::Code::share_not_100, "the parts add up to " + sum.to_string() + " %, not to 100 %")
        .help = "rounding explains a difference of up to " + slack.trimmed().to_string() +
                "; name all parts of the whole, or only one of them";
  }

  const Model& model_;
  const ReadContext& context_;
  diag::Span from_;
};

void read_highlight(toml::Table& table, Model& model) {
  const auto id = table.get_string("highlight");
  if (!id) return;
  bool found = false;
  for (Part& part : model.parts) {
    part.highlighted = part.figure.indicator->id == id->value;
    found = found || part.highlighted;
  }
  if (!found && !model.parts.empty()) {
    std::vector<std::string> ids;
    for (const Part& part : model.parts) ids.push_back(part.figure.indicator->id);
    table
        .report(diag::Code::unknown_id, id->span,
                "no part of this chart is " + in_quotes(id->value))
        .help = toml::help_for_name(id->value, ids);
  }
}

}  // namespace

base::Decimal percent(const Part& part, const data::Dataset& dataset) {
  const base::Decimal value = part.figure.observation->full_value();
  const data::Unit& from = *dataset.find_unit(part.figure.indicator->unit);
  const auto exact = data::convert_exactly(value, from, *dataset.find_unit(data::percent_unit));
  return exact.value_or(value);
}

std::optional<Model> read_model(toml::Table& table, const ReadContext& context) {
  constexpr std::array<std::string_view, 2> forms = {"strip", "ring"};
  Model model;
  model.texts = plot::read_chart_texts(table, context);
  if (const auto form = table.get_choice("form", forms)) {
    model.form = form->value == forms[1] ? Form::ring : Form::strip;
  }
  model.height = read_length(table, "height", 0, base::limits::page_side_max);
  for (const Selected& selected : read_selection(table, context)) {
    model.parts.push_back({selected});
  }
  read_highlight(table, model);
  if (model.parts.empty() || !Checker(model, context, table.span()).run()) return std::nullopt;
  return model;
}

}  // namespace tubiao::block::share
