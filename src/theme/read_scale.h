// Reads one type scale of a theme: the sizes of its roles, and all lengths.
// Owned by the theme stage, internal to it.
#pragma once

#include "theme/theme.h"
#include "toml/reader.h"

namespace tubiao::theme {

/// Sizes of type in points that a theme may ask for.
inline constexpr double smallest_type = 1;
inline constexpr double largest_type = 2000;

/// Reads a `[scale.…]` table into the theme, whose roles have been read, and finishes it. Reports
/// roles that have no size then, and lengths that cannot be drawn.
void read_scale(toml::Table& scale, Theme& theme);

}  // namespace tubiao::theme
