// Checked arithmetic on 128-bit integers, the inside of Decimal.
// Owned by the base stage; nobody outside base needs it.
#pragma once

#include <optional>
#include <stdexcept>

#include "base/decimal.h"

namespace tubiao::base {

__extension__ typedef unsigned __int128 UInt128;

[[noreturn]] inline void throw_overflow() {
  throw std::overflow_error("a decimal number has more than 38 digits");
}

/// The absolute value, which for the lowest integer fits only without a sign.
constexpr UInt128 magnitude(Int128 value) {
  return value < 0 ? -static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

/// The exact result; throw std::overflow_error where it does not fit.
inline Int128 checked_add(Int128 one, Int128 other) {
  Int128 sum = 0;
  if (__builtin_add_overflow(one, other, &sum)) throw_overflow();
  return sum;
}

inline Int128 checked_multiply(Int128 one, Int128 other) {
  Int128 product = 0;
  if (__builtin_mul_overflow(one, other, &product)) throw_overflow();
  return product;
}

/// value × 10^exponent (0 or more), or nothing where that overflows.
inline std::optional<Int128> try_times_power_of_ten(Int128 value, long long exponent) {
  if (value == 0) return 0;
  for (; exponent > 0; --exponent) {
    if (__builtin_mul_overflow(value, Int128{10}, &value)) return std::nullopt;
  }
  return value;
}

/// value × 10^exponent (0 or more); throws std::overflow_error.
inline Int128 times_power_of_ten(Int128 value, long long exponent) {
  const std::optional<Int128> product = try_times_power_of_ten(value, exponent);
  if (!product) throw_overflow();
  return *product;
}

}  // namespace tubiao::base
