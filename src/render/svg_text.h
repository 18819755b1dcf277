// Texts of a page as the outlines of their glyphs.
// Owned by the render stage.
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "render/glyph_outlines.h"
#include "render/svg_paint.h"
#include "render/svg_placement.h"
#include "render/svg_writer.h"
#include "scene/scene.h"

namespace tubiao::render {

/// Writes texts as outlines, in the units of their fonts inside an element that moves and scales
/// them. A glyph is defined once and used from there if this is shorter, or else written in place.
class OutlinedText {
 public:
  /// Takes ids for the glyphs that will be defined. `fonts` are those of the scene, in its order;
  /// all of it outlives the writer.
  OutlinedText(const scene::Page& page, std::vector<GlyphOutlines*> fonts, SvgIds& ids);

  bool has_definitions() const { return !defined_.empty(); }
  /// Writes the glyphs that are used from several places, in the order of their ids.
  void define(SvgWriter& svg) const;

  /// Whether anything is seen of a text.
  bool shows(const scene::Text& text) const;
  /// Writes a text of which something is seen; `paint` is null where the group around it says it.
  void write(SvgWriter& svg, const scene::Text& text, const Paint* paint);

 private:
  /// How a glyph stands on the page.
  struct Use {
    std::size_t count = 0;
    std::string reference;  ///< "#id", or empty where it is written in place.
  };
  /// A glyph that is defined elsewhere, in units of the font.
  struct Placed {
    const std::string* reference = nullptr;
    base::Point at;
  };

  const GlyphOutline& outline(const scene::Text& text, const scene::Glyph& glyph) const;
  std::vector<const GlyphOutline*> count(const scene::Page& page);
  void collect(const scene::Text& text, const Placement& placement);
  void write_parts(SvgWriter& svg, int decimals) const;
  static void write_reference(SvgWriter& svg, const Placed& glyph, int decimals);

  std::vector<GlyphOutlines*> fonts_;
  std::unordered_map<const GlyphOutline*, Use> uses_;
  std::vector<std::pair<const GlyphOutline*, std::string>> defined_;  ///< With their ids.
  std::string in_place_;      ///< Room for the path of a text,
  std::vector<Placed> used_;  ///< and for its other glyphs.
};

}  // namespace tubiao::render
