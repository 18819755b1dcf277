#include "text/adjust.h"

#include <algorithm>
#include <numeric>

namespace tubiao::text {

bool Adjustment::is_none() const {
  const auto is_zero = [](double value) { return value == 0; };
  return std::all_of(shrink.begin(), shrink.end(), is_zero) &&
         std::all_of(growth.begin(), growth.end(), is_zero);
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
  constexpr auto between = static_cast<std::size_t>(Growth::between);
  constexpr double widest = 0.5;  // Em; a line with wider holes reads worse than a ragged one.
  Adjustment out;
  for (std::size_t level = 0; level < between && amount > 0; ++level) {
    if (extent.growth[level] <= 0) continue;
    const double taken = std::min(amount, extent.growth[level]);
    out.growth[level] = taken / extent.growth[level];
    amount -= taken;
  }
  if (amount <= 0) return out;
  const double places = extent.growth[between];
  if (places < 1 || amount / places > widest * size) return {};
  out.growth[between] = amount / places;
  return out;
}

}  // namespace tubiao::text
