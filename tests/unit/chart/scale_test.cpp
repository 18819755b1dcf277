#include "chart/scale.h"

#include <array>
#include <boost/test/unit_test.hpp>

namespace {

using tubiao::base::Decimal;
using tubiao::chart::fit;
using tubiao::chart::Reach;

const auto exactly = boost::test_tools::tolerance(1e-9);

Decimal decimal(const char* text) {
  return *Decimal::parse(text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scale)

BOOST_AUTO_TEST_CASE(leaves_room_for_the_label_of_the_longest_bar) {
  const std::array bars = {Reach{decimal("136"), 64}, Reach{decimal("46.5"), 30}};
  const auto scale = fit(bars, 200);
  BOOST_TEST(scale.zero() == 0.0, exactly);
  BOOST_TEST(scale.unit() == 1.0, exactly);
  BOOST_TEST(scale.at(decimal("46.5")) == 46.5, exactly);
}

BOOST_AUTO_TEST_CASE(is_limited_by_a_shorter_bar_with_a_longer_label) {
  const std::array bars = {Reach{decimal("100"), 0}, Reach{decimal("50"), 80}};
  BOOST_TEST(fit(bars, 100).unit() == 0.4, exactly);
}

BOOST_AUTO_TEST_CASE(puts_zero_between_bars_of_both_directions) {
  const std::array bars = {Reach{decimal("30"), 10}, Reach{decimal("-10"), 10}};
  const auto scale = fit(bars, 100);
  BOOST_TEST(scale.unit() == 2.0, exactly);
  BOOST_TEST(scale.zero() == 30.0, exactly);
  BOOST_TEST(scale.at(decimal("-10")) == 10.0, exactly);
  BOOST_TEST(scale.length(decimal("-10")) == 20.0, exactly);
}

BOOST_AUTO_TEST_CASE(of_a_short_fall_leaves_room_for_its_label_only) {
  // The label of the fall needs more than its bar: it decides where zero is.
  const std::array bars = {Reach{decimal("90"), 0}, Reach{decimal("-1"), 9}};
  const auto scale = fit(bars, 100);
  BOOST_TEST(scale.unit() == 1.0, exactly);
  BOOST_TEST(scale.zero() == 10.0, exactly);
}

BOOST_AUTO_TEST_CASE(is_nothing_where_labels_do_not_fit) {
  const std::array bars = {Reach{decimal("5"), 120}};
  BOOST_TEST(fit(bars, 100).unit() == 0.0);
}

BOOST_AUTO_TEST_CASE(of_zeros_only_has_no_unit) {
  const std::array bars = {Reach{Decimal(0), 10}};
  BOOST_TEST(fit(bars, 100).unit() == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
