// Which items of a page lie on each other although neither said that it may.
// Owned by the scene stage; a part of the verifier.
#pragma once

#include <cstddef>
#include <vector>

#include "scene/scene.h"

namespace tubiao::scene {

/// Two items of a page that share an area; indices into `Page::items`, the earlier one first.
struct Overlap {
  std::size_t first = 0;
  std::size_t second = 0;
  double depth = 0;  ///< The way in points that would separate them: the shorter side of that area.
};

/// The overlaps between items of the layer `content`, at most `most` of them, in the order of the
/// items. Sharing up to `tolerance` points is touching. Texts of one node are pieces of one
/// paragraph: on one line they may touch, and between lines only their em boxes count (0.88 above
/// and 0.12 below the baseline), because the boxes of some fonts are higher than any leading. In
/// one column, whose pieces share their middle, they may touch too. Every bound is finite.
std::vector<Overlap> find_overlaps(const Page& page, double tolerance, std::size_t most);

}  // namespace tubiao::scene
