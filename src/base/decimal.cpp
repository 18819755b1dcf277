#include "base/decimal.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <iterator>
#include <limits>

#include "base/integer128.h"
#include "base/limits.h"

namespace tubiao::base {
namespace {

bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}

/// The parts of a number as TOML spells it; underscores are still inside.
struct Lexeme {
  bool negative = false;
  std::string_view integer;
  std::string_view fraction;
  bool exponent_negative = false;
  std::string_view exponent;
};

/// Takes the digits at the start of `rest`, with underscores between them; empty where there are
/// none.
std::string_view take_digits(std::string_view& rest) {
  std::size_t length = 0;
  while (length < rest.size()) {
    const bool underscore = rest[length] == '_' && length > 0 && length + 1 < rest.size() &&
                            is_digit(rest[length - 1]) && is_digit(rest[length + 1]);
    if (!is_digit(rest[length]) && !underscore) break;
    ++length;
  }
  const std::string_view digits = rest.substr(0, length);
  rest.remove_prefix(length);
  return digits;
}

/// Takes a sign at the start of `rest`; whether it is a minus.
bool take_sign(std::string_view& rest) {
  if (rest.empty() || (rest.front() != '+' && rest.front() != '-')) return false;
  const bool negative = rest.front() == '-';
  rest.remove_prefix(1);
  return negative;
}

/// Cuts a number into its parts, or nothing where TOML would not call it a decimal number.
std::optional<Lexeme> split(std::string_view rest) {
  Lexeme parts;
  parts.negative = take_sign(rest);
  parts.integer = take_digits(rest);
  if (parts.integer.empty()) return std::nullopt;
  if (parts.integer.size() > 1 && parts.integer.front() == '0') return std::nullopt;
  if (!rest.empty() && rest.front() == '.') {
    rest.remove_prefix(1);
    parts.fraction = take_digits(rest);
    if (parts.fraction.empty()) return std::nullopt;
  }
  if (!rest.empty() && (rest.front() == 'e' || rest.front() == 'E')) {
    rest.remove_prefix(1);
    parts.exponent_negative = take_sign(rest);
    parts.exponent = take_digits(rest);
    if (parts.exponent.empty()) return std::nullopt;
  }
  if (!rest.empty()) return std::nullopt;
  return parts;
}

/// The digits without underscores.
std::string plain_digits(std::string_view digits) {
  std::string plain;
  std::copy_if(digits.begin(), digits.end(), std::back_inserter(plain), is_digit);
  return plain;
}

/// The exponent, capped far beyond every limit: "1e99999999999" must not overflow an int.
int exponent_of(const Lexeme& parts) {
  constexpr int cap = 1'000'000;
  int value = 0;
  for (const char digit : parts.exponent) {
    if (is_digit(digit)) value = std::min(value * 10 + (digit - '0'), cap);
  }
  return parts.exponent_negative ? -value : value;
}

}  // namespace

bool Decimal::is_decimal(std::string_view lexeme) {
  return split(lexeme).has_value();
}

std::optional<Decimal> Decimal::parse(std::string_view lexeme) {
  const std::optional<Lexeme> parts = split(lexeme);
  if (!parts) return std::nullopt;

  constexpr std::size_t limit = limits::decimal_digits;
  const std::string fraction = plain_digits(parts->fraction);
  std::string digits = plain_digits(parts->integer) + fraction;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.size() > limit) return std::nullopt;

  int scale = static_cast<int>(fraction.size()) - exponent_of(*parts);
  if (scale < 0 && digits.empty()) scale = 0;
  // Written out in full, a number has its digits and the zeros that a positive exponent adds, or at
  // least as many digits as it has decimals.
  const int written = std::max(static_cast<int>(digits.size()) + std::max(0, -scale), scale);
  if (written > limits::decimal_digits) return std::nullopt;
  digits.append(static_cast<std::size_t>(std::max(0, -scale)), '0');

  Int128 coefficient = 0;
  for (const char digit : digits) coefficient = coefficient * 10 + (digit - '0');
  return from_parts(parts->negative ? -coefficient : coefficient, std::max(0, scale));
}

Decimal Decimal::from_parts(Int128 coefficient, int scale) {
  assert(scale >= 0);
  Decimal value;
  value.coefficient_ = coefficient;
  value.scale_ = scale;
  return value;
}

std::string Decimal::to_string() const {
  std::string digits;  // The last one first.
  for (UInt128 rest = magnitude(coefficient_); rest > 0; rest /= 10) {
    digits += static_cast<char>('0' + static_cast<int>(rest % 10));
  }
  const auto decimals = static_cast<std::size_t>(scale_);
  if (digits.size() <= decimals) digits.resize(decimals + 1, '0');
  if (decimals > 0) digits.insert(decimals, 1, '.');
  if (is_negative()) digits += '-';
  std::reverse(digits.begin(), digits.end());
  return digits;
}

double Decimal::to_double() const {
  const std::string text = to_string();
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

Decimal Decimal::shifted(int exponent) const {
  if (is_zero() && exponent > scale_) return from_parts(0, 0);
  const long long scale = static_cast<long long>(scale_) - exponent;
  if (scale > std::numeric_limits<int>::max()) throw_overflow();
  if (scale >= 0) return from_parts(coefficient_, static_cast<int>(scale));
  return from_parts(times_power_of_ten(coefficient_, -scale), 0);
}

Decimal Decimal::trimmed() const {
  Decimal value = *this;
  while (value.scale_ > 0 && value.coefficient_ % 10 == 0) {
    value.coefficient_ /= 10;
    --value.scale_;
  }
  return value;
}

}  // namespace tubiao::base
