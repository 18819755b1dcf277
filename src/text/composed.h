// A paragraph that has been set: lines of positioned glyphs, ready to be placed and measured.
// Owned by the text stage.
#pragma once

#include <string>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "scene/scene.h"

namespace tubiao::text {

/// Glyphs of one font, size and colour on one line; positions are relative to the paragraph's top
/// left corner.
struct GlyphRun {
  scene::Font font;
  double size = 0;
  base::Colour colour;
  std::string utf8;
  std::vector<scene::Glyph> glyphs;
  std::vector<scene::Cluster> clusters;
  base::Rect box;  ///< Advance × (ascent and descent of the font).
};

/// One line of a paragraph.
struct Line {
  double x = 0;         ///< Where the line starts.
  double width = 0;     ///< Its advance without spaces at the ends.
  double baseline = 0;  ///< From the top of the paragraph, downwards.
  std::vector<GlyphRun> runs;
};

/// A set paragraph. The first baseline lies `ascent` below its top, where ascent is the largest of
/// the line's sizes × 0.88 (the em box of CJK type, the same for every font, so that a Han
/// character in an English line moves nothing); it ends 0.12 × that size below its last baseline.
struct Composed {
  std::vector<Line> lines;
  double width = 0;        ///< The widest line.
  double height = 0;       ///< From the top to the end of the last line's em box.
  bool overflows = false;  ///< A word is wider than the measure.
  base::Rect ink;          ///< The box of the ink itself: exact side bearings, caps, descenders.
  double first_baseline() const { return lines.empty() ? 0 : lines.front().baseline; }
  double last_baseline() const { return lines.empty() ? 0 : lines.back().baseline; }
};

}  // namespace tubiao::text
