// The outlines of the glyphs of a font as path data in its own units.
// Owned by the render stage.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "base/geometry.h"
#include "render/font_file.h"
#include "scene/scene.h"

namespace tubiao::render {

/// Decimals of coordinates in units of a font: points in the middle of two others have halves.
inline constexpr int outline_decimals = 1;

/// The outline of a glyph: where it begins, and path data from there on that never refers to a
/// fixed place. y grows downwards.
struct GlyphOutline {
  base::Point start;
  std::string rest;

  /// Nothing is seen of it, as of a space.
  bool is_blank() const { return rest.empty(); }
};

/// Asks the font for each glyph once, and remembers it. HarfBuzz opens a Chinese font and follows
/// its outlines three times as fast as FreeType.
class GlyphOutlines {
 public:
  /// Throws RenderError, also where a font has bitmaps only.
  explicit GlyphOutlines(const scene::Font& font);

  double units_per_em() const;

  /// The outline stays where it is. Throws RenderError where the font has no such glyph.
  const GlyphOutline& find(std::uint32_t glyph);

 private:
  GlyphOutline load(std::uint32_t glyph) const;

  std::string file_;
  HbFace face_;
  HbFont font_;
  std::unordered_map<std::uint32_t, GlyphOutline> found_;
};

}  // namespace tubiao::render
