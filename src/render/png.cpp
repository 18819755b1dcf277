#include <cassert>
#include <cmath>

#include "base/limits.h"
#include "render/cairo_handle.h"
#include "render/painter.h"
#include "render/render.h"

namespace tubiao::render {
namespace {

/// The largest PNG: an A1 poster at 300 dpi has 70 million pixels, four bytes each in memory.
constexpr double most_pixels = 100e6;

}  // namespace

std::string render_png(const scene::Scene& scene, std::size_t page, double dpi, FontCache& fonts) {
  assert(page < scene.pages.size());
  const double scale = dpi / 72;
  const base::Size trim = scene.pages[page].trim;
  const double width = std::ceil(trim.width * scale - 0.01);
  const double height = std::ceil(trim.height * scale - 0.01);
  if (!(width >= 1 && height >= 1 && width * height <= most_pixels)) {
    throw RenderError("a PNG of this size would not fit into memory; ask for fewer dots per inch");
  }
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width),
                                                   static_cast<int>(height)));
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
