#include <algorithm>
#include <cassert>

#include "base/decimal.h"
#include "base/integer128.h"
#include "base/limits.h"

namespace tubiao::base {
namespace {

/// What a cut leaves behind, compared with half a unit of the last digit that is kept.
enum class Remnant { none, below_half, half, above_half };

/// A magnitude that has been cut, and what was lost in doing so.
struct Cut {
  UInt128 kept = 0;
  Remnant lost = Remnant::none;
};

Remnant remnant(UInt128 remainder, UInt128 divisor) {
  if (remainder == 0) return Remnant::none;
  const UInt128 rest = divisor - remainder;
  if (remainder == rest) return Remnant::half;
  return remainder < rest ? Remnant::below_half : Remnant::above_half;
}

/// The same number with its last `digits` digits cut off.
Cut drop_digits(Cut number, long long digits) {
  for (; digits > 0 && (number.kept > 0 || number.lost != Remnant::none); --digits) {
    const bool sticky = number.lost != Remnant::none;
    number.lost = remnant(number.kept % 10, 10);
    if (sticky && number.lost == Remnant::none) number.lost = Remnant::below_half;
    if (sticky && number.lost == Remnant::half) number.lost = Remnant::above_half;
    number.kept /= 10;
  }
  return number;
}

bool rounds_away(const Cut& number, Rounding rounding) {
  switch (rounding) {
    case Rounding::down:
      return false;
    case Rounding::up:
      return number.lost != Remnant::none;
    case Rounding::half_up:
      return number.lost >= Remnant::half;
    case Rounding::half_even:
      return number.lost == Remnant::above_half ||
             (number.lost == Remnant::half && number.kept % 2 == 1);
  }
  return false;
}

Int128 with_sign(UInt128 value, bool negative) {
  constexpr UInt128 largest = ~UInt128{0} >> 1;
  if (value > largest) throw_overflow();
  return negative ? -static_cast<Int128>(value) : static_cast<Int128>(value);
}

Decimal round_cut(const Cut& number, bool negative, int scale, Rounding rounding) {
  const UInt128 rounded = number.kept + (rounds_away(number, rounding) ? 1 : 0);
  return Decimal::from_parts(with_sign(rounded, negative), scale);
}

/// A long division that goes on digit by digit as long as one wants.
class LongDivision {
 public:
  LongDivision(UInt128 dividend, UInt128 divisor)
      : quotient_(dividend / divisor), remainder_(dividend % divisor), divisor_(divisor) {}

  bool is_complete() const { return remainder_ == 0; }
  UInt128 quotient() const { return quotient_; }
  Cut cut() const { return {quotient_, remnant(remainder_, divisor_)}; }

  /// Brings down one more zero. Throws std::overflow_error.
  void continue_one_digit() {
    if (__builtin_mul_overflow(remainder_, UInt128{10}, &remainder_)) throw_overflow();
    if (__builtin_mul_overflow(quotient_, UInt128{10}, &quotient_)) throw_overflow();
    quotient_ += remainder_ / divisor_;
    remainder_ %= divisor_;
  }

 private:
  UInt128 quotient_;
  UInt128 remainder_;
  UInt128 divisor_;
};

int count_digits(UInt128 value) {
  int count = 0;
  for (; value > 0; value /= 10) ++count;
  return count;
}

/// Both coefficients at the larger of the two scales.
struct Aligned {
  Int128 one = 0;
  Int128 other = 0;
  int scale = 0;
};

Aligned align(const Decimal& one, const Decimal& other) {
  const int scale = std::max(one.scale(), other.scale());
  return {times_power_of_ten(one.coefficient(), scale - one.scale()),
          times_power_of_ten(other.coefficient(), scale - other.scale()), scale};
}

std::strong_ordering compare(Int128 one, Int128 other) {
  if (one < other) return std::strong_ordering::less;
  return one > other ? std::strong_ordering::greater : std::strong_ordering::equal;
}

}  // namespace

std::strong_ordering operator<=>(const Decimal& one, const Decimal& other) {
  const int scale = std::max(one.scale(), other.scale());
  const auto first = try_times_power_of_ten(one.coefficient(), scale - one.scale());
  const auto second = try_times_power_of_ten(other.coefficient(), scale - other.scale());
  // Only one of the two is multiplied. If that overflows, it is the larger one by magnitude.
  if (!first) return compare(one.coefficient(), 0);
  if (!second) return compare(0, other.coefficient());
  return compare(*first, *second);
}

bool operator==(const Decimal& one, const Decimal& other) {
  return (one <=> other) == 0;
}

Decimal operator+(const Decimal& one, const Decimal& other) {
  const Aligned terms = align(one, other);
  return Decimal::from_parts(checked_add(terms.one, terms.other), terms.scale);
}

Decimal operator-(const Decimal& one, const Decimal& other) {
  return one + -other;
}

Decimal operator*(const Decimal& one, const Decimal& other) {
  return Decimal::from_parts(checked_multiply(one.coefficient(), other.coefficient()),
                             one.scale() + other.scale());
}

Decimal operator-(const Decimal& value) {
  return Decimal::from_parts(checked_multiply(value.coefficient(), -1), value.scale());
}

Decimal Decimal::rounded(int scale, Rounding rounding) const {
  assert(scale >= 0);
  if (scale >= scale_) {
    return from_parts(times_power_of_ten(coefficient_, scale - scale_), scale);
  }
  const Cut cut = drop_digits({magnitude(coefficient_), Remnant::none}, scale_ - scale);
  return round_cut(cut, is_negative(), scale, rounding);
}

Decimal divide(const Decimal& one, const Decimal& other, int scale, Rounding rounding) {
  assert(!other.is_zero());
  assert(scale >= 0);
  LongDivision division(magnitude(one.coefficient()), magnitude(other.coefficient()));
  // one ÷ other is the quotient of the coefficients, shifted by the difference of the scales.
  long long digits = static_cast<long long>(scale) + other.scale() - one.scale();
  for (; digits > 0 && !one.is_zero(); --digits) division.continue_one_digit();
  const Cut cut = drop_digits(division.cut(), -digits);
  return round_cut(cut, one.is_negative() != other.is_negative(), scale, rounding);
}

std::optional<Decimal> divide_exactly(const Decimal& one, const Decimal& other) {
  assert(!other.is_zero());
  if (one.is_zero()) return Decimal();
  LongDivision division(magnitude(one.coefficient()), magnitude(other.coefficient()));
  int digits = 0;
  while (!division.is_complete()) {
    if (count_digits(division.quotient()) >= limits::decimal_digits) return std::nullopt;
    if (digits >= 2 * limits::decimal_digits) return std::nullopt;
    division.continue_one_digit();
    ++digits;
  }
  const int zeros = other.scale() - one.scale() - digits;
  if (count_digits(division.quotient()) + std::max(zeros, 0) > 38) return std::nullopt;
  const bool negative = one.is_negative() != other.is_negative();
  const Decimal quotient = Decimal::from_parts(with_sign(division.quotient(), negative), digits)
                               .shifted(other.scale() - one.scale())
                               .trimmed();
  const int written = std::max(count_digits(magnitude(quotient.coefficient())), quotient.scale());
  if (written > limits::decimal_digits) return std::nullopt;
  return quotient;
}

Interval rounding_interval(const Decimal& value) {
  const Decimal half_unit = Decimal::from_parts(5, value.scale() + 1);
  return {value - half_unit, value + half_unit};
}

}  // namespace tubiao::base
