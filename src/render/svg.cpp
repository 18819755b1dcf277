#include <cairo-svg.h>

#include <cassert>

#include "render/cairo_handle.h"
#include "render/painter.h"
#include "render/render.h"

namespace tubiao::render {

std::string render_svg(const scene::Scene& scene, std::size_t page, FontCache& fonts) {
  assert(page < scene.pages.size());
  const base::Size trim = scene.pages[page].trim;
  std::string bytes;
  const Surface surface(
      cairo_svg_surface_create_for_stream(append_to_string, &bytes, trim.width, trim.height));
  Context context = make_context(surface.get());
  cairo_svg_surface_set_document_unit(surface.get(), CAIRO_SVG_UNIT_PT);
  Painter(context.get(), fonts.whole(scene), TextUse::glyphs, PictureUse::embed)
      .paint(scene.pages[page]);
  cairo_show_page(context.get());
  finish(std::move(context), surface.get());
  return bytes;
}

}  // namespace tubiao::render
