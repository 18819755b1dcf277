// Hatching as lines, never as a pattern: patterns become pixels in some backends and printers.
// Owned by the render stage.
#pragma once

#include <vector>

#include "base/geometry.h"
#include "scene/scene.h"

namespace tubiao::render {

/// One line of a hatch.
struct HatchLine {
  base::Point from;
  base::Point to;
};

/// The lines that cover `area`, to be clipped to the shape. One of them passes through its lower
/// left corner, so that bars of one size look the same wherever they stand.
std::vector<HatchLine> hatch_lines(const scene::Hatch& hatch, const base::Rect& area);

}  // namespace tubiao::render
