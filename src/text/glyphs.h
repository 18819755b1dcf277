// Shaping: a stretch of text of one face becomes clusters, through Pango and HarfBuzz.
// Owned by the text stage.
#pragma once

#include <string>
#include <string_view>

#include "base/language.h"
#include "text/cluster.h"
#include "text/face.h"

namespace tubiao::text {

/// What shaping depends on besides the text and the face.
struct ShapeOptions {
  base::Language language;
  Side side = Side::latin;
  bool tabular = false;
};

/// Shapes `text`, which stands at `offset` of the paragraph, and appends its clusters and glyphs to
/// `out`, as well as the characters that the face lacks.
void shape(std::string_view text, std::size_t offset, std::uint16_t run, const Face& face,
           PangoContext* context, const ShapeOptions& options, Prepared& out);

}  // namespace tubiao::text
