// Names along a strip of segments: each near its own, none on another.
// Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include <optional>
#include <vector>

#include "block/plot/label.h"
#include "chart/labels.h"

namespace tubiao::block::plot {

/// A label for a segment of a strip.
struct Name {
  Label label;
  chart::Range segment;  ///< Where its segment begins and ends.
};

/// Where names begin along a strip.
struct NamePlaces {
  std::vector<double> starts;
  /// Whether every name begins at or above its own segment, so that it needs no leader.
  bool direct = false;
};

/// Names that begin with their segments, moved apart where they have to be; nothing where they do
/// not fit into `bounds`.
std::optional<NamePlaces> place_names(const std::vector<Name>& names, const chart::Range& bounds,
                                      double gap);

}  // namespace tubiao::block::plot
