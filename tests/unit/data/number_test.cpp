#include "data/number.h"

#include "support.h"

namespace tubiao::data {
namespace {

using test::decimal;

BOOST_AUTO_TEST_SUITE(number)

BOOST_AUTO_TEST_CASE(groups_from_the_digits_that_the_language_says) {
  const NumberStyle english{".", ",", 4, "−"};
  BOOST_TEST(format_number(decimal("999"), english) == "999");
  BOOST_TEST(format_number(decimal("2258"), english) == "2,258");
  BOOST_TEST(format_number(decimal("1234567.8901"), english) == "1,234,567.8901");
  const NumberStyle from_five{",", ".", 5, "−"};
  BOOST_TEST(format_number(decimal("2258"), from_five) == "2258");
  BOOST_TEST(format_number(decimal("12258.5"), from_five) == "12.258,5");
}

BOOST_AUTO_TEST_CASE(never_groups_without_a_mark) {
  const NumberStyle plain{".", "", 4, "−"};
  BOOST_TEST(format_number(decimal("60000"), plain) == "60000");
}

BOOST_AUTO_TEST_CASE(keeps_every_digit) {
  const NumberStyle english{".", ",", 4, "−"};
  BOOST_TEST(format_number(decimal("3.570"), english) == "3.570");
  BOOST_TEST(format_number(decimal("0.10"), english) == "0.10");
  BOOST_TEST(format_number(decimal("-1234.5"), english) == "−1,234.5");
  BOOST_TEST(format_number(decimal("1234567890123456789012345678"), english) ==
             "1,234,567,890,123,456,789,012,345,678");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
