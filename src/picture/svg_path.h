// The path data of SVG (SVG 1.1, 8.3).
// Owned by the picture stage.
#pragma once

#include <string_view>

#include "base/geometry.h"
#include "picture/fault.h"
#include "scene/scene.h"

namespace tubiao::picture {

/// Reads the attribute `d`: every command, absolute and relative, repeated arguments, arcs.
/// Quadratic curves and arcs become cubic curves.
Result<scene::Path> parse_path(std::string_view text);

/// One arc of an ellipse from the end of a path, as SVG parametrises it.
struct Arc {
  double radius_x = 0;
  double radius_y = 0;
  double rotation = 0;  ///< Of the ellipse's x axis, in degrees.
  bool large = false;
  bool sweep = false;
  base::Point to;
};

/// Appends an arc that starts at `from` (SVG 1.1, F.6): curves of at most a quarter turn each.
void append_arc(scene::Path& path, base::Point from, const Arc& arc);

}  // namespace tubiao::picture
