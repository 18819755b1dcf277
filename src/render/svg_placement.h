// Where the glyphs of a text stand, in the units of its font.
// Owned by the render stage.
#pragma once

#include "render/svg_writer.h"
#include "scene/scene.h"

namespace tubiao::render {

/// The transform of a text, from the units of its font to the page, as it is written: its numbers
/// are rounded, and places in the font are counted from there, so that no error adds up along a
/// line.
class Placement {
 public:
  /// `first` is the glyph whose origin the text starts from.
  Placement(const scene::Text& text, const scene::Glyph& first, double units_per_em);

  /// The place of a glyph of that text in units of the font, y downwards, as it is written.
  base::Point of(const scene::Glyph& glyph) const;

  /// Decimals of such places: as many as bring them within 0.005 points.
  int decimals() const { return decimals_; }

  /// Writes the transform as an attribute.
  void write(SvgWriter& svg) const;

 private:
  base::Point origin_;
  base::Point first_;  ///< The same before it was rounded.
  bool turned_;
  double x_scale_;  ///< Points in a unit of the font, along the line and across.
  double y_scale_;
  int decimals_;
};

}  // namespace tubiao::render
