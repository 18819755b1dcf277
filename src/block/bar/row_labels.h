// The labels of rows: in a column left of the axis, or each above its bars.
// Owned by the block stage.
#pragma once

#include <vector>

#include "block/bar/labels.h"
#include "block/bar/layout.h"

namespace tubiao::block::bar {

/// Where the label of a row stands.
enum class LabelPlace { beside, above };

/// The labels of all categories, set.
struct RowLabels {
  LabelPlace place = LabelPlace::beside;
  std::vector<CategoryLabel> labels;
  double measure = 0;   ///< What they were set into.
  double column = 0;    ///< From the left edge to the axis; 0 where they stand above.
  double height = 0;    ///< Of the highest.
  double overflow = 0;  ///< Points by which a word is wider than its measure; 0: everything fits.
};

/// Sets all labels. Beside the bars they take a third of the width, or up to 42 % where they would
/// need more than two lines otherwise; then their short forms are taken.
RowLabels set_row_labels(const Frame& frame, LabelPlace place);

/// Tells of labels that gave way, and of what does not fit.
void tell(const Frame& frame, const RowLabels& labels, PlotNotes& notes);

/// Adds the label of a category: above with its top at `top`, beside with its ink around `centre`.
void add_row_label(const Frame& frame, const RowLabels& labels, std::size_t category, double top,
                   double centre, plot::Part& chart);

}  // namespace tubiao::block::bar
