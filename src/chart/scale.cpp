#include "chart/scale.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <vector>

namespace tubiao::chart {
namespace {

/// A reach on one side of zero, as plain numbers.
struct Arm {
  double value = 0;
  double room = 0;
};

/// The bars on one side of zero; at least an arm of nothing, which stands for zero itself.
std::vector<Arm> arms(std::span<const Reach> bars, bool negative) {
  std::vector<Arm> result = {{}};
  for (const Reach& bar : bars) {
    if (bar.value.is_negative() != negative) continue;
    result.push_back({std::abs(bar.value.to_double()), bar.room});
  }
  return result;
}

double longest(const std::vector<Arm>& arms, double unit) {
  double result = 0;
  for (const Arm& arm : arms) result = std::max(result, arm.value * unit + arm.room);
  return result;
}

}  // namespace

LinearScale::LinearScale(double zero, double unit) : zero_(zero), unit_(unit) {
  assert(unit >= 0);
}

double LinearScale::at(const base::Decimal& value) const {
  return zero_ + value.to_double() * unit_;
}

double LinearScale::length(const base::Decimal& value) const {
  return std::abs(value.to_double()) * unit_;
}

LinearScale fit(std::span<const Reach> bars, double length) {
  const std::vector<Arm> left = arms(bars, true);
  const std::vector<Arm> right = arms(bars, false);
  // What both sides need together is the largest, over all pairs of a left and a right arm, of
  // (value + value) × unit + room + room: so the unit is the smallest quotient of these.
  double unit = std::numeric_limits<double>::infinity();
  for (const Arm& one : left) {
    for (const Arm& other : right) {
      const double room = length - one.room - other.room;
      if (one.value + other.value > 0) unit = std::min(unit, room / (one.value + other.value));
    }
  }
  if (!std::isfinite(unit) || unit < 0) unit = 0;
  return {longest(left, unit), unit};
}

}  // namespace tubiao::chart
