#include "chart/labels.h"

#include <algorithm>

namespace tubiao::chart {
namespace {

/// Points by which rounding errors may make labels too long for their bounds.
constexpr double tolerance = 1e-9;

/// Neighbours that move together: their mean wish is where they go.
struct Pool {
  double sum = 0;
  std::size_t count = 0;

  double mean() const { return sum / static_cast<double>(count); }
};

/// The nearest non-decreasing sequence, in the sense of least squares.
std::vector<double> nearest_ascending(const std::vector<double>& values) {
  std::vector<Pool> pools;
  for (const double value : values) {
    pools.push_back({value, 1});
    while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
      const Pool last = pools.back();
      pools.pop_back();
      pools.back().sum += last.sum;
      pools.back().count += last.count;
    }
  }
  std::vector<double> result;
  for (const Pool& pool : pools) result.insert(result.end(), pool.count, pool.mean());
  return result;
}

}  // namespace

std::optional<std::vector<double>> place_labels(std::span<const Wish> wishes, const Range& bounds,
                                                double gap) {
  // With the lengths and gaps before each label taken off, "apart" becomes "not decreasing".
  std::vector<double> reduced;
  double before = 0;
  for (const Wish& wish : wishes) {
    reduced.push_back(wish.start - before);
    before += wish.length + gap;
  }
  const double all = wishes.empty() ? 0 : before - gap;
  if (all > bounds.length() + tolerance) return std::nullopt;
  std::vector<double> starts = nearest_ascending(reduced);
  const double last = std::max(bounds.start, bounds.end - all);
  before = 0;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    starts[i] = std::clamp(starts[i], bounds.start, last) + before;
    before += wishes[i].length + gap;
  }
  return starts;
}

std::vector<Range> uncovered(const Range& whole, std::span<const Range> covered) {
  std::vector<Range> sorted(covered.begin(), covered.end());
  std::sort(sorted.begin(), sorted.end(),
            [](const Range& one, const Range& other) { return one.start < other.start; });
  std::vector<Range> result;
  double start = whole.start;
  for (const Range& range : sorted) {
    const double end = std::min(range.start, whole.end);
    if (end > start) result.push_back({start, end});
    start = std::max(start, range.end);
  }
  if (whole.end > start) result.push_back({start, whole.end});
  return result;
}

}  // namespace tubiao::chart
