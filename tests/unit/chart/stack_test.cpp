#include "chart/stack.h"

#include <boost/test/unit_test.hpp>
#include <vector>

namespace {

using tubiao::base::Decimal;
using tubiao::base::Interval;
using tubiao::chart::stack;

Decimal decimal(const char* text) {
  return *Decimal::parse(text);
}

/// Whether values that were rounded to their last digits can be the parts of 100.
bool make_up_100(const std::vector<const char*>& values) {
  std::vector<Interval> parts;
  for (const char* value : values) {
    parts.push_back(tubiao::base::rounding_interval(decimal(value)));
  }
  return tubiao::chart::make_up(parts, {100, 100});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stacks)

BOOST_AUTO_TEST_CASE(begin_where_the_part_before_ends) {
  const auto parts = stack(std::vector{Decimal(32), Decimal(84)});
  BOOST_REQUIRE(parts.size() == 2u);
  BOOST_TEST((parts[0].from == Decimal(0)));
  BOOST_TEST((parts[0].to == Decimal(32)));
  BOOST_TEST((parts[1].from == Decimal(32)));
  BOOST_TEST((parts[1].to == Decimal(116)));
}

BOOST_AUTO_TEST_CASE(make_up_a_whole_exactly) {
  BOOST_TEST(make_up_100({"8.3", "42.9", "48.8"}));
}

BOOST_AUTO_TEST_CASE(may_miss_the_whole_by_what_rounding_explains) {
  // Three thirds, each rounded down; each half-way value may have lost half a tenth.
  BOOST_TEST(make_up_100({"33.3", "33.3", "33.3"}));
  BOOST_TEST(make_up_100({"33.4", "33.4", "33.3"}));
}

BOOST_AUTO_TEST_CASE(may_not_miss_it_by_more) {
  BOOST_TEST(!make_up_100({"33.3", "33.3", "33.2"}));
  BOOST_TEST(!make_up_100({"8.3", "42.9", "49.0"}));
  // A zero at the end says that less was rounded.
  BOOST_TEST(make_up_100({"50", "49"}));
  BOOST_TEST(!make_up_100({"50.0", "49.0"}));
}

BOOST_AUTO_TEST_CASE(make_up_a_whole_that_was_rounded_itself) {
  const std::vector<Interval> parts = {{decimal("1.5"), decimal("2.5")}, {3, 4}};
  BOOST_TEST((tubiao::chart::sum(parts).low == decimal("4.5")));
  BOOST_TEST((tubiao::chart::sum(parts).high == decimal("6.5")));
  BOOST_TEST(tubiao::chart::make_up(parts, {decimal("6.5"), 7}));
  BOOST_TEST(tubiao::chart::make_up(parts, {4, decimal("4.5")}));
  BOOST_TEST(!tubiao::chart::make_up(parts, {decimal("6.6"), 7}));
  BOOST_TEST(!tubiao::chart::make_up(parts, {4, decimal("4.4")}));
}

BOOST_AUTO_TEST_SUITE_END()
