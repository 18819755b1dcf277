// A larger theme is the same theme: lengths grow, proportions, colours and weights stay.
#include <boost/test/unit_test.hpp>

#include "theme/theme.h"

namespace tubiao::theme {
namespace {

Theme some_theme() {
  Theme theme;
  theme.colours["ink"] = {1, 2, 3, 255};
  theme.roles["label"].size = 10;
  theme.roles["label"].tracking = 0.1;
  theme.roles["value"].size = 12;
  theme.strokes = {1, 2, 3, 4};
  theme.spaces = {5, 6, 7, 8};
  theme.hatch = {9, 10, 45};
  theme.bars = {11, 12, 0.4, 13, 14};
  theme.tab = {15, 16};
  theme.unit_ratio = 0.5;
  return theme;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scaling)

BOOST_AUTO_TEST_CASE(every_length_grows) {
  const Theme theme = scaled(some_theme(), 2);
  BOOST_TEST(theme.role("label").size == 20);
  BOOST_TEST(theme.role("value").size == 24);
  BOOST_TEST(theme.strokes.zero == 2);
  BOOST_TEST(theme.strokes.grid == 4);
  BOOST_TEST(theme.strokes.key == 6);
  BOOST_TEST(theme.strokes.rule == 8);
  BOOST_TEST(theme.spaces.hair == 10);
  BOOST_TEST(theme.spaces.small == 12);
  BOOST_TEST(theme.spaces.medium == 14);
  BOOST_TEST(theme.spaces.large == 16);
  BOOST_TEST(theme.hatch.width == 18);
  BOOST_TEST(theme.hatch.pitch == 20);
  BOOST_TEST(theme.bars.thickness == 22);
  BOOST_TEST(theme.bars.thickness_max == 24);
  BOOST_TEST(theme.bars.plot_height == 26);
  BOOST_TEST(theme.bars.ring == 28);
  BOOST_TEST((theme.tab == base::Size{30, 32}));
}

BOOST_AUTO_TEST_CASE(shares_angles_and_colours_stay) {
  const Theme theme = scaled(some_theme(), 2);
  BOOST_TEST(theme.role("label").tracking == 0.1);
  BOOST_TEST(theme.role("label").leading == TypeRole().leading);
  BOOST_TEST(theme.role("label").second_size == TypeRole().second_size);
  BOOST_TEST(theme.role("label").weight == TypeRole().weight);
  BOOST_TEST(theme.hatch.angle == 45);
  BOOST_TEST(theme.bars.gap == 0.4);
  BOOST_TEST(theme.unit_ratio == 0.5);
  BOOST_TEST((theme.colour("ink") == base::Colour{1, 2, 3, 255}));
}

BOOST_AUTO_TEST_CASE(a_factor_of_one_changes_nothing) {
  const Theme theme = scaled(some_theme(), 1);
  BOOST_TEST(theme.role("label").size == 10);
  BOOST_TEST(theme.strokes.rule == 4);
  BOOST_TEST((theme.tab == base::Size{15, 16}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::theme
