// Round numbers along an axis.
// Owned by the chart stage.
#pragma once

#include <vector>

#include "base/decimal.h"

namespace tubiao::chart {

/// The multiples of 1, 2 or 5 × 10^n that lie in low…high, with zero among them: as many as
/// possible, but at most `most`; at least two. low ≤ 0 ≤ high, low < high, and `most` is 3 or more
/// (asserted). Exact, ascending, all with the decimals of their step; zero has none.
std::vector<base::Decimal> nice_ticks(const base::Decimal& low, const base::Decimal& high,
                                      int most);

}  // namespace tubiao::chart
