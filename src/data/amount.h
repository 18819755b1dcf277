// A value brought into the unit and scale that a language prints it in.
// Owned by the data stage, internal to it.
#pragma once

#include <optional>

#include "base/decimal.h"
#include "data/catalogue.h"
#include "data/dataset.h"

namespace tubiao::data {

/// A value on its way into words: as the source has it, and how it may be rounded.
struct Quantity {
  base::Decimal value;
  Scale scale;
  const Unit* unit = nullptr;
  Relation relation = Relation::equal;
  std::optional<int> conversion_digits;
};

/// A value as a language prints it: number × 10^scale × unit.
struct Amount {
  base::Decimal number;
  Scale scale;
  const Unit* unit = nullptr;
  bool rounded = false;  ///< By a conversion that could not be exact.
};

/// What is to be printed of an observation that has a value.
Quantity quantity_of(const Observation& observation, const Unit& unit);

/// The unit that a language prints instead of `unit`: often itself.
const Unit& printed_unit(const Catalogue& catalogue, const LanguageWords& words, const Unit& unit);

/// value × 10^(from − to), exactly. Zeros behind the decimal point stay where the source has a
/// decimal point: they say how exact it is (102.0亿 is 10.20 billion); others go.
base::Decimal rescaled(const base::Decimal& value, int from, int to);

/// The scale for a value: none below 10^scale_from, else the largest that is not above it.
Scale choose_scale(const LanguageWords& words, const base::Decimal& full_value);

/// The value × 10^scale in another unit: exactly, or rounded as the quantity says, else to as many
/// digits as it has.
struct Converted {
  base::Decimal full_value;
  bool rounded = false;
};
Converted convert(const Quantity& quantity, const Unit& to);

Amount amount_in(const Catalogue& catalogue, const LanguageWords& words, const Quantity& quantity);

}  // namespace tubiao::data
