// Cutting a font changes the size of a document and nothing else.
#include <cairo-pdf.h>
#include <cairo-svg.h>

#include <boost/test/unit_test.hpp>
#include <cstring>

#include "render/painter.h"
#include "render/render.h"
#include "samples.h"

namespace tubiao::render {
namespace {

/// Large enough for outlines to show what they are.
constexpr double scale = 4;

std::string pixels(const scene::Scene& scene, std::vector<DrawableFont> fonts) {
  const scene::Page& page = scene.pages.at(0);
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                   static_cast<int>(page.trim.width * scale),
                                                   static_cast<int>(page.trim.height * scale)));
  const Context context = make_context(surface.get());
  cairo_scale(context.get(), scale, scale);
  Painter(context.get(), std::move(fonts), TextUse::outlines, PictureUse::decode).paint(page);
  cairo_surface_flush(surface.get());
  const auto* data = reinterpret_cast<const char*>(cairo_image_surface_get_data(surface.get()));
  const auto rows = static_cast<std::size_t>(cairo_image_surface_get_height(surface.get()));
  return {data, rows * static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get()))};
}

/// The document as it would be without cutting: Cairo takes from each font what it needs.
std::string pdf_of_whole_fonts(const scene::Scene& scene) {
  FontCache fonts;
  std::string bytes;
  const Surface surface(cairo_pdf_surface_create_for_stream(
      append_to_string, &bytes, scene.pages.at(0).trim.width, scene.pages.at(0).trim.height));
  Context context = make_context(surface.get());
  Painter(context.get(), fonts.whole(scene), TextUse::characters, PictureUse::embed)
      .paint(scene.pages.at(0));
  finish(std::move(context), surface.get());
  return bytes;
}

double shrink_factor(const scene::Scene& scene) {
  FontCache fonts;
  const double whole = static_cast<double>(pdf_of_whole_fonts(scene).size());
  return whole / static_cast<double>(render_pdf(scene, fonts).size());
}

/// The advance of a glyph at 1000 points.
double advance(const DrawableFont& font, std::uint32_t glyph) {
  cairo_matrix_t size;
  cairo_matrix_t unit;
  cairo_matrix_init_scale(&size, 1000, 1000);
  cairo_matrix_init_identity(&unit);
  const FontOptions options(cairo_font_options_create());
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  cairo_scaled_font_t* scaled = cairo_scaled_font_create(font.face(), &size, &unit, options.get());
  const cairo_glyph_t asked = {font.glyph(glyph), 0, 0};
  cairo_text_extents_t extents;
  cairo_scaled_font_glyph_extents(scaled, &asked, 1, &extents);
  cairo_scaled_font_destroy(scaled);
  return extents.x_advance;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cut_fonts)

BOOST_AUTO_TEST_CASE(draw_the_same_pixels) {
  for (const scene::Scene& scene : {samples::poster(), samples::chart(345)}) {
    FontCache fonts;
    const std::string whole = pixels(scene, fonts.whole(scene));
    BOOST_TEST((pixels(scene, fonts.cut(scene)) == whole));
    BOOST_TEST(whole.find_first_not_of(whole.front()) != std::string::npos);
  }
}

BOOST_AUTO_TEST_CASE(draw_the_same_pixels_whatever_else_was_cut_with_them) {
  const scene::Scene scene = samples::chart(345);
  const scene::Scene poster = samples::poster();
  const scene::Scene* const both[] = {&scene, &poster};
  FontCache alone;
  FontCache together;
  together.announce(both);
  BOOST_TEST((pixels(scene, alone.cut(scene)) == pixels(scene, together.cut(scene))));
}

BOOST_AUTO_TEST_CASE(advance_by_the_same_amounts) {
  const scene::Scene scene = samples::poster();
  FontCache fonts;
  const auto whole = fonts.whole(scene);
  const auto cut = fonts.cut(scene);
  for (const scene::Item& item : scene.pages.at(0).items) {
    const auto* text = std::get_if<scene::Text>(&item.content);
    if (text == nullptr) continue;
    const auto font = static_cast<std::size_t>(text->font);
    for (const scene::Glyph& glyph : text->glyphs) {
      BOOST_TEST(advance(cut.at(font), glyph.id) == advance(whole.at(font), glyph.id));
    }
  }
}

BOOST_AUTO_TEST_CASE(make_documents_many_times_smaller) {
  const double chart = shrink_factor(samples::chart(345));
  const double poster = shrink_factor(samples::poster());
  BOOST_TEST_MESSAGE("a chart shrinks by " << chart << ", a poster by " << poster);
  BOOST_TEST(chart > 5);
  BOOST_TEST(poster > 5);
}

BOOST_AUTO_TEST_CASE(of_a_variable_font_are_the_instance_that_was_measured) {
  const scene::Scene scene = samples::varied();
  FontCache fonts;
  const auto whole = fonts.whole(scene);
  const auto cut = fonts.cut(scene);
  const auto& text = std::get<scene::Text>(scene.pages.at(0).items.at(0).content);
  double before = 0;
  for (std::size_t font = 0; font < whole.size(); ++font) {
    double sum = 0;
    for (const scene::Glyph& glyph : text.glyphs) {
      // The instance is rounded to whole units, 2816 of them in an em.
      BOOST_TEST(std::abs(advance(cut[font], glyph.id) - advance(whole[font], glyph.id)) < 0.4);
      sum += advance(cut[font], glyph.id);
    }
    BOOST_TEST(sum > before);  // Heavier letters are wider.
    before = sum;
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
