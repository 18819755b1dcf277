#include "base/colour.h"

#include <boost/test/unit_test.hpp>

namespace {

using tubiao::base::Colour;
using tubiao::base::parse_colour;

constexpr Colour black{0, 0, 0, 255};
constexpr Colour white{255, 255, 255, 255};

}  // namespace

BOOST_AUTO_TEST_SUITE(colour)

BOOST_AUTO_TEST_CASE(reads_hexadecimal_in_either_case) {
  BOOST_TEST((parse_colour("#0a5Bff") == Colour{10, 91, 255, 255}));
  BOOST_TEST((parse_colour("#0A5BFF80") == Colour{10, 91, 255, 128}));
}

BOOST_AUTO_TEST_CASE(refuses_everything_else) {
  for (const char* text : {"", "#", "red", "0A5BFF", "#FFF", "#0A5BF", "#0A5BFG", "#0A5BFF8",
                           "#0A5BFF800", "#+A5BFF", " #0A5BFF"}) {
    BOOST_TEST(!parse_colour(text), text << " was taken for a colour");
  }
}

BOOST_AUTO_TEST_CASE(writes_alpha_only_where_it_says_something) {
  BOOST_TEST(to_string(Colour{10, 91, 255, 255}) == "#0A5BFF");
  BOOST_TEST(to_string(Colour{10, 91, 255, 8}) == "#0A5BFF08");
}

BOOST_AUTO_TEST_CASE(measures_contrast_as_wcag_does) {
  BOOST_TEST(contrast(black, white) == 21.0, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(contrast(white, white) == 1.0, boost::test_tools::tolerance(1e-9));
  // The grey that every contrast checker calls the lightest one to pass 4.5:1 on white.
  BOOST_TEST(contrast(Colour{0x76, 0x76, 0x76, 255}, white) > 4.5);
  BOOST_TEST(contrast(Colour{0x77, 0x77, 0x77, 255}, white) < 4.5);
}

BOOST_AUTO_TEST_CASE(mixes_two_colours) {
  BOOST_TEST((mix(black, white, 0) == white));
  BOOST_TEST((mix(black, white, 1) == black));
  BOOST_TEST((mix(black, white, 0.2) == Colour{204, 204, 204, 255}));
}

BOOST_AUTO_TEST_SUITE_END()
