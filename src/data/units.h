// Units: dimension, exact factor, and how each language says them. Data, never code.
// Owned by the data stage; read from share/units.toml and from [[unit]] of a dataset.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/decimal.h"
#include "base/language.h"
#include "data/observation.h"
#include "diag/span.h"

namespace tubiao::data {

/// The two units that the meaning of a change depends on.
inline constexpr const char* percent_unit = "percent";
inline constexpr const char* point_unit = "percentage-point";

/// Digits of a factor's numerator or denominator. A figure has as many digits less than the longest
/// decimal, so that figure × numerator × denominator stays inside exact arithmetic.
inline constexpr int factor_digits = 8;

/// Words of one language for one unit: before the number, or after it by plural category.
struct UnitForms {
  std::string before;                        ///< "RMB"
  std::map<std::string, std::string> after;  ///< ICU category ("one", "other") → "enterprises"
  std::map<std::string, std::string> brief;  ///< The same for narrow places; may be empty.
  std::optional<std::string> join;           ///< Between number and unit; else the language's.
};

/// How one language says a unit.
struct UnitWords {
  UnitForms forms;
  std::string substitute;  ///< The id of the unit used instead (jin → tonne), or empty.
  diag::Span span;
};

/// An exact ratio of decimals; the denominator is positive.
struct Factor {
  base::Decimal numerator = 1;
  base::Decimal denominator = 1;
};

/// What a unit can be divided into: a length into any part, enterprises into whole ones only.
enum class Grain { any, whole };

/// A unit of measure or a counting word.
struct Unit {
  std::string id;
  std::string dimension;
  Factor factor;  ///< In the dimension's base unit: 1 mu = 2000/3 m².
  Grain grain = Grain::any;
  std::map<base::Language, UnitWords> words;
  diag::Span span;
};

/// The form for a plural category: that one, else "other", else the only one there is. Empty for a
/// unit that says nothing after the number.
std::string form_of(const std::map<std::string, std::string>& forms, const std::string& category);

/// A value in another unit of the same dimension: exact, or nothing where no finite decimal is.
std::optional<base::Decimal> convert_exactly(const base::Decimal& value, const Unit& from,
                                             const Unit& to);

/// The same, rounded to `digits` significant digits in the direction that keeps the relation true:
/// down for > and ≥, up for <, else to the nearest.
base::Decimal convert_rounded(const base::Decimal& value, const Unit& from, const Unit& to,
                              int digits, Relation relation);

}  // namespace tubiao::data
