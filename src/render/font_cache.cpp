#include "render/font_cache.h"

#include <cairo-ft.h>
#include <freetype/ftmm.h>

#include <algorithm>
#include <cmath>
#include <future>
#include <string>
#include <utility>

namespace tubiao::render {
namespace {

/// A FreeType face together with all it stands on. Each has a library of its own, because Cairo
/// keeps fonts in a table of the process and may let go of one in any thread, at any time.
struct FreeTypeFace {
  std::string bytes;  ///< Of a cut font; empty for one that FreeType reads from its file.
  FT_Library library = nullptr;
  FT_Face face = nullptr;

  FreeTypeFace() = default;
  FreeTypeFace(const FreeTypeFace&) = delete;
  FreeTypeFace& operator=(const FreeTypeFace&) = delete;
  ~FreeTypeFace() {
    if (face) FT_Done_Face(face);
    if (library) FT_Done_FreeType(library);
  }
};

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

std::unique_ptr<FreeTypeFace> start_face() {
  auto face = std::make_unique<FreeTypeFace>();
  if (FT_Init_FreeType(&face->library) != 0) throw RenderError("FreeType does not start");
  return face;
}

/// The value of an instance on the axis with that tag; the axis' own default where it has none.
FT_Fixed coordinate(const scene::Font& font, const FT_Var_Axis& axis) {
  const auto is_axis = [&](const scene::Variation& variation) {
    FT_ULong tag = 0;
    for (const char letter : variation.axis) tag = tag << 8 | static_cast<unsigned char>(letter);
    return tag == axis.tag;
  };
  const auto found = std::find_if(font.variations.begin(), font.variations.end(), is_axis);
  if (found == font.variations.end()) return axis.def;
  constexpr double fixed_one = 0x10000;  // 16.16 fixed point.
  return std::lround(found->value * fixed_one);
}

/// Makes a variable font the instance that the scene was measured with.
void set_variations(const FreeTypeFace& face, const scene::Font& font) {
  if (font.variations.empty()) return;
  FT_MM_Var* axes = nullptr;
  bool done = FT_Get_MM_Var(face.face, &axes) == 0;
  if (done) {
    std::vector<FT_Fixed> values;
    for (FT_UInt i = 0; i < axes->num_axis; ++i) {
      values.push_back(coordinate(font, axes->axis[i]));
    }
    done = FT_Set_Var_Design_Coordinates(face.face, axes->num_axis, values.data()) == 0;
    FT_Done_MM_Var(face.library, axes);
  }
  if (!done) throw RenderError("FreeType cannot vary the font file " + font.file);
}

std::shared_ptr<cairo_font_face_t> open_file(const scene::Font& font) {
  auto face = start_face();
  if (FT_New_Face(face->library, font.file.c_str(), font.face_index, &face->face) != 0) {
    throw RenderError("FreeType cannot read the font file " + font.file);
  }
  set_variations(*face, font);
  return to_cairo(std::move(face));
}

std::shared_ptr<cairo_font_face_t> open_bytes(std::string bytes, const std::string& file) {
  auto face = start_face();
  face->bytes = std::move(bytes);
  const auto* data = reinterpret_cast<const FT_Byte*>(face->bytes.data());
  const auto length = static_cast<FT_Long>(face->bytes.size());
  if (FT_New_Memory_Face(face->library, data, length, 0, &face->face) != 0) {
    throw RenderError("FreeType cannot read what was cut from the font file " + file);
  }
  return to_cairo(std::move(face));
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
    cut_face = open_bytes(std::move(result.bytes), font.file);
  }

  scene::Font font;
  std::set<std::uint32_t> glyphs;
  std::unique_ptr<FontCutter> cutter;
  std::shared_ptr<const DrawableFont::Numbers> numbers;
  std::shared_ptr<cairo_font_face_t> cut_face;
  std::shared_ptr<cairo_font_face_t> whole_face;
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
    if (!found.whole_face) found.whole_face = open_file(font);
    fonts.emplace_back(found.whole_face, nullptr);
  }
  return fonts;
}

}  // namespace tubiao::render
