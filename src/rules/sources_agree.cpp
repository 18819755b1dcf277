#include <algorithm>
#include <optional>
#include <utility>

#include "rules/data_rules.h"

namespace tubiao::rules {
namespace {

using base::Decimal;
using data::Observation;
using data::Relation;

/// What a statement leaves possible. A missing end is infinite.
struct Range {
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  bool closed = true;  ///< Whether the ends themselves are possible.
};

/// How far off “about” may be, and how far below “nearly”: a tenth, the widest use we know of.
Decimal slack_of(const Decimal& value) {
  return (value.is_negative() ? -value : value) * Decimal::from_parts(1, 1);
}

/// What a number without a qualifier leaves possible: a count is exact, a number with a scale or
/// decimals and a percentage may be rounded in its last digit.
Range rounded(const Decimal& value, const data::Scale& scale, bool is_count) {
  if (is_count) return {value, value, true};
  const base::Interval interval = base::rounding_interval(value);
  return {interval.low.shifted(scale.exponent), interval.high.shifted(scale.exponent), false};
}

Range range_of(const Observation& observation, const data::Unit& unit) {
  const Decimal value = observation.full_value();
  const Decimal slack = slack_of(value);
  switch (data::relation(observation.qualifier)) {
    case Relation::equal: {
      const bool is_count = observation.scale.exponent == 0 && observation.value->scale() == 0 &&
                            unit.dimension != data::percent_unit;
      return rounded(*observation.value, observation.scale, is_count);
    }
    case Relation::greater:
      return {value, std::nullopt, false};
    case Relation::at_least:
      return {value, std::nullopt, true};
    case Relation::about:
      return {value - slack, value + slack, true};
    case Relation::less:
      return {value - slack, value, false};
  }
  return {};
}

/// Whether some value lies in both.
bool meet(const Range& one, const Range& other) {
  const auto below = [&](const Range& lower, const Range& upper) {
    if (!lower.high || !upper.low) return false;
    if (*lower.high == *upper.low) return !(lower.closed && upper.closed);
    return *lower.high < *upper.low;
  };
  return !below(one, other) && !below(other, one);
}

/// Whether two statements speak of the same time. Running totals do so only over the same span.
bool same_time(const data::Indicator& indicator, const Observation& one, const Observation& other) {
  if (one.period == other.period) return true;
  return indicator.nature != data::Nature::cumulative && overlap(one.period, other.period);
}

bool values_agree(const Observation& one, const Observation& other, const data::Unit* unit) {
  if (!one.value || !other.value || unit == nullptr) return true;
  if (one.is_expected() != other.is_expected()) return true;
  return meet(range_of(one, *unit), range_of(other, *unit));
}

bool ranks_agree(const Observation& one, const Observation& other) {
  if (!one.rank || !other.rank || one.rank->universe != other.rank->universe) return true;
  const bool other_year = one.rank->year && other.rank->year && one.rank->year != other.rank->year;
  return other_year || one.rank->position == other.rank->position;
}

bool changes_agree(const Observation& one, const Observation& other) {
  if (!one.change || !other.change || one.is_expected() != other.is_expected()) return true;
  const auto& first = *one.change;
  const auto& second = *other.change;
  if (first.since != second.since || first.kind != second.kind) return true;
  if (one.period != other.period) return true;
  return meet(rounded(first.amount, {}, false), rounded(second.amount, {}, false));
}

std::string printed(const Observation& observation) {
  return observation.value->to_string() + observation.scale.word;
}

/// What two statements about one thing say differently; empty where they agree.
std::string disagreement(const data::Indicator& indicator, const data::Unit* unit,
                         const Observation& one, const Observation& other) {
  if (!same_time(indicator, one, other)) return {};
  if (!values_agree(one, other, unit)) return printed(one) + " against " + printed(other);
  if (!ranks_agree(one, other)) {
    return "rank " + std::to_string(one.rank->position) + " against rank " +
           std::to_string(other.rank->position);
  }
  // The value of a growth-only indicator is its change: it has been compared.
  if (changes_agree(one, other)) return {};
  return "a change of " + one.change->amount.to_string() + " against one of " +
         other.change->amount.to_string();
}

/// Where a figure stands.
const diag::Span& place_of(const Observation& observation) {
  return observation.value ? observation.value_span : observation.span;
}

diag::Note quote_note(const data::Dataset& dataset, const Observation& observation) {
  const data::Source* source = dataset.find_source(observation.source);
  const std::string* title =
      source == nullptr ? nullptr : source->short_title.find(dataset.languages.front());
  std::string words = title == nullptr ? observation.source : *title;
  if (!observation.quote.value.empty()) words += ": “" + observation.quote.value + "”";
  return {std::move(words), place_of(observation)};
}

std::string help_for(const Observation& one, const Observation& other) {
  if (one.preferred && other.preferred) return "only one of them can be preferred";
  if (one.preferred || other.preferred) {
    return "the preferred one is drawn, with its reason as a note";
  }
  return "correct one of them, or mark the one to draw: prefer = true and why = { … }";
}

}  // namespace

void check_sources_agree(const data::Dataset& dataset, diag::Diagnostics& diagnostics) {
  for (const auto& indicator : dataset.indicators) {
    const data::Unit* unit = dataset.find_unit(indicator.unit);
    const auto& all = indicator.observations;
    for (auto other = all.begin(); other != all.end(); ++other) {
      for (auto one = all.begin(); one != other; ++one) {
        if (one->is_derived() || other->is_derived()) continue;
        const std::string found = disagreement(indicator, unit, *one, *other);
        if (found.empty()) continue;
        auto& finding = diagnostics.report(diag::Code::source_conflict, place_of(*other),
                                           "the sources disagree about \"" + indicator.id + "\" (" +
                                               other->period.to_string() + "): " + found);
        finding.notes.push_back(quote_note(dataset, *one));
        finding.notes.push_back(quote_note(dataset, *other));
        finding.help = help_for(*one, *other);
      }
    }
  }
}

}  // namespace tubiao::rules
