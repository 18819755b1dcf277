// The one painter: draws the items of a scene on a Cairo context, the same for PDF and PNG.
// Owned by the render stage.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "render/bitmap.h"
#include "render/cairo_handle.h"
#include "render/font_cache.h"
#include "scene/scene.h"

namespace tubiao::render {

/// How texts are drawn.
enum class TextUse {
  characters,  ///< As glyphs that carry their characters along: PDF.
  outlines,    ///< As shapes, exactly where they stand: Cairo moves glyphs to whole pixels.
};

/// Draws pages of one scene, whose fonts it is given in the order of the scene. The scene was
/// verified; the context outlives the painter.
class Painter {
 public:
  Painter(cairo_t* context, std::vector<DrawableFont> fonts, TextUse text_use,
          PictureUse picture_use);

  /// Draws a page; the origin of the context lies at the top left corner of the trimmed page.
  /// Throws RenderError.
  void paint(const scene::Page& page);

 private:
  void draw(const scene::Shape& shape);
  void draw(const scene::Text& text);
  void draw(const scene::Picture& picture);
  void trace(const scene::Path& path);
  void fill(const base::Colour& colour, const scene::Shape& shape);
  void fill(const scene::Hatch& hatch, const scene::Shape& shape);
  void stroke(const scene::Stroke& stroke);
  void select_font(const scene::Text& text);
  void set_source(base::Colour colour);

  cairo_t* context_;
  std::vector<DrawableFont> fonts_;
  TextUse text_use_;
  PictureUse picture_use_;
  scene::FontId current_font_ = -1;
  cairo_matrix_t current_matrix_{};
  std::map<const std::string*, Surface> bitmaps_;  ///< By file, so that each is embedded once.
  std::vector<cairo_glyph_t> glyphs_;              ///< Room that is used again for every text,
  std::vector<cairo_text_cluster_t> clusters_;     ///< and for its clusters.
};

}  // namespace tubiao::render
