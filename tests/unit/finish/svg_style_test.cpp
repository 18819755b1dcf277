#include "finish/svg_style.h"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

namespace tubiao::finish {
namespace {

std::string replaced(const std::string& element) {
  pugi::xml_document document;
  document.load_string(element.c_str());
  replace_style(document.document_element());
  std::ostringstream out;
  document.document_element().print(out, "", pugi::format_raw);
  return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_style)

BOOST_AUTO_TEST_CASE(properties_become_attributes) {
  BOOST_TEST(
      replaced("<path style=' stroke:none;fill:rgb(62.745098%,0%,100%);fill-opacity:0.5;'/>") ==
      "<path fill=\"#A000FF\" fill-opacity=\"0.5\"/>");
  BOOST_TEST(replaced("<path style='fill:none;stroke-width:2.0001;stroke-miterlimit:10;'/>") ==
             "<path fill=\"none\" stroke-width=\"2\" stroke-miterlimit=\"10\"/>");
}

BOOST_AUTO_TEST_CASE(every_channel_value_survives) {
  for (int channel = 0; channel <= 255; ++channel) {
    char style[80];
    std::snprintf(style, sizeof style, "<g style='fill:rgb(%f%%,0%%,0%%)'/>", channel / 2.55);
    char expected[40];
    std::snprintf(expected, sizeof expected, "<g fill=\"#%02X0000\"/>",
                  static_cast<unsigned>(channel));
    BOOST_TEST(replaced(style) == expected);
  }
}

BOOST_AUTO_TEST_CASE(references_and_unknown_values_stay) {
  BOOST_TEST(replaced("<g style='fill:url(#a);mix-blend-mode:multiply'/>") ==
             "<g fill=\"url(#a)\" mix-blend-mode=\"multiply\"/>");
  BOOST_TEST(replaced("<g/>") == "<g/>");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::finish
