#include "text/adjust.h"

#include <boost/test/unit_test.hpp>

namespace tubiao::text::test {
namespace {

Extent sample() {
  Extent extent;
  extent.natural = 100;
  extent.shrink = {1, 2, 0, 4, 5};
  extent.growth = {2, 3, 10};
  return extent;
}

}  // namespace

BOOST_AUTO_TEST_CASE(pressure_takes_the_levels_in_order) {
  const Adjustment none = press(sample(), 0);
  BOOST_TEST(none.shrink[0] == 0);
  const Adjustment some = press(sample(), 2);
  BOOST_TEST(some.shrink[0] == 1);
  BOOST_TEST(some.shrink[1] == 0.5);
  BOOST_TEST(some.shrink[3] == 0);
  const Adjustment more = press(sample(), 5);
  BOOST_TEST(more.shrink[1] == 1);
  BOOST_TEST(more.shrink[3] == 0.5);
  BOOST_TEST(more.shrink[4] == 0);
  BOOST_TEST(total_shrink(sample()) == 12);
}

BOOST_AUTO_TEST_CASE(growth_takes_spaces_before_it_opens_characters) {
  const Adjustment some = expand(sample(), 3.5, 10);
  BOOST_TEST(some.growth[0] == 1);
  BOOST_TEST(some.growth[1] == 0.5);
  BOOST_TEST(some.growth[2] == 0);
  const Adjustment more = expand(sample(), 15, 10);
  BOOST_TEST(more.growth[1] == 1);
  BOOST_TEST(more.growth[2] == 1);
}

BOOST_AUTO_TEST_CASE(a_line_is_left_ragged_rather_than_torn) {
  const Adjustment torn = expand(sample(), 5 + 10 * 5 + 1, 10);
  for (const double growth : torn.growth) BOOST_TEST(growth == 0);
  Extent rigid = sample();
  rigid.growth = {0, 0, 0};
  BOOST_TEST(expand(rigid, 5, 10).growth[2] == 0);
}

}  // namespace tubiao::text::test
