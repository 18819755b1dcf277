#include "chart/labels.h"

#include <boost/test/unit_test.hpp>
#include <vector>

namespace {

using tubiao::chart::place_labels;
using tubiao::chart::Range;
using tubiao::chart::uncovered;
using tubiao::chart::Wish;

const auto exactly = boost::test_tools::tolerance(1e-9);

}  // namespace

BOOST_AUTO_TEST_SUITE(labels)

BOOST_AUTO_TEST_CASE(stay_where_there_is_room) {
  const auto starts = place_labels(std::vector<Wish>{{0, 20}, {40, 20}}, {0, 100}, 5);
  BOOST_REQUIRE(starts.has_value());
  BOOST_TEST((*starts)[0] == 0.0, exactly);
  BOOST_TEST((*starts)[1] == 40.0, exactly);
}

BOOST_AUTO_TEST_CASE(share_the_move_that_parts_them) {
  const auto starts = place_labels(std::vector<Wish>{{40, 20}, {50, 20}}, {0, 100}, 0);
  BOOST_REQUIRE(starts.has_value());
  BOOST_TEST((*starts)[0] == 35.0, exactly);
  BOOST_TEST((*starts)[1] == 55.0, exactly);
}

BOOST_AUTO_TEST_CASE(are_held_by_the_bounds) {
  const auto starts = place_labels(std::vector<Wish>{{-10, 20}, {95, 20}}, {0, 100}, 5);
  BOOST_REQUIRE(starts.has_value());
  BOOST_TEST((*starts)[0] == 0.0, exactly);
  BOOST_TEST((*starts)[1] == 80.0, exactly);
}

BOOST_AUTO_TEST_CASE(may_fill_the_bounds_but_not_more) {
  BOOST_TEST(place_labels(std::vector<Wish>{{0, 45}, {0, 50}}, {0, 100}, 5).has_value());
  BOOST_TEST(!place_labels(std::vector<Wish>{{0, 46}, {0, 50}}, {0, 100}, 5).has_value());
}

BOOST_AUTO_TEST_CASE(of_nothing_are_none) {
  BOOST_TEST(place_labels({}, {0, 0}, 5)->empty());
}

BOOST_AUTO_TEST_CASE(leave_free_what_they_do_not_cover) {
  const auto free = uncovered({0, 100}, std::vector<Range>{{70, 80}, {-5, 10}, {20, 40}, {30, 35}});
  BOOST_REQUIRE(free.size() == 3u);
  BOOST_TEST(free[0].start == 10.0);
  BOOST_TEST(free[0].end == 20.0);
  BOOST_TEST(free[1].start == 40.0);
  BOOST_TEST(free[1].end == 70.0);
  BOOST_TEST(free[2].start == 80.0);
  BOOST_TEST(free[2].end == 100.0);
}

BOOST_AUTO_TEST_CASE(may_cover_everything) {
  BOOST_TEST(uncovered({0, 10}, std::vector<Range>{{-1, 11}}).empty());
  BOOST_TEST(uncovered({0, 10}, std::vector<Range>{{0, 10}, {20, 30}}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
