#include "render/svg_writer.h"

#include <boost/test/unit_test.hpp>

#include "xml.h"

namespace tubiao::render {
namespace {

template <typename Write>
std::string written(Write write) {
  std::string out;
  SvgWriter svg(out);
  svg.open("svg");
  write(svg);
  svg.close();
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_writer)

BOOST_AUTO_TEST_CASE(elements_stand_in_each_other) {
  const std::string out = written([](SvgWriter& svg) {
    svg.attribute("a", "b");
    svg.open("g");
    svg.open("path");
    svg.close();
    svg.open("title");
    svg.text("x");
    svg.close();
    svg.close();
    svg.open("g");
    svg.close();
  });
  BOOST_TEST(out == "<svg a=\"b\"><g><path/><title>x</title></g>\n<g/>\n</svg>\n");
}

BOOST_AUTO_TEST_CASE(any_text_survives_as_text_and_as_value) {
  for (const std::string text : {"<>&\"'", "&amp;&#38;&lt;", "]]>", "<!-- -->", "<?xml?>", "a\nb",
                                 "\" onload=\"x", "新乡 é 𠀀"}) {
    const std::string out = written([&](SvgWriter& svg) {
      svg.attribute("value", text);
      svg.text(text);
    });
    const pugi::xml_document document = samples::parse(out);
    BOOST_TEST(document.document_element().attribute("value").value() == text);
    BOOST_TEST(document.document_element().text().get() == text);
  }
}

BOOST_AUTO_TEST_CASE(numbers_are_as_short_as_they_can_be) {
  const auto number = [](double value, int decimals) {
    return written([&](SvgWriter& svg) { svg.number("n", value, decimals); });
  };
  BOOST_TEST(number(101.994999, 2) == "<svg n=\"101.99\"/>\n");
  BOOST_TEST(number(20, 2) == "<svg n=\"20\"/>\n");
  BOOST_TEST(number(-0.001, 2) == "<svg n=\"0\"/>\n");
  BOOST_TEST(number(-0.5, 2) == "<svg n=\"-.5\"/>\n");
  BOOST_TEST(number(0.0028409, 6) == "<svg n=\".002841\"/>\n");
}

BOOST_AUTO_TEST_CASE(every_colour_survives_in_its_shortest_form) {
  const auto colour = [](base::Colour value) {
    return written([&](SvgWriter& svg) { svg.colour("c", value); });
  };
  BOOST_TEST(colour({0xA0, 0, 0xFF}) == "<svg c=\"#A000FF\"/>\n");
  BOOST_TEST(colour({0xFF, 0xFF, 0xFF}) == "<svg c=\"#FFF\"/>\n");
  BOOST_TEST(colour({0x11, 0x22, 0xDD, 7}) == "<svg c=\"#12D\"/>\n");
  BOOST_TEST(colour({0x11, 0x22, 0xDE}) == "<svg c=\"#1122DE\"/>\n");
}

BOOST_AUTO_TEST_CASE(a_transform_says_what_is_needed) {
  const auto transform = [](Turn turn, double x_scale, double y_scale) {
    return written([&](SvgWriter& svg) { svg.transform({1.234, -5}, turn, x_scale, y_scale); });
  };
  BOOST_TEST(transform(Turn::none, 0.01, 0.01) ==
             "<svg transform=\"translate(1.23 -5) scale(.01)\"/>\n");
  BOOST_TEST(transform(Turn::clockwise, 0.008, 0.01) ==
             "<svg transform=\"translate(1.23 -5) rotate(90) scale(.008 .01)\"/>\n");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
