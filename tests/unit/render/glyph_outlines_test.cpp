#include "render/glyph_outlines.h"

#include <boost/test/unit_test.hpp>

#include "render/error.h"
#include "render/font_cache.h"
#include "samples.h"

namespace tubiao::render {
namespace {

/// The glyph of one character.
std::uint32_t glyph_of(const scene::Font& font, const std::string& character) {
  scene::Builder builder(samples::metadata());
  builder.begin_page({100, 100}, 0, 0);
  samples::add_line(builder, font, character, {10, 50}, 10);
  const scene::Scene scene = builder.take();
  return std::get<scene::Text>(scene.pages.at(0).items.at(0).content).glyphs.at(0).id;
}

GlyphOutline outline_of(const scene::Font& font, const std::string& character) {
  return GlyphOutlines(font).find(glyph_of(font, character));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(glyph_outlines)

BOOST_AUTO_TEST_CASE(fonts_of_every_make_have_outlines_in_their_own_units) {
  // The strokes of “一” and of a capital I are bars.
  const GlyphOutline one = outline_of(samples::chinese_font(), "一");
  BOOST_TEST(one.rest.starts_with("v"));
  BOOST_TEST(one.rest.ends_with("z"));
  BOOST_TEST(one.start.y < 0);
  BOOST_TEST(outline_of(samples::latin_font(), "I").rest.find_first_of("cqst") ==
             std::string::npos);
  BOOST_TEST(GlyphOutlines(samples::chinese_font()).units_per_em() == 1000);
  BOOST_TEST(GlyphOutlines(samples::truetype_font()).units_per_em() == 2048);
}

BOOST_AUTO_TEST_CASE(curves_are_cubic_or_quadratic_as_the_font_has_them) {
  const std::string postscript = outline_of(samples::latin_font(), "O").rest;
  BOOST_TEST(postscript.find_first_of("cs") != std::string::npos);
  BOOST_TEST(postscript.find_first_of("qt") == std::string::npos);
  const std::string truetype = outline_of(samples::truetype_font(), "O").rest;
  BOOST_TEST(truetype.find_first_of("qt") != std::string::npos);
  BOOST_TEST(truetype.find_first_of("cs") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_but_the_start_stands_at_a_fixed_place) {
  for (const char* character : {"O", "i", "8", "%"}) {
    for (const auto& font : {samples::latin_font(), samples::truetype_font()}) {
      BOOST_TEST(outline_of(font, character).rest.find_first_of("MLHVCSQTZ") == std::string::npos);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_space_has_no_outline) {
  BOOST_TEST(outline_of(samples::latin_font(), " ").is_blank());
  BOOST_TEST(!outline_of(samples::latin_font(), ".").is_blank());
}

BOOST_AUTO_TEST_CASE(instances_of_a_variable_font_differ) {
  BOOST_TEST(outline_of(samples::variable_font(200), "I").rest !=
             outline_of(samples::variable_font(900), "I").rest);
}

BOOST_AUTO_TEST_CASE(a_glyph_beyond_the_font_is_refused) {
  GlyphOutlines outlines(samples::latin_font());
  BOOST_CHECK_THROW(outlines.find(64'999), RenderError);
}

BOOST_AUTO_TEST_CASE(a_cache_asks_a_font_once_for_all_documents) {
  FontCache cache;
  const auto first = cache.outlines(samples::chart(5));
  const auto second = cache.outlines(samples::chart(77));
  BOOST_TEST(first == second);
  const std::uint32_t glyph = glyph_of(samples::chinese_font(), "公");
  BOOST_TEST(&first.at(0)->find(glyph) == &second.at(0)->find(glyph));
}

BOOST_AUTO_TEST_CASE(upright_columns_have_the_outlines_of_lines) {
  scene::Scene scene = samples::chart(5);
  scene.fonts.push_back(scene.fonts.front());
  scene.fonts.back().writing = scene::Writing::vertical;
  FontCache cache;
  const auto fonts = cache.outlines(scene);
  BOOST_TEST(fonts.front() == fonts.back());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
