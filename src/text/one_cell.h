// Horizontal in vertical: figures that share one cell of a column.
// Owned by the text stage.
#pragma once

#include "text/cluster.h"

namespace tubiao::text {

/// Makes the clusters of a paragraph from `first` on, which were shaped for a line, one cluster
/// that stands upright in a column: side by side in its middle, one em high, narrowed to one em
/// where they are wider.
void put_in_one_cell(Prepared& paragraph, std::size_t first);

}  // namespace tubiao::text
