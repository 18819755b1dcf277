#include "render/font_cutter.h"

#include <hb-subset.h>

#include <algorithm>
#include <array>
#include <memory>

#include "render/font_file.h"
#include "scene/column_font.h"

namespace tubiao::render {
namespace {

using Input = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_destroy>>;

/// What a cut font has no use for: shaping is over when it is cut, lines are horizontal, and
/// nothing is hinted; and a scene names glyphs, not characters. (Of a font for columns, whose texts
/// Cairo would else take for Latin ones, it embeds Latin letters in a font without vertical
/// writing.)
constexpr std::array dropped_tables = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('B', 'A', 'S', 'E'), HB_TAG('V', 'O', 'R', 'G'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('c', 'v', 't', ' '),
    HB_TAG('f', 'p', 'g', 'm'), HB_TAG('p', 'r', 'e', 'p'), HB_TAG('g', 'a', 's', 'p'),
    HB_TAG('c', 'm', 'a', 'p')};

/// A table of `whole`, unless a cut font has no use for it.
hb_blob_t* wanted_table(hb_face_t*, hb_tag_t tag, void* whole) {
  const bool dropped =
      std::find(dropped_tables.begin(), dropped_tables.end(), tag) != dropped_tables.end();
  return dropped ? hb_blob_get_empty()
                 : hb_face_reference_table(static_cast<hb_face_t*>(whole), tag);
}

/// The face without these tables. HarfBuzz would read them before it drops them: of a Chinese font
/// all of its characters, which takes ten times as long as cutting the glyphs.
HbFace without_dropped_tables(HbFace whole) {
  const unsigned int units_per_em = hb_face_get_upem(whole.get());
  const auto destroy = [](void* face) { hb_face_destroy(static_cast<hb_face_t*>(face)); };
  HbFace face(hb_face_create_for_tables(wanted_table, whole.release(), destroy));
  hb_face_set_upem(face.get(), units_per_em);
  return face;
}

/// A table of names that holds one, a PostScript name (OpenType, "name — Naming Table").
HbBlob name_table(const std::string& postscript_name) {
  constexpr std::size_t windows = 3;
  constexpr std::size_t unicode = 1;
  constexpr std::size_t american_english = 0x409;
  constexpr std::size_t postscript = 6;
  constexpr std::size_t head_length = 18;
  const std::size_t bytes_of_name = 2 * postscript_name.size();
  std::string bytes;
  const auto append = [&bytes](std::size_t number) {
    bytes += static_cast<char>(number >> 8 & 0xFF);
    bytes += static_cast<char>(number & 0xFF);
  };
  for (const std::size_t number : {std::size_t{0}, std::size_t{1}, head_length, windows, unicode,
                                   american_english, postscript, bytes_of_name, std::size_t{0}}) {
    append(number);
  }
  for (const char letter : postscript_name) append(static_cast<unsigned char>(letter));
  return HbBlob(hb_blob_create(bytes.data(), static_cast<unsigned int>(bytes.size()),
                               HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
}

Input make_input(const std::set<std::uint32_t>& glyphs, scene::Writing writing) {
  Input input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  hb_subset_input_set_flags(input.get(),
                            HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING);
  hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
  for (const std::uint32_t glyph : glyphs) hb_set_add(wanted, glyph);
  hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  // Fonts for columns get another name.
  if (writing == scene::Writing::vertical) hb_set_add(dropped, HB_TAG('n', 'a', 'm', 'e'));
  return input;
}

}  // namespace

struct FontCutter::Face {
  HbFace face;
};

FontCutter::FontCutter(const scene::Font& font) : font_(font) {
  face_ = std::make_unique<Face>(Face{without_dropped_tables(open_font_file(font))});
}

FontCutter::~FontCutter() = default;

CutFont FontCutter::cut(const std::set<std::uint32_t>& glyphs) const {
  const Input input = make_input(glyphs, font_.writing);
  for (const scene::Variation& variation : font_.variations) {
    if (!hb_subset_input_pin_axis_location(input.get(), face_->face.get(), axis_tag(variation),
                                           static_cast<float>(variation.value))) {
      throw no_axis(font_, variation);
    }
  }
  const Plan plan(hb_subset_plan_create_or_fail(face_->face.get(), input.get()));
  const HbFace face(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
  if (!face) throw RenderError("cannot cut the font file " + font_.file);
  if (font_.writing == scene::Writing::vertical) {
    const std::string name = font_.postscript_name + std::string(scene::column_font_suffix);
    hb_face_builder_add_table(face.get(), HB_TAG('n', 'a', 'm', 'e'), name_table(name).get());
  }
  const HbBlob blob(hb_face_reference_blob(face.get()));
  unsigned int length = 0;
  const char* data = hb_blob_get_data(blob.get(), &length);
  CutFont cut{.bytes = std::string(data, length), .glyphs = {}};
  const hb_map_t* numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  for (const std::uint32_t glyph : glyphs) {
    const hb_codepoint_t number = hb_map_get(numbers, glyph);
    // A glyph that the font does not have is drawn as its "missing glyph".
    cut.glyphs.emplace(glyph, number == HB_MAP_VALUE_INVALID ? 0 : number);
  }
  return cut;
}

}  // namespace tubiao::render
