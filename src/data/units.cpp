#include "data/units.h"

#include <cassert>

namespace tubiao::data {
namespace {

using base::Decimal;
using base::Rounding;

/// What a conversion divides by what.
struct Quotient {
  Decimal numerator;
  Decimal denominator;
};

Quotient conversion(const Decimal& value, const Unit& from, const Unit& to) {
  assert(from.dimension == to.dimension);
  return {value * from.factor.numerator * to.factor.denominator,
          from.factor.denominator * to.factor.numerator};
}

int count_digits(base::Int128 number) {
  int digits = 0;
  for (; number != 0; number /= 10) ++digits;
  return digits;
}

/// The direction in which a rounded number still is what the relation says.
Rounding safe_rounding(Relation relation, bool negative) {
  switch (relation) {
    case Relation::greater:
    case Relation::at_least:
      return negative ? Rounding::up : Rounding::down;
    case Relation::less:
      return negative ? Rounding::down : Rounding::up;
    case Relation::equal:
    case Relation::about:
      break;
  }
  return Rounding::half_up;
}

}  // namespace

std::string form_of(const std::map<std::string, std::string>& forms, const std::string& category) {
  if (const auto found = forms.find(category); found != forms.end()) return found->second;
  if (const auto other = forms.find("other"); other != forms.end()) return other->second;
  return forms.empty() ? std::string() : forms.begin()->second;
}

std::optional<Decimal> convert_exactly(const Decimal& value, const Unit& from, const Unit& to) {
  const auto [numerator, denominator] = conversion(value, from, to);
  return base::divide_exactly(numerator, denominator);
}

Decimal convert_rounded(const Decimal& value, const Unit& from, const Unit& to, int digits,
                        Relation relation) {
  assert(digits > 0);
  const auto [numerator, denominator] = conversion(value, from, to);
  if (numerator.is_zero()) return 0;
  const Rounding rounding = safe_rounding(relation, value.is_negative());
  const Decimal whole = base::divide(numerator, denominator, 0, Rounding::down);
  const int decimals = digits - count_digits(whole.coefficient());
  if (decimals < 0) {
    // 36666.67 to three digits: 36666.67 ÷ 100, rounded to a whole number, × 100.
    return base::divide(numerator, denominator.shifted(-decimals), 0, rounding).shifted(-decimals);
  }
  int scale = decimals;
  // Below 1 the zeros behind the decimal point do not count as digits.
  while (whole.is_zero() &&
         count_digits(base::divide(numerator, denominator, scale, Rounding::down).coefficient()) <
             digits) {
    ++scale;
  }
  return base::divide(numerator, denominator, scale, rounding);
}

}  // namespace tubiao::data
