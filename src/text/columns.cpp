#include "text/columns.h"

#include <utility>

namespace tubiao::text {
namespace {

/// The turn about the top left corner of a paragraph of some height, then its way back to the
/// right of the corner.
struct Turn {
  double height = 0;

  base::Point operator()(base::Point point) const { return {height - point.y, point.x}; }
  base::Rect operator()(const base::Rect& rect) const {
    return {height - rect.bottom(), rect.x, rect.height, rect.width};
  }
};

}  // namespace

void turn_into_columns(Composed& paragraph) {
  const Turn turn{paragraph.height};
  for (Line& line : paragraph.lines) {
    line.baseline = paragraph.height - line.baseline;
    for (GlyphRun& run : line.runs) {
      run.box = turn(run.box);
      for (scene::Glyph& glyph : run.glyphs) {
        const base::Point origin = turn(base::Point{glyph.x, glyph.y});
        glyph.x = origin.x;
        glyph.y = origin.y;
      }
    }
  }
  paragraph.ink = turn(paragraph.ink);
  std::swap(paragraph.width, paragraph.height);
}

}  // namespace tubiao::text
