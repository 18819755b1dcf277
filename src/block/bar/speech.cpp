#include "block/bar/speech.h"

#include <algorithm>
#include <array>
#include <utility>

#include "block/plot/words.h"
#include "data/units.h"

namespace tubiao::block::bar {
namespace {

/// Whether every figure has the same indicator: then the chart is about it.
bool is_about_one(const std::vector<data::Figure>& figures) {
  return std::all_of(figures.begin(), figures.end(), [&](const data::Figure& figure) {
    return figure.indicator == figures.front().indicator;
  });
}

bool share_a_unit(const std::vector<data::Figure>& figures) {
  return std::all_of(figures.begin(), figures.end(), [&](const data::Figure& figure) {
    return figure.indicator->unit == figures.front().indicator->unit;
  });
}

const char* unit_of(const data::Change& change) {
  return change.kind == data::Change::Kind::percent ? data::percent_unit : data::point_unit;
}

}  // namespace

Speech::Speech(const Model& model, const Setting& setting) : model_(model), setting_(setting) {
  const auto figures = model.figures();
  for (const auto& language : setting.languages) {
    Tongue tongue{setting.wording(language), std::nullopt};
    if (model.measure == Measure::value) tongue.axis = tongue.wording.axis(figures);
    tongues_.push_back(std::move(tongue));
  }
  units_at_values_ = says_unit_at_values();
}

bool Speech::says_unit_at_values() const {
  const auto figures = model_.figures();
  if (model_.measure == Measure::change || !share_a_unit(figures)) return true;
  // A percent sign is short enough to stand at every number, and none is read without it.
  if (figures.front().indicator->unit == data::percent_unit) return true;
  return std::any_of(tongues_.begin(), tongues_.end(), [&](const Tongue& tongue) {
    const auto& axis = tongue.axis;
    if (!axis || !leading().axis) return true;
    if (axis->unit != leading().axis->unit || axis->exponent != leading().axis->exponent) {
      return true;
    }
    return model_.texts.subtitle && !model_.texts.mention(tongue.wording.language(), axis->text);
  });
}

bool Speech::is_plain(const Selected& figure) const {
  return !units_at_values_ && figure.observation->qualifier == data::Qualifier::exact;
}

std::string Speech::unit_clause(const Tongue& tongue) const {
  if (model_.measure == Measure::change) {
    const data::Change& change = *change_of(model_.reference);
    return plot::unit_word(setting_.dataset, unit_of(change), tongue.wording.language());
  }
  const bool needed = !units_at_values_ || model_.axis;
  return needed && tongue.axis ? tongue.axis->text : std::string();
}

std::string Speech::default_subtitle(const Tongue& tongue) const {
  const auto figures = model_.figures();
  const auto& language = tongue.wording.language();
  const data::Observation& reference = *model_.reference.observation;
  std::array<std::string, 3> clauses;
  bool said = false;
  if (model_.measure == Measure::change) {
    int last = 0;
    for (const auto& figure : figures) {
      last = std::max(last, figure.observation->period.last_year());
    }
    const int since = change_of(model_.reference)->since;
    if (since < last) clauses[0] = tongue.wording.period(data::YearRange{since, last});
    // A range that ends in the year of the reference leaves only its status to be said.
    said = since < last && reference.period == data::Period(data::Year{last});
  } else if (is_about_one(figures)) {
    clauses[0] = figures.front().indicator->label.at(language);
  }
  clauses[1] = unit_clause(tongue);
  if (!model_.periods_in_labels) {
    clauses[2] = said ? tongue.wording.status_word(reference.status)
                      : tongue.wording.status(model_.reference.figure());
  }
  return tongue.wording.clauses(clauses);
}

markup::Texts Speech::subtitle() const {
  markup::Texts result;
  for (const Tongue& tongue : tongues_) {
    const auto& language = tongue.wording.language();
    if (!model_.texts.subtitle) {
      result.set(language, default_subtitle(tongue));
    } else if (model_.periods_in_labels) {
      result.set(language, model_.texts.subtitle->at(language));
    } else {
      result.set(language,
                 plot::dated_subtitle(model_.texts, tongue.wording, model_.reference.figure()));
    }
  }
  return result;
}

base::Decimal Speech::length(const Bar& bar) const {
  if (model_.measure == Measure::change) return change_of(bar.figure)->amount;
  const auto& axis = leading().axis;
  return axis ? leading().wording.in_axis(*axis, bar.figure.figure())
              : bar.figure.observation->full_value();
}

std::string Speech::number(const Tongue& tongue, const Selected& figure) const {
  return tongue.wording.number(tongue.wording.in_axis(*tongue.axis, figure.figure()));
}

data::NumberPhrase Speech::value(const Selected& figure) const {
  if (model_.measure == Measure::change) {
    data::NumberPhrase phrase;
    phrase.numeral = leading().wording.change(*change_of(figure), data::ChangeForm::brief);
    return phrase;
  }
  if (!is_plain(figure)) return leading().wording.phrase(figure.figure());
  data::NumberPhrase phrase;
  phrase.numeral = number(leading(), figure);
  return phrase;
}

std::optional<data::NumberPhrase> Speech::sum(const Category& category) const {
  const Selected& first = category.bars.front().figure;
  base::Decimal total;
  for (const Bar& bar : category.bars) {
    const data::Observation& part = *bar.figure.observation;
    const bool exact = part.qualifier == data::Qualifier::exact &&
                       part.status == data::Status::actual && part.value.has_value() &&
                       part.scale == first.observation->scale &&
                       bar.figure.indicator->unit == first.indicator->unit;
    if (!exact || model_.measure == Measure::change) return std::nullopt;
    total = total + *part.value;
  }
  data::Observation whole = *first.observation;
  whole.value = total;
  data::NumberPhrase phrase = value({first.indicator, &whole});
  phrase.lead_join = phrase.lead.empty() ? "\u2009" : phrase.lead_join;
  phrase.lead = phrase.lead.empty() ? "=" : "= " + phrase.lead;
  return phrase;
}

std::string Speech::time(const Tongue& tongue, const Selected& figure) const {
  const bool one_series = model_.series.size() == 1;
  if (model_.periods_in_labels && one_series) return {};
  const std::string word = tongue.wording.status_word(figure.observation->status);
  if (model_.periods_in_labels) return word;
  if (!same_time(figure, model_.reference, model_.measure)) {
    return tongue.wording.status(figure.figure());
  }
  const bool said = !model_.texts.subtitle || model_.texts.mention(tongue.wording.language(), word);
  return said ? std::string() : word;
}

base::Localized Speech::remark(const Bar& bar) const {
  const bool is_growth = model_.measure == Measure::change;
  const std::string first = value(bar.figure).text();
  base::Localized result;
  for (const Tongue& tongue : tongues_) {
    std::array<std::string, 2> clauses;
    if (is_growth) {
      const bool known = bar.figure.indicator->nature != data::Nature::change &&
                         bar.figure.observation->value.has_value();
      if (known) clauses[0] = tongue.wording.phrase(bar.figure.figure()).text();
    } else if (&tongue != &leading()) {
      std::string said = is_plain(bar.figure) ? number(tongue, bar.figure)
                                              : tongue.wording.phrase(bar.figure.figure()).text();
      if (said != first) clauses[0] = std::move(said);
    }
    clauses[1] = time(tongue, bar.figure);
    result.set(tongue.wording.language(), tongue.wording.clauses(clauses));
  }
  return result;
}

std::string Speech::change(const Bar& bar) const {
  const data::Change* change = change_of(bar.figure);
  if (!model_.shows_change || model_.measure == Measure::change || change == nullptr) return {};
  return leading().wording.change(*change, data::ChangeForm::brief);
}

base::Localized Speech::badge(const Bar& bar) const {
  base::Localized result;
  const auto& rank = bar.figure.observation->rank;
  if (!model_.shows_rank || !rank) return result;
  for (const Tongue& tongue : tongues_) {
    result.set(tongue.wording.language(), tongue.wording.rank(*rank, data::RankForm::badge));
  }
  return result;
}

std::string Speech::tick(const base::Decimal& value) const {
  return leading().wording.number(value);
}

std::string Speech::axis_unit() const {
  const auto& language = leading().wording.language();
  const std::string unit = unit_clause(leading());
  const markup::Texts said = subtitle();
  const markup::Text* heading = said.find(language);
  const bool named = heading != nullptr && heading->plain().find(unit) != std::string::npos;
  return named ? std::string() : unit;
}

std::string Speech::describe(const Category& category, std::size_t bar) const {
  const auto& language = leading().wording.language();
  const Selected& figure = category.bars[bar].figure;
  std::string label;
  if (model_.periods_in_labels || model_.series.size() == 1) {
    label = figure.indicator->label.at(language);
  } else {
    const markup::Text* group = category.label.find(language);
    const markup::Text* series = model_.series[bar].label.find(language);
    const std::array parts = {group ? group->plain() : "", series ? series->plain() : ""};
    label = leading().wording.clauses(parts);
  }
  return plot::describe(leading().wording, figure.figure(), label);
}

std::string Speech::describe_total(const Category& category) const {
  if (!category.total) return {};
  const auto& label = category.total->indicator->label.at(leading().wording.language());
  return plot::describe(leading().wording, category.total->figure(), label);
}

std::vector<std::string> Speech::describe_all() const {
  std::vector<std::string> result;
  for (const Category& category : model_.categories) {
    for (std::size_t i = 0; i < category.bars.size(); ++i) {
      result.push_back(describe(category, i));
    }
    const bool shown = category.total && model_.arrangement != Arrangement::full;
    if (shown) result.push_back(describe_total(category));
  }
  return result;
}

}  // namespace tubiao::block::bar
