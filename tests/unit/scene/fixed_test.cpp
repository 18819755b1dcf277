#include "scene/fixed.h"

#include <boost/test/unit_test.hpp>
#include <limits>

namespace tubiao::scene {

BOOST_AUTO_TEST_SUITE(fixed_numbers)

BOOST_AUTO_TEST_CASE(digits_are_exactly_as_many_as_asked_for) {
  BOOST_TEST(fixed(1.5, 3) == "1.500");
  BOOST_TEST(fixed(-1190.5512, 2) == "-1190.55");
  BOOST_TEST(fixed(7, 0) == "7");
}

BOOST_AUTO_TEST_CASE(a_zero_has_no_sign) {
  BOOST_TEST(fixed(-0.0004, 3) == "0.000");
  BOOST_TEST(shortest_fixed(-0.0, 2) == "0");
}

BOOST_AUTO_TEST_CASE(short_numbers_lose_only_zeros_after_the_point) {
  BOOST_TEST(shortest_fixed(12.5, 3) == "12.5");
  BOOST_TEST(shortest_fixed(1200, 3) == "1200");
  BOOST_TEST(shortest_fixed(1200, 0) == "1200");
  BOOST_TEST(shortest_fixed(0.25, 1) == "0.3");
  BOOST_TEST(shortest_fixed(100, 2) == "100");
}

BOOST_AUTO_TEST_CASE(the_shortest_form_has_no_zero_before_the_point) {
  const auto short_form = [](double value) {
    std::string out = "x";
    append_short(out, value, 2);
    return out;
  };
  BOOST_TEST(short_form(0) == "x0");
  BOOST_TEST(short_form(-0.001) == "x0");
  BOOST_TEST(short_form(0.5) == "x.5");
  BOOST_TEST(short_form(-0.05) == "x-.05");
  BOOST_TEST(short_form(-10.5) == "x-10.5");
  BOOST_TEST(short_form(100) == "x100");
}

BOOST_AUTO_TEST_CASE(extremes_are_still_written) {
  BOOST_TEST(fixed(1e20, 3) == "100000000000000000000");
  BOOST_TEST(fixed(std::numeric_limits<double>::quiet_NaN(), 3) == "nan");
  BOOST_TEST(fixed(-999999.9996, 3) == "-1000000.000");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scene
