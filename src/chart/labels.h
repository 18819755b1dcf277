// Labels along a line: moved apart as little as possible; and what they leave of a line free.
// Owned by the chart stage.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace tubiao::chart {

/// A stretch of a line in points; start ≤ end.
struct Range {
  double start = 0;
  double end = 0;

  double length() const { return end - start; }
};

/// A label that would like to begin at `start`.
struct Wish {
  double start = 0;
  double length = 0;
};

/// Where the labels begin, in their order, so that they lie in `bounds` with `gap` points or more
/// between two: of all such places those with the smallest sum of squared moves. Nothing where they
/// are too long for the bounds. (Isotonic regression by pooling adjacent violators: Barlow et al.,
/// Statistical Inference under Order Restrictions, 1972.)
std::optional<std::vector<double>> place_labels(std::span<const Wish> wishes, const Range& bounds,
                                                double gap);

/// What remains of `whole` where the ranges of `covered`, in any order, lie across it: ascending,
/// without empty pieces.
std::vector<Range> uncovered(const Range& whole, std::span<const Range> covered);

}  // namespace tubiao::chart
