#include "data/select.h"

#include <algorithm>
#include <tuple>

#include "diag/suggest.h"

namespace tubiao::data {
namespace {

/// Whether an observation stands for the period that is asked for.
bool stands_for(const Observation& observation, const Period& period) {
  if (observation.period == period) return true;
  return period.is_year() && observation.period.is_date() &&
         observation.period.last_year() == period.last_year();
}

/// Smaller is better: preferred, then with a value, then exact.
auto standing(const Observation& observation) {
  return std::tuple(!observation.preferred, !observation.value,
                    relation(observation.qualifier) != Relation::equal);
}

std::optional<Period> latest_period(const Indicator& indicator) {
  std::optional<Period> latest;
  for (const auto& observation : indicator.observations) {
    if (observation.is_derived()) continue;
    if (!latest || *latest < observation.period) latest = observation.period;
  }
  return latest;
}

template <typename T>
bool fits(const std::optional<T>& wanted, const T& found) {
  return !wanted || *wanted == found;
}

bool fits(const Query& query, const Observation& observation) {
  if (query.source && observation.source != *query.source) return false;
  if (query.universe && (!observation.rank || observation.rank->universe != *query.universe)) {
    return false;
  }
  return std::all_of(query.has.begin(), query.has.end(),
                     [&](Has what) { return has(observation, what); });
}

bool fits(const Query& query, const Indicator& indicator) {
  if (!fits(query.topic, indicator.topic) || !fits(query.unit, indicator.unit) ||
      !fits(query.nature, indicator.nature)) {
    return false;
  }
  return std::any_of(indicator.observations.begin(), indicator.observations.end(),
                     [&](const Observation& observation) {
                       return !observation.is_derived() && fits(query, observation);
                     });
}

/// What an indicator is sorted by, or nothing: it then comes last. Everything rises, so what is to
/// fall is negative.
std::optional<base::Decimal> sort_key(const Query& query, const Dataset& dataset,
                                      const Indicator& indicator) {
  const Observation* observation = pick(indicator);
  if (observation == nullptr) return std::nullopt;
  if (query.order == Order::rank) {
    if (!observation->rank) return std::nullopt;
    return base::Decimal(observation->rank->position);
  }
  if (query.order == Order::change) {
    if (!observation->change) return std::nullopt;
    return -observation->change->amount;
  }
  if (!observation->value) return std::nullopt;
  const auto value = observation->full_value();
  const Unit* unit = dataset.find_unit(indicator.unit);
  if (unit == nullptr) return -value;
  constexpr int decimals = 6;
  return -base::divide(value * unit->factor.numerator, unit->factor.denominator, decimals,
                       base::Rounding::half_up);
}

}  // namespace

bool has(const Observation& observation, Has what) {
  switch (what) {
    case Has::value:
      return observation.value.has_value();
    case Has::change:
      return observation.change.has_value();
    case Has::rank:
      return observation.rank.has_value();
  }
  return false;
}

const Observation* pick(const Indicator& indicator, std::optional<Period> period) {
  if (!period) period = latest_period(indicator);
  if (!period) return nullptr;
  const Observation* best = nullptr;
  for (const auto& observation : indicator.observations) {
    if (!stands_for(observation, *period)) continue;
    if (best == nullptr || standing(observation) < standing(*best)) best = &observation;
  }
  return best;
}

std::vector<const Indicator*> select(const Dataset& dataset, const Query& query) {
  struct Entry {
    const Indicator* indicator;
    std::optional<base::Decimal> key;
  };
  std::vector<Entry> entries;
  for (const auto& indicator : dataset.indicators) {
    if (!fits(query, indicator)) continue;
    entries.push_back({&indicator, {}});
    if (query.order != Order::file) entries.back().key = sort_key(query, dataset, indicator);
  }
  if (query.order == Order::file) {
    if (query.reversed) std::reverse(entries.begin(), entries.end());
  } else {
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry& one, const Entry& other) {
      if (!one.key || !other.key) return one.key.has_value() && !other.key.has_value();
      return query.reversed ? *other.key < *one.key : *one.key < *other.key;
    });
  }
  if (query.limit && entries.size() > static_cast<std::size_t>(*query.limit)) {
    entries.resize(static_cast<std::size_t>(*query.limit));
  }
  std::vector<const Indicator*> result;
  result.reserve(entries.size());
  for (const auto& entry : entries) result.push_back(entry.indicator);
  return result;
}

const Indicator* select(const Dataset& dataset, const diag::Spanned<std::string>& id,
                        diag::Diagnostics& diagnostics) {
  if (const Indicator* found = dataset.find_indicator(id.value)) return found;
  auto& finding = diagnostics.report(diag::Code::unknown_id, id.span,
                                     "there is no indicator \"" + id.value + "\"");
  const auto near = diag::nearest(id.value, dataset.indicator_ids());
  finding.help = near ? "did you mean \"" + *near + "\"?"
                      : "`tubiao list indicators` prints all ids of the dataset";
  return nullptr;
}

}  // namespace tubiao::data
