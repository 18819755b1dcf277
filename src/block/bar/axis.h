// Ticks and grid lines of a bar chart: drawn behind the data and never through a label.
// Owned by the block stage.
#pragma once

#include <vector>

#include "block/bar/layout.h"
#include "chart/scale.h"

namespace tubiao::block::bar {

/// The plot that an axis belongs to.
struct AxisPlace {
  base::Rect plot;           ///< Where bars lie; the grid crosses all of it.
  chart::LinearScale scale;  ///< Along the bars, from the left or, of columns, from the bottom.
  base::Decimal low;
  base::Decimal high;
};

/// The height that tick numbers need below a plot of rows, with the space above them.
double axis_height(const Frame& frame);

/// The width that numbers from `low` to `high` need left of a plot of columns, with the space
/// behind them.
double axis_width(const Frame& frame, const base::Decimal& low, const base::Decimal& high);

/// Vertical grid lines with numbers below them, as many as have room. The lines leave out what
/// `chart` already shows: texts and bars without a ground of their own.
plot::Part row_axis(const Frame& frame, const AxisPlace& place, const plot::Part& chart);

/// Horizontal grid lines with numbers left of the plot, the same way.
plot::Part column_axis(const Frame& frame, const AxisPlace& place, const plot::Part& chart);

}  // namespace tubiao::block::bar
