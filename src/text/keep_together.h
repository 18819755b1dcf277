// The house rules that no line may break: a figure, its scale word and its unit are one thing.
// Owned by the text stage.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "text/cluster.h"

namespace tubiao::text {

/// Takes back permissions to break inside "3700亿元", "3.57个百分点", "第3位", "No. 3",
/// "RMB 370 billion", "633 km".
class FigureKeeper {
 public:
  FigureKeeper();

  /// Adds units that follow a figure directly; those of one character are known by their place.
  void add_units(std::span<const std::string> units);

  /// Goes through one piece of a paragraph.
  void keep(Prepared& paragraph, const Piece& piece) const;

 private:
  std::vector<std::u32string> units_;  ///< The longest first.
};

}  // namespace tubiao::text
