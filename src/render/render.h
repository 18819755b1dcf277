// A scene into bytes: PDF, SVG and PNG.
// Owned by the render stage.
#pragma once

#include <cstddef>
#include <string>

#include "base/geometry.h"
#include "render/font_cache.h"
#include "scene/scene.h"

namespace tubiao::render {

/// Dots per inch of a PNG where nobody asks for others.
inline constexpr double usual_dpi = 96;

/// All pages as one PDF with embedded fonts and an outline. A page is as large as its trim and its
/// bleed. The same scene gives the same bytes, except for the six letters before the names of
/// embedded fonts, which depend on what else `fonts` has cut, and for the clock time that stands in
/// for a date where the scene has none; the finish stage sets the first and removes the second.
/// Fonts for columns are named by `scene::column_font_suffix` and write from left to right until
/// then. Throws RenderError; the scene was verified.
std::string render_pdf(const scene::Scene& scene, FontCache& fonts);

/// One page as an SVG 1.1 that can stand in a web page among others: for who does not see it its
/// title, description and the words for each of its charts, figures and pictures; texts as
/// outlines, presentation attributes instead of styles (they pass a strict content security
/// policy), the size in millimetres and coordinates in points with two decimals, and ids numbered
/// in the order of the document behind the names of document, edition and page. It shows the trim;
/// the bleed is left out. The same scene gives the same bytes. Throws RenderError; the scene was
/// verified and has that page (asserted).
std::string render_svg(const scene::Scene& scene, std::size_t page, FontCache& fonts);

/// The pixels of a page as a PNG.
base::Size bitmap_size(const scene::Page& page, double dpi);

/// Whether a PNG can have so many pixels: at least one, and no more than the limits allow.
bool can_draw_bitmap(base::Size size);

/// One page as a PNG on white, without its bleed. The same scene gives the same bytes.
/// Throws RenderError, also where the PNG cannot be drawn for its size; the scene was verified and
/// has that page (asserted).
std::string render_png(const scene::Scene& scene, std::size_t page, double dpi, FontCache& fonts);

}  // namespace tubiao::render
