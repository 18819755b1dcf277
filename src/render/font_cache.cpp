#include "render/font_cache.h"

#include <cairo-ft.h>

#include <algorithm>
#include <future>
#include <string>
#include <utility>

#include "render/freetype_face.h"
#include "render/glyph_outlines.h"

namespace tubiao::render {
namespace {

constexpr int whole_outlines = FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP;

/// Hands a face over to Cairo, which lets go of it when nothing needs it any more.
std::shared_ptr<cairo_font_face_t> to_cairo(std::unique_ptr<FreeTypeFace> face) {
  static const cairo_user_data_key_t key = {};
  FontFace font(cairo_ft_font_face_create_for_ft_face(face->face, whole_outlines));
  check(cairo_font_face_status(font.get()), "loading a font");
  const auto destroy = [](void* owned) { delete static_cast<FreeTypeFace*>(owned); };
  check(cairo_font_face_set_user_data(font.get(), &key, face.get(), destroy), "loading a font");
  face.release();
  return font;
}

/// The glyphs of a scene by font.
std::vector<std::set<std::uint32_t>> glyphs_by_font(const scene::Scene& scene) {
  std::vector<std::set<std::uint32_t>> glyphs(scene.fonts.size());
  for (const scene::Page& page : scene.pages) {
    for (const scene::Item& item : page.items) {
      const auto* text = std::get_if<scene::Text>(&item.content);
      if (!text) continue;
      std::set<std::uint32_t>& of_font = glyphs.at(static_cast<std::size_t>(text->font));
      for (const scene::Glyph& glyph : text->glyphs) of_font.insert(glyph.id);
    }
  }
  return glyphs;
}

}  // namespace

struct FontCache::Entry {
  explicit Entry(scene::Font of) : font(std::move(of)) {}

  /// Adds glyphs that the font must have from now on.
  void need(const std::set<std::uint32_t>& wanted) {
    const std::size_t before = glyphs.size();
    glyphs.insert(wanted.begin(), wanted.end());
    if (glyphs.size() != before) cut_face.reset();
  }

  bool is_stale() const { return !cut_face; }

  void cut() {
    if (!cutter) cutter = std::make_unique<FontCutter>(font);
    CutFont result = cutter->cut(glyphs);
    numbers = std::make_shared<const DrawableFont::Numbers>(std::move(result.glyphs));
    cut_face = to_cairo(open_cut_face(std::move(result.bytes), font.file));
  }

  scene::Font font;
  std::set<std::uint32_t> glyphs;
  std::unique_ptr<FontCutter> cutter;
  std::shared_ptr<const DrawableFont::Numbers> numbers;
  std::shared_ptr<cairo_font_face_t> cut_face;
  std::shared_ptr<cairo_font_face_t> whole_face;
  std::unique_ptr<GlyphOutlines> outlines;
};

FontCache::FontCache() = default;
FontCache::~FontCache() = default;

FontCache::Entry& FontCache::entry(const scene::Font& font) {
  std::unique_ptr<Entry>& found =
      entries_[{font.file, font.face_index, font.variations, font.writing}];
  if (!found) found = std::make_unique<Entry>(font);
  return *found;
}

void FontCache::announce(std::span<const scene::Scene* const> scenes) {
  for (const scene::Scene* scene : scenes) {
    const auto glyphs = glyphs_by_font(*scene);
    for (std::size_t index = 0; index < glyphs.size(); ++index) {
      entry(scene->fonts[index]).need(glyphs[index]);
    }
  }
}

std::vector<DrawableFont> FontCache::cut(const scene::Scene& scene) {
  const scene::Scene* const only[] = {&scene};
  announce(only);
  // Fonts are independent of each other, so all but the last are cut in threads of their own.
  std::set<Entry*> stale;
  for (const scene::Font& font : scene.fonts) {
    if (entry(font).is_stale()) stale.insert(&entry(font));
  }
  std::vector<std::future<void>> others;
  for (Entry* font : stale) {
    if (others.size() + 1 == stale.size()) {
      font->cut();
    } else {
      others.push_back(std::async(std::launch::async, [font] { font->cut(); }));
    }
  }
  for (std::future<void>& other : others) other.get();

  std::vector<DrawableFont> fonts;
  for (const scene::Font& font : scene.fonts) {
    fonts.emplace_back(entry(font).cut_face, entry(font).numbers);
  }
  return fonts;
}

std::vector<DrawableFont> FontCache::whole(const scene::Scene& scene) {
  std::vector<DrawableFont> fonts;
  for (const scene::Font& font : scene.fonts) {
    Entry& found = entry(font);
    if (!found.whole_face) found.whole_face = to_cairo(open_face(font));
    fonts.emplace_back(found.whole_face, nullptr);
  }
  return fonts;
}

std::vector<GlyphOutlines*> FontCache::outlines(const scene::Scene& scene) {
  std::vector<GlyphOutlines*> fonts;
  for (scene::Font font : scene.fonts) {
    font.writing = scene::Writing::horizontal;  // The outlines are the same in columns.
    Entry& found = entry(font);
    if (!found.outlines) found.outlines = std::make_unique<GlyphOutlines>(font);
    fonts.push_back(found.outlines.get());
  }
  return fonts;
}

}  // namespace tubiao::render
