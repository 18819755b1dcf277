// Vertical writing in documents whose renderer only knows lines.
// Owned by the finish stage.
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>
#include <vector>

namespace tubiao::finish {

/// Makes the fonts that bear `scene::column_font_suffix` write vertically (ISO 32000-1, 9.7.4.3),
/// so that whoever reads or copies a column gets it from top to bottom and the next one to its
/// left. Nothing moves: the origins of the glyphs stay where they are. The mark goes.
void write_columns_vertically(const std::vector<QPDFPageObjectHelper>& pages);

}  // namespace tubiao::finish
