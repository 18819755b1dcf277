// What stands below a figure: its change in words, its rank and its status as badges.
// Owned by the block stage.
#pragma once

#include <vector>

#include "block/figure/cell.h"

namespace tubiao::block {

/// One badge: its words in each language of the edition.
struct Badge {
  enum class Kind { words, rank, status } kind = Kind::words;
  base::Localized text;
};

/// The badges of a figure, as far as the look wants them and the data have them.
std::vector<Badge> badges_of(const Setting& setting, const Selected& figure, const CellLook& look);

/// Adds a framed badge behind the label, the first text of `part`, centred on its line.
/// False where it is not framed or too wide; nothing is added then.
bool add_badge_beside(const Setting& setting, const Badge& badge, const CellLook& look,
                      double width, plot::Part& part);

/// Adds the badges below `y`, side by side as far as they fit; both languages in one badge where
/// there is room, else one below the other. Returns the height that they take, with the space
/// above.
double add_badges(const Setting& setting, const std::vector<Badge>& badges, const CellLook& look,
                  double width, double y, plot::Part& part);

}  // namespace tubiao::block
