// The labels below columns, and how wide columns stand.
// Owned by the block stage.
#pragma once

#include <vector>

#include "block/bar/labels.h"
#include "block/bar/layout.h"

namespace tubiao::block::bar {

/// The labels of all categories, set for the pitch of the columns.
struct ColumnLabels {
  std::vector<CategoryLabel> labels;
  double measure = 0;    ///< What they were set into.
  double pitch = 0;      ///< From one category to the next.
  double thickness = 0;  ///< Of all columns of one category together.
  double height = 0;     ///< Below the plot, with the space above the labels.
};

/// The widest that a column of its own becomes.
double widest_column(const Frame& frame);

/// Divides `width` among the categories, but no further apart than columns, labels and numbers need
/// (above a column `crown` points wide, beside it `side`): few columns stay together.
ColumnLabels set_column_labels(const Frame& frame, double width, double crown, double side);

/// Adds a label below the plot, centred on its category.
void add_column_label(const Frame& frame, const ColumnLabels& labels, std::size_t category,
                      double centre, double bottom, plot::Part& chart);

}  // namespace tubiao::block::bar
