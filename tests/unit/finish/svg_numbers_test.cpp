#include "finish/svg_numbers.h"

#include <boost/test/unit_test.hpp>

namespace tubiao::finish {

BOOST_AUTO_TEST_SUITE(svg_numbers)

BOOST_AUTO_TEST_CASE(numbers_keep_two_decimals) {
  BOOST_TEST(short_number("101.994999") == "101.99");
  BOOST_TEST(short_number("20") == "20");
  BOOST_TEST(short_number("-0.001") == "0");
  BOOST_TEST(short_number("100%") == "100%");
  BOOST_TEST(short_number("") == "");
}

BOOST_AUTO_TEST_CASE(paths_lose_nothing_that_is_drawn) {
  BOOST_TEST(short_path("M 1.5 -2.25 L 3.125 4 L 5 6 C 1 2 3 4 5 6 Z M 1.5 -2.25 ") ==
             "M1.5-2.25L3.13 4 5 6C1 2 3 4 5 6Z");
  BOOST_TEST(short_path("M 0 0 L 1 1 Z M 0 0 M 5 5 L 6 6") == "M0 0L1 1ZM5 5L6 6");
  BOOST_TEST(short_path("M 0 0 L 1 1 M 2 2 L -0.5 0.5") == "M0 0L1 1M2 2L-.5 .5");
}

BOOST_AUTO_TEST_CASE(other_path_data_stay_as_they_are) {
  BOOST_TEST(short_path("M 0 0 h 5") == "M 0 0 h 5");
  BOOST_TEST(short_path("M 0") == "M 0");
  BOOST_TEST(short_path("") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::finish
