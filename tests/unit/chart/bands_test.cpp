#include "chart/bands.h"

#include <boost/test/unit_test.hpp>

namespace {

using tubiao::chart::Band;
using tubiao::chart::bands;

const auto exactly = boost::test_tools::tolerance(1e-9);

}  // namespace

BOOST_AUTO_TEST_SUITE(bands_of_bars)

BOOST_AUTO_TEST_CASE(stand_in_the_middle_of_their_pitch) {
  const auto result = bands(2, 100, 0.4);
  BOOST_REQUIRE(result.size() == 2u);
  BOOST_TEST(result[0].start == 10.0, exactly);
  BOOST_TEST(result[0].thickness == 30.0, exactly);
  BOOST_TEST(result[0].centre() == 25.0, exactly);
  BOOST_TEST(result[1].end() == 90.0, exactly);
}

BOOST_AUTO_TEST_CASE(of_nothing_are_none) {
  BOOST_TEST(bands(0, 100, 0.4).empty());
}

BOOST_AUTO_TEST_CASE(are_divided_with_gaps_inside_only) {
  const auto result = split(Band{10, 32}, 3, 1);
  BOOST_REQUIRE(result.size() == 3u);
  BOOST_TEST(result[0].start == 10.0, exactly);
  BOOST_TEST(result[1].start == 21.0, exactly);
  BOOST_TEST(result[2].end() == 42.0, exactly);
}

BOOST_AUTO_TEST_SUITE_END()
