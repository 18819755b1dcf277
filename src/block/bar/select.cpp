#include "data/select.h"

#include <utility>

#include "block/bar/read.h"
#include "data/derive.h"
#include "data/read_period.h"
#include "theme/read.h"

namespace tubiao::block::bar {
namespace {

Category category_of(const data::Indicator& indicator) {
  Category category;
  category.label = indicator.label;
  category.brief = indicator.short_label;
  return category;
}

using Periods = std::vector<diag::Spanned<data::Period>>;

/// The list at `periods`; a key without a list of periods is reported.
Periods read_periods(toml::Table& table) {
  Periods result;
  const auto value = table.get_value("periods");
  if (!value) return result;
  if (value->type() != toml::Type::array) {
    toml::Value copy = *value;
    copy.report_wrong_type("an array of periods");
    return result;
  }
  if (value->as_array().empty()) {
    toml::Value copy = *value;
    copy.report(diag::Code::bad_value, "the list names no period").help =
        "write the years to compare, as in periods = [2020, 2025]";
  }
  for (const toml::Value& each : value->as_array()) {
    if (const auto period = data::read_period(each)) {
      result.push_back({*period, each.span()});
    }
  }
  return result;
}

/// One figure for each period; a missing one is reported with the reason.
std::vector<Selected> in_periods(const ReadContext& context, const data::Indicator& indicator,
                                 const Periods& periods) {
  std::vector<Selected> result;
  for (const auto& [period, place] : periods) {
    if (const auto* observation = data::pick(indicator, period)) {
      result.push_back({&indicator, observation});
      continue;
    }
    auto& finding =
        context.toml.diagnostics.report(diag::Code::underivable, place,
                                        "\"" + indicator.id + "\" has no observation of " +
                                            period.to_string() + ", and none can be derived");
    finding.notes.push_back({data::why_underivable(indicator, period.last_year()), indicator.span});
    finding.help = "it has observations of: " + periods_of(indicator);
  }
  return result;
}

/// One bar for each indicator.
void add_simple(const std::vector<Selected>& selection, Model& model) {
  for (const Selected& selected : selection) {
    Category category = category_of(*selected.indicator);
    category.bars.push_back({selected});
    model.categories.push_back(std::move(category));
  }
  model.series.emplace_back();
}

/// All figures in one bar; each is a series of its own.
void add_stack(const std::vector<Selected>& selection, Model& model) {
  Category category;
  for (const Selected& selected : selection) {
    category.bars.push_back({selected});
    model.series.push_back({selected.indicator->short_label, {}});
  }
  model.categories.push_back(std::move(category));
}

/// One indicator: its periods are the categories, and say what is expected and what is derived.
void add_periods(const std::vector<Selected>& selection, const ReadContext& context, Model& model) {
  model.periods_in_labels = true;
  for (const Selected& selected : selection) {
    Category category;
    for (const auto& language : context.languages) {
      const data::Wording wording(context.dataset, language);
      category.label.set(language, wording.status(selected.figure()));
    }
    category.brief = category.label;
    category.bars.push_back({selected});
    model.categories.push_back(std::move(category));
  }
  model.series.emplace_back();
}

/// Several indicators: their periods are the series.
bool add_periods_as_series(const std::vector<Selected>& selection, const Periods& periods,
                           const ReadContext& context, Model& model) {
  model.periods_in_labels = true;
  for (const auto& [period, place] : periods) {
    Series series;
    for (const auto& language : context.languages) {
      series.label.set(language, data::Wording(context.dataset, language).period(period));
    }
    model.series.push_back(std::move(series));
  }
  for (const Selected& selected : selection) {
    Category category = category_of(*selected.indicator);
    for (const Selected& figure : in_periods(context, *selected.indicator, periods)) {
      category.bars.push_back({figure});
    }
    if (category.bars.size() != periods.size()) return false;
    model.categories.push_back(std::move(category));
  }
  return true;
}

std::optional<Selected> read_total(toml::Table& table, const ReadContext& context,
                                   const Model& model) {
  const auto id = table.get_string("total");
  if (!id) return std::nullopt;
  if (!model.is_stack()) {
    table
        .report(diag::Code::bad_value, table.key_span("total"),
                "only the parts of a stacked bar have a total")
        .help = "write arrangement = \"stacked\", or leave the total out";
  }
  const auto* indicator = data::select(context.dataset, *id, context.toml.diagnostics);
  if (indicator == nullptr) return std::nullopt;
  const auto* observation = data::pick(*indicator);
  if (observation != nullptr && observation->value) return Selected{indicator, observation};
  auto& finding =
      table.report(diag::Code::missing_value, id->span, "\"" + id->value + "\" has no value");
  finding.notes.push_back({"the indicator stands here", indicator->span});
  finding.help = "name an indicator with a value as the total";
  return std::nullopt;
}

bool read_series(toml::Table& table, const ReadContext& context, Model& model) {
  auto all = table.get_tables("series");
  for (toml::Table& each : all) {
    Series series;
    if (auto label = read_text(each, "label", context)) series.label = std::move(*label);
    if (all.size() > 1 && !each.has("label")) {
      table.report(diag::Code::missing_key, each.span(), "the series has no label");
    }
    if (auto accent = theme::read_colour(each, "accent", context.theme)) series.accent = *accent;
    each.finish();
    model.series.push_back(std::move(series));
  }
  if (!model.series.empty()) return true;
  table.report(diag::Code::missing_key, table.span(), "the groups have no series").help =
      "say what the bars of a group are: series = [{ label = { … } }, …]";
  return false;
}

bool read_group(toml::Table& table, const ReadContext& context,
                const std::optional<data::Period>& period, Model& model) {
  Category category;
  if (auto label = read_text(table, "label", context)) {
    category.label = std::move(*label);
  } else if (!table.has("label")) {
    table.report(diag::Code::missing_key, table.span(), "the group has no label").help =
        "add label = { … } with a text in each language";
  }
  category.brief = category.label;
  category.total = read_total(table, context, model);
  const auto ids = table.get_strings("indicators");
  table.finish();
  if (model.series.empty()) return false;  // Which has been told.
  if (!ids || ids->size() != model.series.size()) {
    const std::string found = ids ? std::to_string(ids->size()) : "none";
    table
        .report(ids ? diag::Code::bad_value : diag::Code::missing_key, table.key_span("indicators"),
                "a group needs one indicator for each of the " +
                    std::to_string(model.series.size()) + " series, found " + found)
        .help = "name their ids in the order of the series: indicators = [\"id\", …]";
    return false;
  }
  for (const auto& id : *ids) {
    const auto* indicator = data::select(context.dataset, id, context.toml.diagnostics);
    if (indicator == nullptr) return false;
    const auto* observation = data::pick(*indicator, period);
    if (observation == nullptr) {
      auto& finding = table.report(diag::Code::missing_value, id.span,
                                   "\"" + id.value + "\" has no observation of that period");
      finding.notes.push_back({"the indicator stands here", indicator->span});
      finding.help = "it has observations of: " + periods_of(*indicator);
      return false;
    }
    category.bars.push_back({{indicator, observation}});
  }
  model.categories.push_back(std::move(category));
  return true;
}

bool read_groups(toml::Table& table, std::vector<toml::Table> groups, const ReadContext& context,
                 Model& model) {
  bool sound = read_series(table, context, model);
  std::optional<data::Period> period;
  if (const auto value = table.get_value("period")) period = data::read_period(*value);
  for (toml::Table& group : groups) {
    sound = read_group(group, context, period, model) && sound;
  }
  return sound;
}

bool read_plain(toml::Table& table, const ReadContext& context, Model& model) {
  const std::vector<Selected> selection = read_selection(table, context);
  const auto total = read_total(table, context, model);
  const bool wants_periods = table.has("periods");
  const auto periods = read_periods(table);
  if (selection.empty() || (wants_periods && periods.empty())) return false;
  if (!wants_periods) {
    model.is_stack() ? add_stack(selection, model) : add_simple(selection, model);
    if (total) {
      Category& category = model.categories.front();
      category.label = total->indicator->label;
      category.brief = total->indicator->short_label;
      category.total = total;
    }
    return true;
  }
  if (model.is_stack()) {
    table
        .report(diag::Code::bad_value, table.key_span("periods"),
                "periods are not parts of a whole and cannot be stacked")
        .help = "set them side by side: arrangement = \"grouped\"";
    return false;
  }
  if (selection.size() > 1) {
    model.arrangement = Arrangement::grouped;
    return add_periods_as_series(selection, periods, context, model);
  }
  const auto figures = in_periods(context, *selection.front().indicator, periods);
  add_periods(figures, context, model);
  return figures.size() == periods.size();
}

}  // namespace

bool read_figures(toml::Table& table, const ReadContext& context, Model& model) {
  auto groups = table.get_tables("group");
  if (groups.empty()) return read_plain(table, context, model);
  if (model.arrangement == Arrangement::simple) model.arrangement = Arrangement::grouped;
  return read_groups(table, std::move(groups), context, model);
}

}  // namespace tubiao::block::bar
