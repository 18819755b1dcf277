// Decimals into the digits of a language: sign, grouping, decimal mark. Nothing is ever rounded.
// Owned by the data stage, internal to it.
#pragma once

#include <string>

#include "base/decimal.h"
#include "data/languages.h"

namespace tubiao::data {

/// "−2,258.50": every digit of the value, zeros at its end included.
std::string format_number(const base::Decimal& value, const NumberStyle& style);

}  // namespace tubiao::data
