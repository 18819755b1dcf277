#include "render/glyph_outlines.h"

#include <freetype/ftoutln.h>

#include <new>

#include "render/error.h"
#include "render/svg_path.h"

namespace tubiao::render {
namespace {

/// FreeType counts in halves here, so that middles of points are whole numbers.
constexpr int halves = 1;

base::Point in_units(const FT_Vector* point) {
  return {static_cast<double>(point->x) / 2, -static_cast<double>(point->y) / 2};
}

/// Takes the parts of an outline from FreeType.
class Tracer {
 public:
  explicit Tracer(GlyphOutline& outline)
      : outline_(outline), writer_(outline.rest, outline_decimals, Commands::relative) {}

  void trace(FT_Outline& outline) {
    const FT_Outline_Funcs parts = {
        [](const FT_Vector* to, void* tracer) {
          return take(tracer, [&](Tracer& self) { self.move(in_units(to)); });
        },
        [](const FT_Vector* to, void* tracer) {
          return take(tracer, [&](Tracer& self) { self.line(in_units(to)); });
        },
        [](const FT_Vector* control, const FT_Vector* to, void* tracer) {
          return take(tracer, [&](Tracer& self) {
            self.is_open_ = true;
            self.writer_.quadratic(in_units(control), in_units(to));
          });
        },
        [](const FT_Vector* control1, const FT_Vector* control2, const FT_Vector* to,
           void* tracer) {
          return take(tracer, [&](Tracer& self) {
            self.is_open_ = true;
            self.writer_.cubic(in_units(control1), in_units(control2), in_units(to));
          });
        },
        halves,
        0};
    if (FT_Outline_Decompose(&outline, &parts, this) != 0) {
      throw RenderError("FreeType cannot follow an outline");
    }
    end_contour();
  }

 private:
  /// FreeType is C: no exception may pass through it.
  template <typename Part>
  static int take(void* tracer, Part part) {
    try {
      part(*static_cast<Tracer*>(tracer));
    } catch (const std::bad_alloc&) {
      return FT_Err_Out_Of_Memory;
    }
    return FT_Err_Ok;
  }

  void move(base::Point to) {
    end_contour();
    contour_ = to;
    if (is_first_) {
      outline_.start = to;
      writer_.start_at(to);
      is_first_ = false;
    } else {
      writer_.move(to);
    }
  }

  void line(base::Point to) {
    // A contour of one point is an anchor for hints: nothing is seen of it.
    if (!is_open_ && to == contour_) return;
    is_open_ = true;
    writer_.line(to);
  }

  void end_contour() {
    if (is_open_) writer_.close();
    is_open_ = false;
  }

  GlyphOutline& outline_;
  PathWriter writer_;
  base::Point contour_;  ///< Where it begins.
  bool is_first_ = true;
  bool is_open_ = false;  ///< Whether the contour has a part.
};

}  // namespace

GlyphOutlines::GlyphOutlines(const scene::Font& font) : file_(font.file), face_(open_face(font)) {
  if (!FT_IS_SCALABLE(face_->face)) throw RenderError("no outlines in the font file " + file_);
}

double GlyphOutlines::units_per_em() const {
  return face_->face->units_per_EM;
}

const GlyphOutline& GlyphOutlines::find(std::uint32_t glyph) {
  const auto found = found_.find(glyph);
  if (found != found_.end()) return found->second;
  return found_.emplace(glyph, load(glyph)).first->second;
}

GlyphOutline GlyphOutlines::load(std::uint32_t glyph) const {
  const FT_Face face = face_->face;
  if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0 ||
      face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) {
    throw RenderError("no outline of glyph " + std::to_string(glyph) + " in the font file " +
                      file_);
  }
  GlyphOutline outline;
  Tracer(outline).trace(face->glyph->outline);
  return outline;
}

}  // namespace tubiao::render
