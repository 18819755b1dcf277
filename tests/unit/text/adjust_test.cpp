#include "text/adjust.h"

#include <boost/test/unit_test.hpp>

namespace tubiao::text::test {
namespace {

Extent sample() {
  Extent extent;
  extent.natural = 100;
  extent.shrink = {1, 2, 0, 4, 5};
  extent.space_growth = 4;
  extent.places = 10;
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

BOOST_AUTO_TEST_CASE(word_spaces_grow_before_a_line_opens) {
  const Adjustment some = expand(sample(), 3, 10);
  BOOST_TEST(some.space_growth == 0.75);
  BOOST_TEST(some.opening == 0);
  const Adjustment more = expand(sample(), 14, 10);
  BOOST_TEST(more.space_growth == 1);
  BOOST_TEST(more.opening == 1);
  BOOST_TEST(!more.is_none());
}

BOOST_AUTO_TEST_CASE(a_line_is_left_ragged_rather_than_torn) {
  BOOST_TEST(!expand(sample(), 4 + 10 * 5, 10).is_none());
  BOOST_TEST(expand(sample(), 4 + 10 * 5 + 1, 10).is_none());
  Extent rigid = sample();
  rigid.places = 0;
  BOOST_TEST(expand(rigid, 5, 10).is_none());
}

}  // namespace tubiao::text::test
