// Charts in words: clauses joined, figures described for who does not see them.
// Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/language.h"
#include "block/setting.h"
#include "data/phrase.h"

namespace tubiao::block::plot {

/// The clauses of a sentence with commas between them; empty ones are left out. The comma is that
/// of the script that it follows.
std::string join_clauses(std::span<const std::string> clauses);

/// The items of a list with semicolons between them.
std::string join_items(std::span<const std::string> items);

/// "Expressway mileage: 633 km, expected, 2025": one figure as a reader hears it.
std::string describe(const data::Wording& wording, const data::Figure& figure,
                     std::string_view label);

/// Whether a text says anything in some language.
bool says_something(const base::Localized& text);

/// The words of a unit after a number: "%", "percentage points".
std::string unit_word(const data::Dataset& dataset, std::string_view unit,
                      const base::Language& language);

}  // namespace tubiao::block::plot
