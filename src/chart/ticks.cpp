#include "chart/ticks.h"

#include <array>
#include <cassert>

namespace tubiao::chart {
namespace {

using base::Decimal;

/// How many whole steps lie between zero and `value`; negative below zero.
Decimal whole_steps(const Decimal& value, const Decimal& step) {
  return base::divide(value, step, 0, base::Rounding::down);
}

/// The power of ten of the first digit of a positive value: 2 for 633, −1 for 0.46.
int magnitude(const Decimal& value) {
  int exponent = -value.scale();
  for (base::Int128 rest = value.coefficient(); rest >= 10; rest /= 10) ++exponent;
  return exponent;
}

std::vector<Decimal> multiples(const Decimal& step, const Decimal& first, const Decimal& last) {
  std::vector<Decimal> result;
  for (Decimal count = first; count <= last; count = count + Decimal(1)) {
    result.push_back(count.is_zero() ? Decimal(0) : count * step);
  }
  return result;
}

}  // namespace

std::vector<Decimal> nice_ticks(const Decimal& low, const Decimal& high, int most) {
  assert(low <= Decimal(0) && high >= Decimal(0) && low < high && most >= 3);
  constexpr std::array mantissas = {1, 2, 5};
  // A span of 1…9.99 × 10^n has at most ten steps of 10^n; a step finer by as many powers of ten as
  // `most` has digits is finer than needed. Each step is at most 2.5 times the one before, so the
  // first one that leaves at most `most` ticks leaves two or more.
  int exponent = magnitude(high - low);
  for (int digits = most; digits > 0; digits /= 10) --exponent;
  for (;; ++exponent) {
    for (const int mantissa : mantissas) {
      const Decimal step = Decimal(mantissa).shifted(exponent);
      const Decimal first = whole_steps(low, step);
      const Decimal last = whole_steps(high, step);
      if (last - first < Decimal(most)) return multiples(step, first, last);
    }
  }
}

}  // namespace tubiao::chart
