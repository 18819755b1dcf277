// Periods from TOML, the same for data and layouts.
// Owned by the data stage.
#pragma once

#include <optional>

#include "data/period.h"
#include "toml/reader.h"

namespace tubiao::data {

/// The years that periods may name.
inline constexpr int first_year = 1000;
inline constexpr int last_year = 9999;

/// A year, a date, or { from = …, to = … }; anything else is reported.
std::optional<Period> read_period(toml::Value value);

}  // namespace tubiao::data
