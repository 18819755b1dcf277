// The limits of picture files, each with its reason. A test hits each of them.
// Owned by the picture stage.
#pragma once

#include <cstddef>

namespace tubiao::picture {

/// Pixels of one bitmap: an A1 picture at 300 dpi has 70 million. Four bytes each are decoded at
/// once.
inline constexpr double most_pixels = 100e6;

/// Bytes of one SVG file: icons have hundreds, the most detailed ornaments thousands.
inline constexpr std::size_t most_svg_bytes = 4u << 20;

/// Elements inside elements of an SVG file; drawing programs nest a dozen groups at most.
inline constexpr int most_svg_depth = 64;

/// Segments of all paths of an SVG file, so that a page of icons stays quick to draw.
inline constexpr std::size_t most_svg_segments = 200'000;

}  // namespace tubiao::picture
