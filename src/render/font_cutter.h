// Cuts a font file down to the glyphs that are drawn, before Cairo embeds it.
// Owned by the render stage, the only one that knows HarfBuzz's subsetter.
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

#include "scene/scene.h"

namespace tubiao::render {

/// A font with few glyphs: the file, and the new number of each glyph that was asked for.
struct CutFont {
  std::string bytes;
  std::unordered_map<std::uint32_t, std::uint32_t> glyphs;
};

/// One face of a font file, open for cutting. Cairo 1.16 takes 30–60 ms to subset a CJK face of 16
/// MB and leaves all subroutines of the font in the document, 0.9 MB; a face that was cut first
/// takes 4 ms and 20–40 KB.
class FontCutter {
 public:
  /// Throws RenderError where the file is not a font that has this face.
  explicit FontCutter(const scene::Font& font);
  ~FontCutter();
  FontCutter(const FontCutter&) = delete;
  FontCutter& operator=(const FontCutter&) = delete;

  /// The face with only `glyphs` and what they are composed of, outlines and names as they were,
  /// without layout tables and hints (which take a seventh of the bytes and of the time); a font
  /// for columns is named after them
  /// (`scene::column_font_suffix`). Of a variable font it is the instance alone. Subroutines are
  /// inlined: what Cairo then embeds for a glyph does not depend on which others were cut with it.
  /// Throws RenderError.
  CutFont cut(const std::set<std::uint32_t>& glyphs) const;

 private:
  scene::Font font_;
  struct Face;
  std::unique_ptr<Face> face_;
};

}  // namespace tubiao::render
