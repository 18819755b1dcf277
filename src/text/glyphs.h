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
  /// In columns the characters of the CJK face stand upright or turned, all others turned.
  scene::Orientation orientation = scene::Orientation::horizontal;
};

/// Shapes `text`, which stands at `offset` of the paragraph, and appends its clusters and glyphs to
/// `out`, as well as the characters that the face lacks.
void shape(std::string_view text, std::size_t offset, std::uint16_t run, const Face& face,
           const ShapeOptions& options, Prepared& out);

/// Whether a face has a form for columns of a character that is turned there by its nature: a
/// bracket, a dash. Without one it is turned like a word.
bool has_column_form(char32_t character, const Face& face, const base::Language& language);

}  // namespace tubiao::text
