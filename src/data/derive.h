// Values that follow from others: baselines from changes. Always marked as derived.
// Owned by the data stage.
#pragma once

#include <optional>
#include <string>

#include "data/dataset.h"

namespace tubiao::data {

/// A derived observation, or the reason why there is none.
struct Derived {
  std::optional<Observation> observation;
  std::string why_not;  ///< For a message: "only its growth is known"; empty where there is one.
};

/// The value at `change.since` that an observation implies. From a change in percent: value ÷
/// (1 + p/100) with one decimal more than the value, of whole things without parts of them, and the
/// interval that the rounding of both leaves; from percentage points: the exact difference.
Derived derive_baseline(const Indicator& indicator, const Observation& observation,
                        Grain grain = Grain::any);

/// Appends the baseline of each observation of which one can be derived, where the indicator has no
/// observation of that year.
void add_baselines(Indicator& indicator, Grain grain = Grain::any);

/// Why the indicator has no value for `year`, for the code `underivable`.
std::string why_underivable(const Indicator& indicator, int year);

}  // namespace tubiao::data
