// Exact decimal numbers: what a figure is from the TOML lexeme to the ink.
// Owned by the base stage; no binary floating point takes part.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace tubiao::base {

__extension__ typedef __int128 Int128;

/// How a quotient or a shortened number is rounded, always by magnitude: `half_up` takes a half
/// away from zero (as schools and yearbooks do), `half_even` to the even digit, `down` cuts towards
/// zero, `up` goes away from zero wherever something is lost.
enum class Rounding { half_up, half_even, down, up };

/// An exact decimal: coefficient × 10^-scale. The scale is part of it, so that 3.570 stays 3.570 in
/// print although it equals 3.57. At most `limits::decimal_digits` digits.
class Decimal {
 public:
  Decimal() = default;
  Decimal(long long integer) : coefficient_(integer) {}

  /// Reads a decimal as TOML spells integers and floats: a sign, digits with single underscores,
  /// a fraction, an exponent ("-1_000.50", "1.3e4"). Nothing where the text is not such a number
  /// (hexadecimal, octal and binary are not), is not finite, or has more digits than the limit when
  /// it is written out in full, zeros at the end included, zeros at the front not.
  static std::optional<Decimal> parse(std::string_view lexeme);

  /// Whether `lexeme` is spelt as `parse` wants it, however long it is.
  static bool is_decimal(std::string_view lexeme);

  /// coefficient × 10^-scale; scale is 0 or more.
  static Decimal from_parts(Int128 coefficient, int scale);

  Int128 coefficient() const { return coefficient_; }
  /// Digits after the decimal point, 0 or more.
  int scale() const { return scale_; }
  bool is_negative() const { return coefficient_ < 0; }
  bool is_zero() const { return coefficient_ == 0; }

  /// Plain digits with "." as decimal point and "-" as sign, exactly `scale()` decimals, no
  /// grouping.
  std::string to_string() const;

  /// The nearest double: for geometry only, never for print.
  double to_double() const;

  /// The value × 10^exponent, exactly (5.9 × 10^4 = 59000). Throws std::overflow_error as below.
  Decimal shifted(int exponent) const;

  /// The same value without zeros at the end of its fraction.
  Decimal trimmed() const;

  /// The value with `scale` decimals, rounded where that loses digits.
  Decimal rounded(int scale, Rounding rounding) const;

  /// Compares values: 3.50 equals 3.5.
  friend std::strong_ordering operator<=>(const Decimal& one, const Decimal& other);
  friend bool operator==(const Decimal& one, const Decimal& other);

  /// Exact; throw std::overflow_error beyond 38 digits, which the digit limit keeps far away.
  friend Decimal operator+(const Decimal& one, const Decimal& other);
  friend Decimal operator-(const Decimal& one, const Decimal& other);
  friend Decimal operator*(const Decimal& one, const Decimal& other);
  friend Decimal operator-(const Decimal& value);

 private:
  Int128 coefficient_ = 0;
  int scale_ = 0;
};

/// one ÷ other with `scale` decimals. `other` is not zero (asserted). Throws std::overflow_error
/// where the quotient has more than 38 digits.
Decimal divide(const Decimal& one, const Decimal& other, int scale, Rounding rounding);

/// one ÷ other where that has a finite decimal expansion within the digit limit, else nothing;
/// without zeros at the end of its fraction. `other` is not zero (asserted).
std::optional<Decimal> divide_exactly(const Decimal& one, const Decimal& other);

/// A closed interval of decimals: what a rounded figure may have been.
struct Interval {
  Decimal low;
  Decimal high;
};

/// The interval that rounding to the last printed digit leaves: value ± half a unit of that digit.
Interval rounding_interval(const Decimal& value);

}  // namespace tubiao::base
