#include "chart/stack.h"

#include <cassert>

namespace tubiao::chart {

using base::Decimal;

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

Decimal rounding_slack(std::span<const Decimal> values) {
  Decimal slack;
  for (const Decimal& value : values) slack = slack + (base::rounding_interval(value).high - value);
  return slack;
}

bool make_up(std::span<const Decimal> values, const Decimal& whole) {
  const Decimal difference = sum(values) - whole;
  const Decimal slack = rounding_slack(values);
  return difference <= slack && -difference <= slack;
}

}  // namespace tubiao::chart
