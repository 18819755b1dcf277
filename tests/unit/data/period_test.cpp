#include "data/period.h"

#include <boost/test/unit_test.hpp>

namespace tubiao::data {
namespace {

BOOST_AUTO_TEST_SUITE(period)

BOOST_AUTO_TEST_CASE(prints_the_same_in_every_language) {
  BOOST_TEST(Period(Year{2025}).to_string() == "2025");
  BOOST_TEST(Period(Date{2025, 3, 8}).to_string() == "2025-03-08");
  BOOST_TEST(Period(YearRange{2021, 2025}).to_string() == "2021-2025");
}

BOOST_AUTO_TEST_CASE(orders_by_its_last_day_then_the_longer_one_first) {
  BOOST_CHECK(Period(Year{2024}) < Period(Year{2025}));
  BOOST_CHECK(Period(Date{2025, 10, 28}) < Period(Year{2025}));
  BOOST_CHECK(Period(YearRange{2021, 2025}) < Period(Year{2025}));
  BOOST_CHECK(Period(Year{2024}) < Period(Date{2025, 1, 1}));
}

BOOST_AUTO_TEST_CASE(overlaps_where_there_is_a_common_day) {
  BOOST_CHECK(overlap(Year{2025}, Date{2025, 10, 28}));
  BOOST_CHECK(overlap(YearRange{2021, 2025}, Year{2021}));
  BOOST_CHECK(!overlap(YearRange{2021, 2025}, Year{2020}));
  BOOST_CHECK(!overlap(Date{2025, 10, 27}, Date{2025, 10, 28}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
