#include "chart/stack.h"

#include <boost/test/unit_test.hpp>
#include <vector>

namespace {

using tubiao::base::Decimal;
using tubiao::chart::make_up;
using tubiao::chart::stack;

Decimal decimal(const char* text) {
  return *Decimal::parse(text);
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
  BOOST_TEST(make_up(std::vector{decimal("8.3"), decimal("42.9"), decimal("48.8")}, Decimal(100)));
}

BOOST_AUTO_TEST_CASE(may_miss_the_whole_by_what_rounding_explains) {
  // Three thirds, each rounded down; each half-way value may have lost half a tenth.
  BOOST_TEST(make_up(std::vector{decimal("33.3"), decimal("33.3"), decimal("33.3")}, Decimal(100)));
  BOOST_TEST(make_up(std::vector{decimal("33.4"), decimal("33.4"), decimal("33.3")}, 100));
}

BOOST_AUTO_TEST_CASE(may_not_miss_it_by_more) {
  BOOST_TEST(!make_up(std::vector{decimal("33.3"), decimal("33.3"), decimal("33.2")}, 100));
  BOOST_TEST(!make_up(std::vector{decimal("8.3"), decimal("42.9"), decimal("49.0")}, 100));
}

BOOST_AUTO_TEST_SUITE_END()
