// Parts on top of each other: their ends, their sum, and whether they make up a whole.
// Owned by the chart stage; exact decimals throughout.
#pragma once

#include <span>
#include <vector>

#include "base/decimal.h"

namespace tubiao::chart {

/// One part of a stack: it reaches from the sum of the parts before it to that sum and itself.
struct StackPart {
  base::Decimal from;
  base::Decimal to;
};

/// The parts in the order of `values`, none of which is negative (asserted).
std::vector<StackPart> stack(std::span<const base::Decimal> values);

/// The exact sum; 0 of no values.
base::Decimal sum(std::span<const base::Decimal> values);

/// How far the sum of rounded values may be from the true total: half a unit of the last printed
/// digit of each.
base::Decimal rounding_slack(std::span<const base::Decimal> values);

/// Whether values that were rounded to their last digits can be the parts of `whole`.
bool make_up(std::span<const base::Decimal> values, const base::Decimal& whole);

}  // namespace tubiao::chart
