#include <cassert>
#include <cmath>

#include "base/limits.h"
#include "render/cairo_handle.h"
#include "render/painter.h"
#include "render/render.h"

namespace tubiao::render {

base::Size bitmap_size(const scene::Page& page, double dpi) {
  const double scale = dpi / 72;
  return {std::ceil(page.trim.width * scale - 0.01), std::ceil(page.trim.height * scale - 0.01)};
}

bool can_draw_bitmap(base::Size size) {
  const auto is_side = [](double side) { return side >= 1 && side <= base::limits::bitmap_side; };
  return is_side(size.width) && is_side(size.height) &&
         size.width * size.height <= base::limits::bitmap_pixels;
}

std::string render_png(const scene::Scene& scene, std::size_t page, double dpi, FontCache& fonts) {
  assert(page < scene.pages.size());
  const double scale = dpi / 72;
  const base::Size size = bitmap_size(scene.pages[page], dpi);
  if (!can_draw_bitmap(size)) throw RenderError("no PNG can have this size");
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(size.width),
                                                   static_cast<int>(size.height)));
  Context context = make_context(surface.get());
  cairo_set_source_rgb(context.get(), 1, 1, 1);
  cairo_paint(context.get());
  cairo_scale(context.get(), scale, scale);
  Painter(context.get(), fonts.whole(scene), TextUse::outlines, PictureUse::decode)
      .paint(scene.pages[page]);
  check(cairo_status(context.get()), "drawing");
  std::string bytes;
  check(cairo_surface_write_to_png_stream(surface.get(), append_to_string, &bytes),
        "writing a PNG");
  return bytes;
}

}  // namespace tubiao::render
