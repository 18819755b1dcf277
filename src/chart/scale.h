// Values into lengths: linear scales that begin at zero, and the largest one that leaves room for
// what stands at the ends of the bars.
// Owned by the chart stage.
#pragma once

#include <span>

#include "base/decimal.h"

namespace tubiao::chart {

/// A linear scale from exact values to points. Zero is always part of it: lengths are honest.
class LinearScale {
 public:
  /// `zero` is the position of the value 0, `unit` the points that 1 is long (not negative,
  /// asserted).
  LinearScale(double zero, double unit);

  double zero() const { return zero_; }
  /// Points per 1.
  double unit() const { return unit_; }
  /// The position of a value: never decreasing in it.
  double at(const base::Decimal& value) const;
  /// The distance of a value from zero, 0 or more.
  double length(const base::Decimal& value) const;

 private:
  double zero_;
  double unit_;
};

/// A bar to be fitted: its value, and the points that its labels need beyond its end.
struct Reach {
  base::Decimal value;
  double room = 0;
};

/// The scale on which all bars with their labels fit into a length of points, as large as possible:
/// bars above zero grow to the right of it with their labels behind them, bars below zero to the
/// left. Where not even the labels fit, `unit()` is 0.
LinearScale fit(std::span<const Reach> bars, double length);

}  // namespace tubiao::chart
