#include "render/painter.h"

#include "render/hatch.h"
#include "scene/path.h"

namespace tubiao::render {
namespace {

/// Geometry as the scene has it: nothing is fitted to a grid of pixels.
FontOptions exact_metrics() {
  FontOptions options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  return options;
}

/// What makes the glyphs of a text as large as it wants them, as narrow, and turned.
cairo_matrix_t font_matrix(const scene::Text& text) {
  const double width = text.size * text.narrowing;
  cairo_matrix_t matrix;
  if (text.orientation == scene::Orientation::turned) {
    cairo_matrix_init(&matrix, 0, width, -text.size, 0, 0, 0);
  } else {
    cairo_matrix_init(&matrix, width, 0, 0, text.size, 0, 0);
  }
  return matrix;
}

bool same(const cairo_matrix_t& one, const cairo_matrix_t& other) {
  return one.xx == other.xx && one.xy == other.xy && one.yx == other.yx && one.yy == other.yy;
}

/// Restores the graphics state at the end of the scope.
class Saved {
 public:
  explicit Saved(cairo_t* context) : context_(context) { cairo_save(context_); }
  ~Saved() { cairo_restore(context_); }
  Saved(const Saved&) = delete;
  Saved& operator=(const Saved&) = delete;

 private:
  cairo_t* context_;
};

}  // namespace

Painter::Painter(cairo_t* context, std::vector<DrawableFont> fonts, TextUse text_use,
                 PictureUse picture_use)
    : context_(context), fonts_(std::move(fonts)), text_use_(text_use), picture_use_(picture_use) {
  cairo_set_font_options(context_, exact_metrics().get());
}

void Painter::paint(const scene::Page& page) {
  for (const scene::Item& item : page.items) {
    std::visit([this](const auto& content) { draw(content); }, item.content);
  }
  check(cairo_status(context_), "drawing a page");
}

void Painter::draw(const scene::Shape& shape) {
  if (shape.fill) {
    trace(shape.path);
    std::visit([&](const auto& fill_of_shape) { fill(fill_of_shape, shape); }, *shape.fill);
  }
  if (shape.stroke) {
    trace(shape.path);
    stroke(*shape.stroke);
  }
}

void Painter::trace(const scene::Path& path) {
  cairo_new_path(context_);
  for (const scene::Segment& segment : path) {
    switch (segment.kind) {
      case scene::Segment::Kind::move:
        cairo_move_to(context_, segment.to.x, segment.to.y);
        break;
      case scene::Segment::Kind::line:
        cairo_line_to(context_, segment.to.x, segment.to.y);
        break;
      case scene::Segment::Kind::curve:
        cairo_curve_to(context_, segment.control1.x, segment.control1.y, segment.control2.x,
                       segment.control2.y, segment.to.x, segment.to.y);
        break;
      case scene::Segment::Kind::close:
        cairo_close_path(context_);
        break;
    }
  }
}

void Painter::fill(const base::Colour& colour, const scene::Shape&) {
  set_source(colour);
  cairo_fill(context_);
}

void Painter::fill(const scene::Hatch& hatch, const scene::Shape& shape) {
  const Saved saved(context_);
  set_source(hatch.ground);
  cairo_fill_preserve(context_);
  cairo_clip(context_);
  for (const HatchLine& line : hatch_lines(hatch, scene::bounds(shape.path))) {
    cairo_move_to(context_, line.from.x, line.from.y);
    cairo_line_to(context_, line.to.x, line.to.y);
  }
  stroke({.colour = hatch.line, .width = hatch.width, .dashes = {}});
}

void Painter::stroke(const scene::Stroke& stroke) {
  set_source(stroke.colour);
  cairo_set_line_width(context_, stroke.width);
  cairo_set_line_cap(context_,
                     stroke.cap == scene::Cap::round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join(
      context_, stroke.join == scene::Join::round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
  cairo_set_dash(context_, stroke.dashes.data(), static_cast<int>(stroke.dashes.size()), 0);
  cairo_stroke(context_);
}

void Painter::draw(const scene::Text& text) {
  if (text.glyphs.empty()) return;
  select_font(text);
  set_source(text.colour);
  const DrawableFont& font = fonts_.at(static_cast<std::size_t>(text.font));
  glyphs_.clear();
  for (const scene::Glyph& glyph : text.glyphs) {
    glyphs_.push_back({.index = font.glyph(glyph.id), .x = glyph.x, .y = glyph.y});
  }
  const int glyph_count = static_cast<int>(glyphs_.size());
  if (text_use_ == TextUse::outlines) {
    cairo_new_path(context_);
    cairo_glyph_path(context_, glyphs_.data(), glyph_count);
    cairo_fill(context_);
    return;
  }
  clusters_.clear();
  for (const scene::Cluster& cluster : text.clusters) {
    clusters_.push_back({.num_bytes = cluster.bytes, .num_glyphs = cluster.glyphs});
  }
  cairo_show_text_glyphs(context_, text.utf8.data(), static_cast<int>(text.utf8.size()),
                         glyphs_.data(), glyph_count, clusters_.data(),
                         static_cast<int>(clusters_.size()), {});
}

void Painter::select_font(const scene::Text& text) {
  if (text.font != current_font_) {
    cairo_set_font_face(context_, fonts_.at(static_cast<std::size_t>(text.font)).face());
    current_font_ = text.font;
  }
  const cairo_matrix_t matrix = font_matrix(text);
  if (!same(matrix, current_matrix_)) {
    cairo_set_font_matrix(context_, &matrix);
    current_matrix_ = matrix;
  }
}

void Painter::draw(const scene::Picture& picture) {
  Surface& bitmap = bitmaps_[picture.bytes.get()];
  if (!bitmap) bitmap = load_bitmap(picture, picture_use_);
  const Saved saved(context_);
  cairo_translate(context_, picture.frame.x, picture.frame.y);
  cairo_scale(context_, picture.frame.width / picture.width, picture.frame.height / picture.height);
  cairo_set_source_surface(context_, bitmap.get(), 0, 0);
  if (picture_use_ == PictureUse::embed) {
    cairo_paint(context_);  // Anything else would make it a pattern.
    return;
  }
  // Padding keeps the edges opaque: without it they fade into the ground.
  cairo_pattern_set_extend(cairo_get_source(context_), CAIRO_EXTEND_PAD);
  cairo_rectangle(context_, 0, 0, picture.width, picture.height);
  cairo_fill(context_);
}

void Painter::set_source(base::Colour colour) {
  cairo_set_source_rgba(context_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                        colour.alpha / 255.0);
}

}  // namespace tubiao::render
