#include "text/one_cell.h"

#include <algorithm>

#include "text/em_box.h"

namespace tubiao::text {

void put_in_one_cell(Prepared& paragraph, std::size_t first) {
  auto& clusters = paragraph.clusters;
  if (first >= clusters.size()) return;
  double width = 0;
  for (std::size_t i = first; i < clusters.size(); ++i) width += clusters[i].advance;
  Cluster& cell = clusters[first];
  cell.narrowing = width > 1 ? 1 / width : 1;
  double pen = -width / 2;
  for (std::size_t i = first; i < clusters.size(); ++i) {
    const Cluster& part = clusters[i];
    for (std::size_t k = part.glyphs; k < part.glyphs + part.glyph_count; ++k) {
      PlacedGlyph& glyph = paragraph.glyphs[k];
      glyph = {glyph.id, em_ascent + glyph.y, -cell.narrowing * (pen + glyph.x)};
    }
    pen += part.advance;
  }
  cell.end = clusters.back().end;
  cell.glyph_count = static_cast<std::uint16_t>(paragraph.glyphs.size() - cell.glyphs);
  cell.orientation = scene::Orientation::upright;
  cell.advance = 1;
  clusters.resize(first + 1);
}

}  // namespace tubiao::text
