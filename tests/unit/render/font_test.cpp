#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "render/font_cache.h"
#include "render/font_cutter.h"
#include "samples.h"

namespace tubiao::render {
namespace {

std::uint32_t first_glyph(const scene::Scene& scene) {
  return std::get<scene::Text>(scene.pages.at(0).items.at(0).content).glyphs.at(0).id;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fonts)

BOOST_AUTO_TEST_CASE(a_cut_font_is_small_and_has_every_glyph_that_was_asked_for) {
  const FontCutter cutter(samples::chinese_font());
  const CutFont cut = cutter.cut({100, 20000, 40000});
  BOOST_TEST(cut.glyphs.size() == 3u);
  BOOST_TEST(cut.glyphs.at(40000) != 0u);
  BOOST_TEST(cut.glyphs.at(40000) < 10u);
  BOOST_TEST(cut.bytes.size() < 20'000u);
}

BOOST_AUTO_TEST_CASE(a_glyph_beyond_the_font_becomes_the_missing_glyph) {
  const CutFont cut = FontCutter(samples::latin_font()).cut({5, 64'999});
  BOOST_TEST(cut.glyphs.at(64'999) == 0u);
}

BOOST_AUTO_TEST_CASE(what_is_no_font_is_refused_by_name) {
  const auto names = [](const std::string& part) {
    return [part](const RenderError& error) {
      return std::string(error.what()).find(part) != std::string::npos;
    };
  };
  scene::Font font = samples::chinese_font();
  font.face_index = 77;
  BOOST_CHECK_EXCEPTION(FontCutter{font}, RenderError, names("no face 77"));
  font.file = "/nowhere/font.otf";
  BOOST_CHECK_EXCEPTION(FontCutter{font}, RenderError, names("/nowhere/font.otf"));
  font.file = std::filesystem::current_path().string();
  BOOST_CHECK_THROW(FontCutter{font}, RenderError);
}

BOOST_AUTO_TEST_CASE(whole_fonts_keep_their_numbers) {
  const scene::Scene scene = samples::chart(5);
  FontCache cache;
  const auto fonts = cache.whole(scene);
  BOOST_TEST(fonts.size() == scene.fonts.size());
  BOOST_TEST(fonts.at(0).glyph(first_glyph(scene)) == first_glyph(scene));
}

BOOST_AUTO_TEST_CASE(a_font_is_cut_anew_only_for_new_glyphs) {
  FontCache cache;
  const auto first = cache.cut(samples::chart(12));
  const auto same = cache.cut(samples::chart(21));
  BOOST_TEST(first.at(0).face() == same.at(0).face());
  const auto more = cache.cut(samples::chart(345));
  BOOST_TEST(first.at(0).face() != more.at(0).face());
}

BOOST_AUTO_TEST_CASE(announced_documents_share_one_cut) {
  const scene::Scene one = samples::chart(12);
  const scene::Scene other = samples::chart(345);
  const scene::Scene* const both[] = {&one, &other};
  FontCache cache;
  cache.announce(both);
  const auto first = cache.cut(one);
  BOOST_TEST(first.at(0).face() == cache.cut(other).at(0).face());
}

BOOST_AUTO_TEST_CASE(instances_of_one_variable_font_are_different_fonts) {
  const scene::Scene scene = samples::varied();
  FontCache cache;
  const auto fonts = cache.cut(scene);
  BOOST_REQUIRE_EQUAL(fonts.size(), 3u);
  BOOST_TEST(fonts.at(0).face() != fonts.at(1).face());
  BOOST_TEST(fonts.at(1).face() != fonts.at(2).face());
}

BOOST_AUTO_TEST_CASE(an_axis_that_a_font_does_not_have_is_refused) {
  scene::Font font = samples::variable_font(400);
  font.variations.front().axis = "XXXX";
  BOOST_CHECK_THROW(FontCutter(font).cut({5}), RenderError);
  font = samples::latin_font();
  font.variations = {{"wght", 500}};
  BOOST_CHECK_THROW(FontCutter(font).cut({5}), RenderError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
