// A scene into bytes: the three outputs of one painter.
// Owned by the render stage.
#pragma once

#include <cstddef>
#include <string>

#include "render/font_cache.h"
#include "scene/scene.h"

namespace tubiao::render {

/// Dots per inch of a PNG where nobody asks for others.
inline constexpr double usual_dpi = 96;

/// All pages as one PDF with embedded fonts and an outline. A page is as large as its trim and its
/// bleed. The same scene gives the same bytes, except for the six letters before the names of
/// embedded fonts, which depend on what else `fonts` has cut; the finish stage sets them.
/// Throws RenderError; the scene was verified.
std::string render_pdf(const scene::Scene& scene, FontCache& fonts);

/// One page as an SVG in points, texts as outlines. It shows the trim; the bleed is left out. Ids
/// depend on what was drawn before in this process; the finish stage numbers them anew.
/// Throws RenderError; the scene was verified and has that page (asserted).
std::string render_svg(const scene::Scene& scene, std::size_t page, FontCache& fonts);

/// One page as a PNG on white, without its bleed. The same scene gives the same bytes.
/// Throws RenderError, also where the picture would have more than 100 million pixels; the scene
/// was verified and has that page (asserted).
std::string render_png(const scene::Scene& scene, std::size_t page, double dpi, FontCache& fonts);

}  // namespace tubiao::render
