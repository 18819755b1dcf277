#include "text/adjust.h"

#include <algorithm>
#include <numeric>

namespace tubiao::text {

bool Adjustment::is_none() const {
  return space_growth == 0 && opening == 0 &&
         std::all_of(shrink.begin(), shrink.end(), [](double share) { return share == 0; });
}

double total_shrink(const Extent& extent) {
  return std::accumulate(extent.shrink.begin(), extent.shrink.end(), 0.0);
}

Adjustment press(const Extent& extent, double amount) {
  Adjustment out;
  for (std::size_t level = 0; level < pressure_levels && amount > 0; ++level) {
    if (extent.shrink[level] <= 0) continue;
    const double taken = std::min(amount, extent.shrink[level]);
    out.shrink[level] = taken / extent.shrink[level];
    amount -= taken;
  }
  return out;
}

Adjustment expand(const Extent& extent, double amount, double size) {
  constexpr double widest = 0.5;  // Em; a line with wider holes reads worse than a ragged one.
  Adjustment out;
  if (extent.space_growth > 0) {
    const double taken = std::min(amount, extent.space_growth);
    out.space_growth = taken / extent.space_growth;
    amount -= taken;
  }
  if (amount <= 0) return out;
  if (extent.places < 1 || amount / extent.places > widest * size) return {};
  out.opening = amount / extent.places;
  return out;
}

}  // namespace tubiao::text
