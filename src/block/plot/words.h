// Charts in words: figures described for who does not see them.
// Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include <string>
#include <string_view>

#include "base/language.h"
#include "block/setting.h"
#include "data/phrase.h"

namespace tubiao::block::plot {

/// "Expressway mileage: 633 km, expected, 2025": one figure as a reader hears it.
std::string describe(const data::Wording& wording, const data::Figure& figure,
                     std::string_view label);

/// Whether the period need not stand at a figure: the date of the data and the span of the plan are
/// said once, by the sources.
bool goes_without_saying(const data::Dataset& dataset, const data::Period& period);

/// Whether a text says anything in some language.
bool says_something(const base::Localized& text);

/// The words of a unit after a number: "%", "percentage points".
std::string unit_word(const data::Dataset& dataset, std::string_view unit,
                      const base::Language& language);

}  // namespace tubiao::block::plot
