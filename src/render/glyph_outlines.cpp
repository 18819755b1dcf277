#include "render/glyph_outlines.h"

#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <new>
#include <vector>

#include "render/svg_path.h"

namespace tubiao::render {
namespace {

using DrawFuncs = std::unique_ptr<hb_draw_funcs_t, Destroyer<hb_draw_funcs_destroy>>;

constexpr std::array outline_tables = {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('C', 'F', 'F', ' '),
                                       HB_TAG('C', 'F', 'F', '2')};

bool has_outlines(hb_face_t* face) {
  return std::any_of(outline_tables.begin(), outline_tables.end(), [face](hb_tag_t table) {
    return hb_blob_get_length(HbBlob(hb_face_reference_table(face, table)).get()) > 0;
  });
}

/// Makes a variable font the instance that the scene was measured with.
void set_variations(hb_font_t* opened, const scene::Font& font) {
  std::vector<hb_variation_t> places;
  for (const scene::Variation& variation : font.variations) {
    const hb_tag_t tag = axis_tag(variation);
    hb_ot_var_axis_info_t axis;
    if (!hb_ot_var_find_axis_info(hb_font_get_face(opened), tag, &axis)) {
      throw no_axis(font, variation);
    }
    places.push_back({tag, static_cast<float>(variation.value)});
  }
  hb_font_set_variations(opened, places.data(), static_cast<unsigned int>(places.size()));
}

/// Takes the parts of an outline from HarfBuzz, which never begins a contour without a part and
/// closes each.
struct Tracer {
  GlyphOutline& outline;
  PathWriter writer{outline.rest, outline_decimals, Commands::relative};
  bool is_first = true;
  bool is_whole = true;  ///< Whether there was memory for all parts.

  void move(base::Point to) {
    if (is_first) {
      outline.start = to;
      writer.start_at(to);
      is_first = false;
    } else {
      writer.move(to);
    }
  }
};

/// HarfBuzz is C: no exception may pass through it.
template <typename Part>
void take(void* tracer, Part part) {
  Tracer& self = *static_cast<Tracer*>(tracer);
  try {
    part(self);
  } catch (const std::bad_alloc&) {
    self.is_whole = false;
  }
}

/// In HarfBuzz, y grows upwards.
base::Point down(float x, float y) {
  return {x, -y};
}

DrawFuncs make_draw_funcs() {
  DrawFuncs funcs(hb_draw_funcs_create());
  hb_draw_funcs_set_move_to_func(
      funcs.get(),
      [](hb_draw_funcs_t*, void* tracer, hb_draw_state_t*, float x, float y, void*) {
        take(tracer, [&](Tracer& self) { self.move(down(x, y)); });
      },
      nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(
      funcs.get(),
      [](hb_draw_funcs_t*, void* tracer, hb_draw_state_t*, float x, float y, void*) {
        take(tracer, [&](Tracer& self) { self.writer.line(down(x, y)); });
      },
      nullptr, nullptr);
  hb_draw_funcs_set_quadratic_to_func(
      funcs.get(),
      [](hb_draw_funcs_t*, void* tracer, hb_draw_state_t*, float x1, float y1, float x, float y,
         void*) {
        take(tracer, [&](Tracer& self) { self.writer.quadratic(down(x1, y1), down(x, y)); });
      },
      nullptr, nullptr);
  hb_draw_funcs_set_cubic_to_func(
      funcs.get(),
      [](hb_draw_funcs_t*, void* tracer, hb_draw_state_t*, float x1, float y1, float x2, float y2,
         float x, float y, void*) {
        take(tracer,
             [&](Tracer& self) { self.writer.cubic(down(x1, y1), down(x2, y2), down(x, y)); });
      },
      nullptr, nullptr);
  hb_draw_funcs_set_close_path_func(
      funcs.get(),
      [](hb_draw_funcs_t*, void* tracer, hb_draw_state_t*, void*) {
        take(tracer, [](Tracer& self) { self.writer.close(); });
      },
      nullptr, nullptr);
  return funcs;
}

}  // namespace

GlyphOutlines::GlyphOutlines(const scene::Font& font)
    : file_(font.file), face_(open_font_file(font)), font_(hb_font_create(face_.get())) {
  if (!has_outlines(face_.get())) throw RenderError("no outlines in the font file " + file_);
  set_variations(font_.get(), font);
}

double GlyphOutlines::units_per_em() const {
  return hb_face_get_upem(face_.get());
}

const GlyphOutline& GlyphOutlines::find(std::uint32_t glyph) {
  const auto found = found_.find(glyph);
  if (found != found_.end()) return found->second;
  return found_.emplace(glyph, load(glyph)).first->second;
}

GlyphOutline GlyphOutlines::load(std::uint32_t glyph) const {
  if (glyph >= hb_face_get_glyph_count(face_.get())) {
    throw RenderError("no glyph " + std::to_string(glyph) + " in the font file " + file_);
  }
  const DrawFuncs funcs = make_draw_funcs();
  GlyphOutline outline;
  Tracer tracer{outline};
  hb_font_get_glyph_shape(font_.get(), glyph, funcs.get(), &tracer);
  tracer.writer.finish();
  if (!tracer.is_whole) throw std::bad_alloc();
  return outline;
}

}  // namespace tubiao::render
