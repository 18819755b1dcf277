#include "chart/stack.h"

#include <cassert>

namespace tubiao::chart {

using base::Decimal;
using base::Interval;

std::vector<StackPart> stack(std::span<const Decimal> values) {
  std::vector<StackPart> result;
  Decimal end;
  for (const Decimal& value : values) {
    assert(!value.is_negative());
    const Decimal start = end;
    end = start + value;
    result.push_back({start, end});
  }
  return result;
}

Decimal sum(std::span<const Decimal> values) {
  Decimal total;
  for (const Decimal& value : values) total = total + value;
  return total;
}

Interval sum(std::span<const Interval> intervals) {
  Interval total;
  for (const Interval& each : intervals) {
    total = {total.low + each.low, total.high + each.high};
  }
  return total;
}

bool make_up(std::span<const Interval> parts, const Interval& whole) {
  const Interval total = sum(parts);
  return total.low <= whole.high && whole.low <= total.high;
}

}  // namespace tubiao::chart
