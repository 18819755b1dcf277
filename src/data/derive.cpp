#include "data/derive.h"

#include <algorithm>

namespace tubiao::data {
namespace {

using base::Decimal;
using base::Interval;
using base::Rounding;

/// 1 + p/100: what a growth of p percent multiplies by.
Decimal growth_factor(const Decimal& percent) {
  return (Decimal(100) + percent).shifted(-2);
}

/// The part that a change in percent or points has in a derivation.
struct Baseline {
  Decimal value;
  std::string formula;
  std::optional<Interval> interval;
};

/// What the rounding of a value leaves open. A count in full digits is exact.
Interval interval_of(const Observation& observation, Grain grain) {
  const Decimal& value = *observation.value;
  const bool exact = grain == Grain::whole && observation.scale.exponent == 0 && value.scale() == 0;
  return exact ? Interval{value, value} : base::rounding_interval(value);
}

/// One decimal more than the value has, but no parts of things that are whole.
int decimals_of(const Observation& observation, Grain grain) {
  const int own = observation.value->scale();
  const int most = observation.scale.exponent;
  return grain == Grain::whole && own <= most ? std::min(own + 1, most) : own + 1;
}

std::optional<Baseline> from_percent(const Observation& observation, Grain grain) {
  const Decimal& value = *observation.value;
  const Decimal& percent = observation.change->amount;
  const Interval values = interval_of(observation, grain);
  const Interval percents = base::rounding_interval(percent);
  const Decimal factor = growth_factor(percent);
  const Decimal least = growth_factor(percents.low);
  if (least <= Decimal(0)) return std::nullopt;
  const int decimals = decimals_of(observation, grain);
  const auto divide = [&](const Decimal& one, const Decimal& other) {
    return base::divide(one, other, decimals, Rounding::half_up);
  };
  Baseline baseline{
      divide(value, factor), value.to_string() + " ÷ " + factor.trimmed().to_string(),
      Interval{divide(values.low, growth_factor(percents.high)), divide(values.high, least)}};
  // Of whole things there may be only one number that fits.
  if (baseline.interval->low == baseline.interval->high) baseline.interval.reset();
  return baseline;
}

Baseline from_points(const Decimal& value, const Decimal& points) {
  const bool fall = points.is_negative();
  const Decimal size = fall ? -points : points;
  return {value - points, value.to_string() + (fall ? " + " : " − ") + size.to_string(), {}};
}

/// Why an observation has no baseline; empty where it has one.
std::string obstacle(const Indicator& indicator, const Observation& observation) {
  if (!observation.change) return "no change since then is given";
  if (indicator.nature == Nature::change || !observation.value) {
    return "only its growth is known, not its level";
  }
  if (relation(observation.qualifier) != Relation::equal) {
    return "its value is only given as “" + std::string(to_string(observation.qualifier)) + "”";
  }
  return {};
}

}  // namespace

Derived derive_baseline(const Indicator& indicator, const Observation& observation, Grain grain) {
  if (auto why = obstacle(indicator, observation); !why.empty()) return {std::nullopt, why};
  const Change& change = *observation.change;
  const auto baseline = change.kind == Change::Kind::percent
                            ? from_percent(observation, grain)
                            : from_points(*observation.value, change.amount);
  if (!baseline) return {std::nullopt, "it fell by all of it, so what it was is open"};
  Observation derived;
  derived.period = Year{change.since};
  derived.value = baseline->value;
  derived.scale = observation.scale;
  derived.status = Status::derived;
  derived.source = observation.source;
  derived.quote = observation.quote;
  derived.conversion_digits = observation.conversion_digits;
  derived.derivation = Derivation{baseline->formula, baseline->interval, *observation.value,
                                  observation.period, change};
  derived.span = observation.span;
  derived.value_span = change.span;
  derived.period_span = change.span;
  return {std::move(derived), {}};
}

void add_baselines(Indicator& indicator, Grain grain) {
  std::vector<Observation> baselines;
  const auto has_year = [](const std::vector<Observation>& list, int year) {
    return std::any_of(list.begin(), list.end(), [&](const Observation& observation) {
      return observation.period == Period(Year{year});
    });
  };
  for (const auto& observation : indicator.observations) {
    auto derived = derive_baseline(indicator, observation, grain).observation;
    if (!derived) continue;
    const int year = observation.change->since;
    if (has_year(indicator.observations, year) || has_year(baselines, year)) continue;
    baselines.push_back(std::move(*derived));
  }
  for (auto& baseline : baselines) indicator.observations.push_back(std::move(baseline));
}

std::string why_underivable(const Indicator& indicator, int year) {
  for (const auto& observation : indicator.observations) {
    if (!observation.change || observation.change->since != year) continue;
    if (auto why = derive_baseline(indicator, observation).why_not; !why.empty()) return why;
  }
  return "no value and no change since then is given";
}

}  // namespace tubiao::data
