// A paragraph that has been set: lines of positioned glyphs, ready to be placed and measured.
// Owned by the text stage.
#pragma once

#include <string>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "scene/scene.h"

namespace tubiao::text {

/// Glyphs of one font, size and colour on one line or in one column; positions are relative to the
/// paragraph's top left corner.
struct GlyphRun {
  scene::Font font;
  double size = 0;
  base::Colour colour;
  std::string utf8;
  std::vector<scene::Glyph> glyphs;
  std::vector<scene::Cluster> clusters;
  scene::Orientation orientation = scene::Orientation::horizontal;
  double narrowing = 1;  ///< Width of the glyphs as a share of their own.
  base::Rect box;        ///< Advance × (ascent and descent of the em box).
};

/// One line of a paragraph, or one column.
struct Line {
  double x = 0;         ///< Where it starts: from the left, of a column from the top.
  double width = 0;     ///< Its advance without spaces at the ends.
  double baseline = 0;  ///< From the top, downwards; of a column its middle, from the left.
  std::vector<GlyphRun> runs;
};

/// A set paragraph. The first baseline lies `ascent` below its top, where ascent is the largest of
/// the line's sizes × 0.88 (the em box of CJK type, the same for every font, so that a Han
/// character in an English line moves nothing); it ends 0.12 × that size below its last baseline.
/// Columns follow from right to left; the middle of the first one lies half of its largest size
/// left of the right edge.
struct Composed {
  std::vector<Line> lines;
  double width = 0;        ///< The widest line; of columns, from edge to edge of their em boxes.
  double height = 0;       ///< From the top to the end of the last line's em box; of columns, the
                           ///< longest one.
  bool overflows = false;  ///< A word is longer than the measure.
  base::Rect ink;          ///< The box of the ink itself: exact side bearings, caps, descenders.
  double first_baseline() const { return lines.empty() ? 0 : lines.front().baseline; }
  double last_baseline() const { return lines.empty() ? 0 : lines.back().baseline; }
};

/// What it says, on one line.
std::string words_of(const Composed& text);

}  // namespace tubiao::text
