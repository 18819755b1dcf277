#include "text/shaper.h"

namespace tubiao::text {
namespace {

scene::Text shifted(const GlyphRun& run, base::Point by, scene::FontId font) {
  scene::Text text{font,       run.size,     run.colour,      run.utf8,
                   run.glyphs, run.clusters, run.orientation, run.narrowing};
  for (scene::Glyph& glyph : text.glyphs) {
    glyph.x += by.x;
    glyph.y += by.y;
  }
  return text;
}

}  // namespace

std::string words_of(const Composed& text) {
  std::string words;
  for (const Line& line : text.lines) {
    // A space at the end of a line is not set.
    const bool latin = !words.empty() && static_cast<unsigned char>(words.back()) < 0x80;
    if (latin && words.back() != ' ') words += ' ';
    for (const GlyphRun& run : line.runs) words += run.utf8;
  }
  return words;
}

void place(const Composed& composed, base::Point at, scene::Builder& builder, scene::Layer layer) {
  for (const Line& line : composed.lines) {
    for (const GlyphRun& run : line.runs) {
      const base::Rect box{run.box.x + at.x, run.box.y + at.y, run.box.width, run.box.height};
      builder.add(shifted(run, at, builder.font(run.font)), box, layer);
    }
  }
}

}  // namespace tubiao::text
