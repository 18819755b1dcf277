#include "render/svg_text.h"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <regex>

#include "samples.h"
#include "xml.h"

namespace tubiao::render {
namespace {

using samples::drawn;
using samples::elements;

/// A page with one line of text.
scene::Scene line(const std::string& utf8, double size = 10,
                  const scene::Font& font = samples::latin_font(), base::Point at = {20, 50}) {
  scene::Builder builder(samples::metadata());
  builder.begin_page({400, 300}, 0, 0);
  samples::add_line(builder, font, utf8, at, size);
  return builder.take();
}

scene::Text& text_of(scene::Scene& scene) {
  return std::get<scene::Text>(scene.pages.at(0).items.at(0).content);
}

std::string transform(const scene::Scene& scene) {
  const auto document = samples::parse(drawn(scene));
  return document.select_node("//*[@transform]").node().attribute("transform").value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_text)

BOOST_AUTO_TEST_CASE(a_glyph_that_stands_often_is_defined_once_and_used) {
  const auto document = samples::parse(drawn(line("ggggg")));
  const auto uses = elements(document, "use");
  BOOST_TEST(elements(document, "path").size() == 1u);
  BOOST_REQUIRE_EQUAL(uses.size(), 5u);
  const auto definition = elements(document, "defs").at(0).child("path");
  for (const auto& use : uses) {
    BOOST_TEST(use.attribute("xlink:href").value() ==
               "#" + std::string(definition.attribute("id").value()));
  }
  BOOST_TEST(!uses[0].attribute("x"));
  BOOST_TEST(uses[2].attribute("x").as_double() == 2 * uses[1].attribute("x").as_double());
}

BOOST_AUTO_TEST_CASE(a_glyph_that_stands_once_is_written_in_place) {
  const auto document = samples::parse(drawn(line("Length")));
  BOOST_TEST(elements(document, "defs").empty());
  BOOST_TEST(elements(document, "g").empty());
  const auto paths = elements(document, "path");
  BOOST_REQUIRE_EQUAL(paths.size(), 1u);
  const std::string data = paths[0].attribute("d").value();
  BOOST_TEST(std::count(data.begin(), data.end(), 'M') == 6);
}

BOOST_AUTO_TEST_CASE(short_outlines_are_not_worth_a_definition) {
  const auto document = samples::parse(drawn(line("----")));
  BOOST_TEST(elements(document, "use").empty());
}

BOOST_AUTO_TEST_CASE(sizes_share_a_definition) {
  scene::Builder builder(samples::metadata());
  builder.begin_page({400, 300}, 0, 0);
  samples::add_line(builder, samples::latin_font(), "gg", {20, 50}, 10);
  samples::add_line(builder, samples::latin_font(), "gg", {20, 90}, 24);
  const auto document = samples::parse(drawn(builder.take()));
  BOOST_TEST(elements(document, "use").size() == 4u);
  BOOST_TEST(elements(document, "path").size() == 1u);
}

BOOST_AUTO_TEST_CASE(spaces_are_not_written) {
  const std::string svg = drawn(line("   "));
  BOOST_TEST(svg.find("<path") == std::string::npos);
  BOOST_TEST(svg.find("<g") == std::string::npos);
  // A space at the front does not move what follows.
  BOOST_TEST(transform(line(" I")) != transform(line("I")));
}

BOOST_AUTO_TEST_CASE(a_text_is_moved_and_scaled) {
  BOOST_TEST(transform(line("一", 12, samples::chinese_font())) == "translate(20 50) scale(.012)");
}

BOOST_AUTO_TEST_CASE(a_narrowed_text_has_two_scales) {
  scene::Scene scene = line("一", 12, samples::chinese_font());
  text_of(scene).narrowing = 0.75;
  BOOST_TEST(transform(scene) == "translate(20 50) scale(.009 .012)");
}

BOOST_AUTO_TEST_CASE(a_turned_text_runs_down) {
  scene::Scene scene = line("ggg", 10, samples::truetype_font());
  scene::Text& text = text_of(scene);
  text.orientation = scene::Orientation::turned;
  for (std::size_t i = 0; i < 3; ++i) {
    text.glyphs[i].x = 20;
    text.glyphs[i].y = 50 + 20.48 * static_cast<double>(i);
  }
  text.glyphs[2].x = 19;  // To the left is up for who turns the page.
  const auto document = samples::parse(drawn(scene));
  BOOST_TEST(transform(scene) == "translate(20 50) rotate(90) scale(.004883)");
  const auto uses = elements(document, "use");
  BOOST_REQUIRE_EQUAL(uses.size(), 3u);
  BOOST_TEST(std::abs(uses[1].attribute("x").as_double() - 20.48 / 10 * 2048) < 1);
  BOOST_TEST(!uses[1].attribute("y"));
  BOOST_TEST(std::abs(uses[2].attribute("y").as_double() - 1 / 10.0 * 2048) < 1);
}

BOOST_AUTO_TEST_CASE(glyphs_of_a_column_stand_below_each_other) {
  scene::Scene scene = line("国国国", 10, samples::chinese_font());
  scene::Text& text = text_of(scene);
  text.orientation = scene::Orientation::upright;
  for (std::size_t i = 0; i < 3; ++i) {
    text.glyphs[i].x = 20;
    text.glyphs[i].y = 50 + 10 * static_cast<double>(i);
  }
  BOOST_TEST(transform(scene) == "translate(20 50) scale(.01)");
  const auto document = samples::parse(drawn(scene));
  const auto uses = elements(document, "use");
  BOOST_REQUIRE_EQUAL(uses.size(), 3u);
  BOOST_TEST(!uses[2].attribute("x"));
  BOOST_TEST(uses[2].attribute("y").as_double() == 2000);
}

BOOST_AUTO_TEST_CASE(every_glyph_stands_within_a_hundredth_of_a_point_of_its_place) {
  for (const double size : {4.13, 7.77, 33.3, 147.0}) {
    scene::Scene scene = line(std::string(60, 'g'), size, samples::latin_font(), {20.1234, 50.567});
    const auto document = samples::parse(drawn(scene));
    const auto uses = elements(document, "use");
    const std::string written = transform(scene);
    std::smatch found;
    BOOST_REQUIRE(
        std::regex_match(written, found, std::regex(R"(translate\((\S+) (\S+)\) scale\((\S+)\))")));
    const auto& glyphs = text_of(scene).glyphs;
    BOOST_REQUIRE_EQUAL(uses.size(), glyphs.size());
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
      const double x =
          std::stod(found[1]) + std::stod(found[3]) * uses[i].attribute("x").as_double();
      BOOST_TEST(std::abs(x - glyphs[i].x) < 0.0051);
      BOOST_TEST(std::abs(std::stod(found[2]) - glyphs[i].y) < 0.0051);
    }
  }
}

BOOST_AUTO_TEST_CASE(transparent_text_says_how_much) {
  scene::Scene scene = line("I");
  text_of(scene).colour = {200, 16, 46, 128};
  BOOST_TEST(drawn(scene).find("<path fill=\"#C8102E\" fill-opacity=\".502\" transform=") !=
             std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
