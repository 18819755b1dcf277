#include "block/bar/read.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/limits.h"
#include "block/bar/check.h"
#include "data/read_period.h"
#include "toml/words.h"

namespace tubiao::block::bar {
namespace {

/// The choice at `key` as the enumerator of the same place, or nothing where the key is absent.
template <typename Enum, std::size_t count>
std::optional<Enum> read_choice(toml::Table& table, std::string_view key,
                                const std::array<std::string_view, count>& names) {
  const auto choice = table.get_choice(key, names);
  if (!choice) return std::nullopt;
  const auto found = std::find(names.begin(), names.end(), choice->value);
  return static_cast<Enum>(found - names.begin());
}

constexpr std::array<std::string_view, 2> orientations = {"horizontal", "vertical"};
constexpr std::array<std::string_view, 4> arrangements = {"simple", "grouped", "stacked", "full"};
constexpr std::array<std::string_view, 3> sorts = {"descending", "ascending", "given"};
constexpr std::array<std::string_view, 2> measures = {"value", "change"};
constexpr std::array<std::string_view, 2> label_forms = {"full", "short"};

void read_show(toml::Table& table, Model& model) {
  const auto names = table.get_strings("show");
  if (!names) return;
  for (const auto& name : *names) {
    if (name.value == "rank") {
      model.shows_rank = true;
    } else if (name.value == "change") {
      model.shows_change = true;
    } else {
      table.report(diag::Code::bad_value, name.span, "a bar cannot show \"" + name.value + "\"")
          .help = "it can show \"rank\" and \"change\"";
    }
  }
}

std::vector<std::string> ids_of(const Model& model) {
  std::vector<std::string> ids;
  for (const data::Figure& figure : model.figures()) {
    if (std::find(ids.begin(), ids.end(), figure.indicator->id) == ids.end()) {
      ids.push_back(figure.indicator->id);
    }
  }
  return ids;
}

/// Marks the bars that `highlight` names by the id of their indicator or by their period.
void read_highlight(toml::Table& table, Model& model) {
  const auto value = table.get_value("highlight");
  if (!value) return;
  const bool by_id = value->type() == toml::Type::string;
  const auto period = by_id ? std::nullopt : data::read_period(*value);
  if (!by_id && !period) return;
  const std::string id = by_id ? value->as_string() : std::string();
  bool found = false;
  for (Category& category : model.categories) {
    for (Bar& bar : category.bars) {
      bar.highlighted =
          by_id ? bar.figure.indicator->id == id : overlap(bar.figure.observation->period, *period);
      found = found || bar.highlighted;
    }
  }
  if (!found) {
    table
        .report(diag::Code::unknown_id, value->span(),
                "no bar of this chart is " + (by_id ? "\"" + id + "\"" : period->to_string()))
        .help = by_id ? toml::help_for_name(id, ids_of(model)) : "name the period of a bar";
  }
}

/// The exact length of a bar, the same whatever language is printed.
base::Decimal length_of(const Bar& bar, const Model& model, const data::Wording& wording,
                        const std::optional<data::AxisUnit>& axis) {
  if (model.measure == Measure::change) return change_of(bar.figure)->amount;
  return axis ? wording.in_axis(*axis, bar.figure.figure()) : bar.figure.observation->full_value();
}

void sort_categories(Sort order, const ReadContext& context, Model& model) {
  if (order == Sort::given) return;
  const data::Wording wording(context.dataset, context.dataset.languages.front());
  const auto figures = model.figures();
  const auto axis = model.measure == Measure::value ? wording.axis(figures) : std::nullopt;
  const auto total = [&](const Category& category) {
    base::Decimal sum;
    for (const Bar& bar : category.bars) sum = sum + length_of(bar, model, wording, axis);
    return sum;
  };
  std::stable_sort(model.categories.begin(), model.categories.end(),
                   [&](const Category& one, const Category& other) {
                     return order == Sort::descending ? total(one) > total(other)
                                                      : total(one) < total(other);
                   });
}

/// What needs no order of the layout's own is sorted by length; time and groups keep theirs.
Sort natural_order(const Model& model) {
  const bool simple = model.arrangement == Arrangement::simple && !model.periods_in_labels;
  return simple && model.orientation == Orientation::horizontal ? Sort::descending : Sort::given;
}

/// An indicator that is a growth has no other measure.
void settle_measure(Model& model) {
  const auto figures = model.figures();
  const bool growth = std::all_of(figures.begin(), figures.end(), [](const data::Figure& figure) {
    return figure.indicator->nature == data::Nature::change;
  });
  if (growth) model.measure = Measure::change;
}

/// The first figure of the period and status that most bars have.
Selected most_common(const Model& model) {
  std::vector<Selected> all;
  for (const Category& category : model.categories) {
    for (const Bar& bar : category.bars) all.push_back(bar.figure);
  }
  const auto count = [&](const Selected& selected) {
    return std::count_if(all.begin(), all.end(), [&](const Selected& other) {
      return same_time(selected, other, model.measure);
    });
  };
  return *std::max_element(all.begin(), all.end(), [&](const Selected& one, const Selected& other) {
    return count(one) < count(other);
  });
}

}  // namespace

std::optional<Model> read_model(toml::Table& table, const ReadContext& context) {
  Model model;
  model.texts = plot::read_chart_texts(table, context);
  model.orientation = read_choice<Orientation>(table, "orientation", orientations)
                          .value_or(Orientation::horizontal);
  model.arrangement =
      read_choice<Arrangement>(table, "arrangement", arrangements).value_or(Arrangement::simple);
  model.measure = read_choice<Measure>(table, "measure", measures).value_or(Measure::value);
  model.labels = read_choice<LabelForm>(table, "label", label_forms).value_or(LabelForm::full);
  const auto sort = read_choice<Sort>(table, "sort", sorts);
  if (const auto axis = table.get_boolean("axis")) model.axis = axis->value;
  model.height = read_length(table, "height", 0, base::limits::page_side_max);
  read_show(table, model);
  const bool sound = read_figures(table, context, model);
  if (sound) settle_measure(model);
  if (!sound || !check(model, context, table.span())) {
    table.ignore("highlight");
    return std::nullopt;
  }
  read_highlight(table, model);
  sort_categories(sort.value_or(natural_order(model)), context, model);
  model.reference = most_common(model);
  return model;
}

}  // namespace tubiao::block::bar
