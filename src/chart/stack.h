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

/// What values add up to of which only intervals are known.
base::Interval sum(std::span<const base::Interval> intervals);

/// Whether parts that lie in these intervals, because they were rounded, can be the parts of a
/// whole in its own.
bool make_up(std::span<const base::Interval> parts, const base::Interval& whole);

}  // namespace tubiao::chart
