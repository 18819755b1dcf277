// Fonts as Cairo draws with them, kept over many documents.
// Owned by the render stage; no font system takes part.
#pragma once

#include <cairo.h>

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "render/cairo_handle.h"
#include "render/font_cutter.h"
#include "scene/scene.h"

namespace tubiao::render {

class GlyphOutlines;

/// A face to draw with and the number that each glyph of the scene has in it.
class DrawableFont {
 public:
  using Numbers = std::unordered_map<std::uint32_t, std::uint32_t>;

  /// Shares `face`; without `numbers` the glyphs keep theirs.
  DrawableFont(std::shared_ptr<cairo_font_face_t> face, std::shared_ptr<const Numbers> numbers)
      : face_(std::move(face)), numbers_(std::move(numbers)) {}

  cairo_font_face_t* face() const { return face_.get(); }

  /// The number of a glyph that occurs in the scene the font was made for.
  unsigned long glyph(std::uint32_t id) const { return numbers_ ? numbers_->at(id) : id; }

 private:
  std::shared_ptr<cairo_font_face_t> face_;
  std::shared_ptr<const Numbers> numbers_;
};

/// Keeps the faces of a run open. One per thread. What is drawn does not depend on what was drawn
/// before, but for the six letters by which Cairo tags an embedded font (see `render_pdf`).
class FontCache {
 public:
  FontCache();
  ~FontCache();
  FontCache(const FontCache&) = delete;
  FontCache& operator=(const FontCache&) = delete;

  /// Announces documents: their fonts will be cut once for all of them. Without it a font is cut
  /// anew for every document that brings a glyph it has not seen.
  void announce(std::span<const scene::Scene* const> scenes);

  /// The fonts of a scene, in its order, cut to the glyphs of all scenes so far: for documents that
  /// embed fonts. Throws RenderError.
  std::vector<DrawableFont> cut(const scene::Scene& scene);

  /// The fonts of a scene, in its order, as their files hold them: for pictures. Throws
  /// RenderError.
  std::vector<DrawableFont> whole(const scene::Scene& scene);

  /// The outlines of the glyphs of a scene by font, in its order; they live as long as the cache.
  /// Throws RenderError.
  std::vector<GlyphOutlines*> outlines(const scene::Scene& scene);

 private:
  struct Entry;
  Entry& entry(const scene::Font& font);

  using Key = std::tuple<std::string, int, std::vector<scene::Variation>, scene::Writing>;
  std::map<Key, std::unique_ptr<Entry>> entries_;
};

}  // namespace tubiao::render
