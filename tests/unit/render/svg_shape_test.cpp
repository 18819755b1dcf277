#include "render/svg_shape.h"

#include <boost/test/unit_test.hpp>
#include <cmath>

#include "samples.h"
#include "scene/path.h"
#include "xml.h"

namespace tubiao::render {
namespace {

constexpr base::Colour blue = {16, 90, 150};
constexpr base::Colour white = {255, 255, 255};

scene::Shape bar(double x, std::optional<scene::Fill> fill,
                 std::optional<scene::Stroke> stroke = {}) {
  return {scene::rectangle({x, 10, 5, 8}), std::move(fill), std::move(stroke)};
}

/// What a page with the shapes has after its description, without the end of the document.
std::string body(const std::vector<scene::Shape>& shapes) {
  scene::Builder builder(samples::metadata());
  builder.begin_page({200, 100}, 0, 0);
  for (const scene::Shape& shape : shapes) builder.add(shape, scene::Layer::ground);
  const std::string svg = samples::drawn(builder.take());
  const std::size_t start = svg.find("</desc>\n") + 8;
  return svg.substr(start, svg.rfind("</svg>") - start);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_shape)

BOOST_AUTO_TEST_CASE(one_element_is_filled_and_stroked) {
  BOOST_TEST(
      body({bar(1, blue, scene::Stroke{.colour = white})}) ==
      "<path fill=\"#105A96\" stroke=\"#FFF\" stroke-miterlimit=\"10\" d=\"M1 10h5v8H1z\"/>\n");
  BOOST_TEST(body({bar(1, blue)}) == "<path fill=\"#105A96\" d=\"M1 10h5v8H1z\"/>\n");
  BOOST_TEST(body({bar(1, {})}) == "");
}

BOOST_AUTO_TEST_CASE(lines_have_their_width_dashes_ends_and_corners) {
  const scene::Stroke stroke = {.colour = {0, 0, 0, 51},
                                .width = 0.754,
                                .dashes = {3, 2.4755},
                                .cap = scene::Cap::round,
                                .join = scene::Join::round};
  BOOST_TEST(body({bar(1, {}, stroke)}) ==
             "<path fill=\"none\" stroke=\"#000\" stroke-opacity=\".2\" stroke-width=\".75\""
             " stroke-dasharray=\"3 2.4755\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
             " d=\"M1 10h5v8H1z\"/>\n");
}

BOOST_AUTO_TEST_CASE(every_level_of_opacity_survives) {
  for (int alpha = 0; alpha < 255; ++alpha) {
    const auto document = samples::parse(
        "<g>" + body({bar(1, base::Colour{0, 0, 0, static_cast<std::uint8_t>(alpha)})}) + "</g>");
    const double opacity =
        document.document_element().first_child().attribute("fill-opacity").as_double();
    BOOST_TEST(std::lround(opacity * 255) == alpha);
  }
}

BOOST_AUTO_TEST_CASE(neighbours_of_one_paint_share_it) {
  BOOST_TEST(body({bar(1, blue), bar(9, blue), bar(20, white)}) ==
             "<g fill=\"#105A96\"><path d=\"M1 10h5v8H1z\"/><path d=\"M9 10h5v8H9z\"/></g>\n"
             "<path fill=\"#FFF\" d=\"M20 10h5v8h-5z\"/>\n");
  const scene::Stroke thin = {.colour = blue, .width = 0.5};
  const scene::Stroke thick = {.colour = blue, .width = 2};
  BOOST_TEST(body({bar(1, {}, thin), bar(9, {}, thick)}).find("<g") == std::string::npos);
  BOOST_TEST(body({bar(1, blue), bar(9, blue, thin)}).find("<g") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_hatch_is_a_ground_and_lines_that_are_clipped_to_the_shape) {
  const scene::Hatch hatch = {.ground = white, .line = blue, .width = 0.5, .pitch = 4, .angle = 90};
  BOOST_TEST(
      body({bar(1, hatch, scene::Stroke{.colour = blue})}) ==
      "<path fill=\"#FFF\" d=\"M1 10h5v8H1z\"/>\n"
      "<clipPath id=\"sample-zh-en-1\"><path d=\"M1 10h5v8H1z\"/></clipPath>\n"
      "<path clip-path=\"url(#sample-zh-en-1)\" fill=\"none\" stroke=\"#105A96\""
      " stroke-width=\".5\" stroke-miterlimit=\"10\" d=\"M1 18.25v-8.5m4 8.5v-8.5\"/>\n"
      "<path fill=\"none\" stroke=\"#105A96\" stroke-miterlimit=\"10\" d=\"M1 10h5v8H1z\"/>\n");
}

BOOST_AUTO_TEST_CASE(each_hatch_has_a_clip_of_its_own) {
  const scene::Hatch hatch = {.ground = white, .line = blue};
  const auto document = samples::parse("<g>" + body({bar(1, hatch), bar(9, hatch)}) + "</g>");
  const auto clips = samples::elements(document, "clipPath");
  BOOST_REQUIRE_EQUAL(clips.size(), 2u);
  BOOST_TEST(clips[0].attribute("id").value() == std::string("sample-zh-en-1"));
  BOOST_TEST(clips[1].attribute("id").value() == std::string("sample-zh-en-2"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
