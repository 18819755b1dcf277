#include "chart/ticks.h"

#include <boost/test/unit_test.hpp>
#include <string>

namespace {

using tubiao::base::Decimal;

std::string ticks(const char* low, const char* high, int most) {
  std::string result;
  for (const Decimal& tick :
       tubiao::chart::nice_ticks(*Decimal::parse(low), *Decimal::parse(high), most)) {
    result += (result.empty() ? "" : " ") + tick.to_string();
  }
  return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(nice_ticks)

BOOST_AUTO_TEST_CASE(are_multiples_of_one_two_or_five) {
  BOOST_TEST(ticks("0", "136", 4) == "0 50 100");
  BOOST_TEST(ticks("0", "633", 7) == "0 100 200 300 400 500 600");
  BOOST_TEST(ticks("0", "633", 6) == "0 200 400 600");
}

BOOST_AUTO_TEST_CASE(keep_the_decimals_of_their_step) {
  BOOST_TEST(ticks("0", "2.65", 6) == "0 0.5 1.0 1.5 2.0 2.5");
  BOOST_TEST(ticks("0", "0.04", 5) == "0 0.01 0.02 0.03 0.04");
}

BOOST_AUTO_TEST_CASE(include_the_end_where_it_is_one) {
  BOOST_TEST(ticks("0", "100", 5) == "0 50 100");
  BOOST_TEST(ticks("0", "100", 6) == "0 20 40 60 80 100");
}

BOOST_AUTO_TEST_CASE(reach_below_zero) {
  BOOST_TEST(ticks("-12", "30", 6) == "-10 0 10 20 30");
  BOOST_TEST(ticks("-7", "0", 3) == "-5 0");
}

BOOST_AUTO_TEST_CASE(of_large_numbers_are_plain) {
  BOOST_TEST(ticks("0", "3700000000", 4) == "0 1000000000 2000000000 3000000000");
}

BOOST_AUTO_TEST_SUITE_END()
