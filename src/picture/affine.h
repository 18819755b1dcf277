// Affine maps of the plane: the transforms of SVG.
// Owned by the picture stage.
#pragma once

#include <string_view>

#include "base/geometry.h"
#include "picture/fault.h"
#include "scene/scene.h"

namespace tubiao::picture {

/// x' = a x + c y + e, y' = b x + d y + f, as in matrix(a b c d e f).
struct Affine {
  double a = 1;
  double b = 0;
  double c = 0;
  double d = 1;
  double e = 0;
  double f = 0;

  base::Point operator()(base::Point point) const;
  scene::Path operator()(const scene::Path& path) const;

  /// By how much lengths grow, on average over all directions.
  double scale() const;

  /// Whether circles stay circles, so that a line keeps one width all the way.
  bool keeps_shapes() const;
};

/// First `inner`, then `outer`.
Affine operator*(const Affine& outer, const Affine& inner);

/// Reads a list of matrix, translate, scale and rotate (SVG 1.1, 7.6).
Result<Affine> parse_transform(std::string_view text);

}  // namespace tubiao::picture
