// Fitting one line to its width: what gives way and what grows, level by level.
// Owned by the text stage.
#pragma once

#include <array>

#include "text/line_table.h"

namespace tubiao::text {

/// What is done to a line to make it fit.
struct Adjustment {
  std::array<double, pressure_levels> shrink{};  ///< Share of what each level can give, 0…1.
  double space_growth = 0;                       ///< Share of what the word spaces may grow, 0…1.
  double opening = 0;                            ///< Points added at every place that may open.

  /// Whether the line stays as it is.
  bool is_none() const;
};

/// How far a line may be pressed in all.
double total_shrink(const Extent& extent);

/// The adjustment that presses a line of `extent` by `amount` points, lowest level first.
Adjustment press(const Extent& extent, double amount);

/// The adjustment that lengthens a line by `amount` points, lowest level first; none at all where
/// it would tear the line open by more than half of an em of `size` at a place.
Adjustment expand(const Extent& extent, double amount, double size);

}  // namespace tubiao::text
