// What rounding leaves open of the figures that a chart adds up.
// Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include <optional>

#include "base/decimal.h"
#include "block/read.h"

namespace tubiao::block::plot {

/// What a value may have been before it was rounded to its last printed digit, in another unit of
/// its dimension; nothing where no finite decimal says that. There is a value (asserted).
std::optional<base::Interval> rounding_interval(const Selected& figure, const data::Unit& unit,
                                                const data::Dataset& dataset);

}  // namespace tubiao::block::plot
