#include "picture/svg_path.h"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

#include "scene/dump.h"
#include "scene/path.h"

namespace tubiao::picture {
namespace {

std::string path(std::string_view data) {
  auto result = parse_path(data);
  if (!result) return "fault at " + std::to_string(result.fault().offset);
  return scene::path_text(*result, 2);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_path)

BOOST_AUTO_TEST_CASE(commands_may_be_absolute_or_relative) {
  BOOST_TEST(path("M1 2 L3 4 H10 V20 Z") == "M 1.00 2.00 L 3.00 4.00 L 10.00 4.00 L 10.00 20.00 Z");
  BOOST_TEST(path("m1 2 l2 2 h7 v16 z") == path("M1 2 L3 4 H10 V20 Z"));
}

BOOST_AUTO_TEST_CASE(numbers_need_no_more_separators_than_svg_asks_for) {
  BOOST_TEST(path("M.5-.5L1e1-2.5.25,3") == "M 0.50 -0.50 L 10.00 -2.50 L 0.25 3.00");
  BOOST_TEST(path("M+1,+2,3,4") == "M 1.00 2.00 L 3.00 4.00");
  BOOST_TEST(path("M1 2 .5.5") == "M 1.00 2.00 L 0.50 0.50");
}

BOOST_AUTO_TEST_CASE(pairs_after_a_move_are_lines) {
  BOOST_TEST(path("m1 1 1 1 1 1") == "M 1.00 1.00 L 2.00 2.00 L 3.00 3.00");
}

BOOST_AUTO_TEST_CASE(arguments_repeat) {
  BOOST_TEST(path("M0 0h1 2 3") == "M 0.00 0.00 L 1.00 0.00 L 3.00 0.00 L 6.00 0.00");
}

BOOST_AUTO_TEST_CASE(smooth_curves_mirror_the_last_control_point) {
  BOOST_TEST(path("M0 0C0 1 1 2 3 2S6 3 6 4") ==
             "M 0.00 0.00 C 0.00 1.00 1.00 2.00 3.00 2.00 C 5.00 2.00 6.00 3.00 6.00 4.00");
  BOOST_TEST(path("M1 1S2 2 3 1") == "M 1.00 1.00 C 1.00 1.00 2.00 2.00 3.00 1.00");
}

BOOST_AUTO_TEST_CASE(quadratic_curves_become_cubic) {
  BOOST_TEST(path("M0 0Q3 3 6 0") == "M 0.00 0.00 C 2.00 2.00 4.00 2.00 6.00 0.00");
  BOOST_TEST(path("M0 0Q3 3 6 0T12 0") ==
             "M 0.00 0.00 C 2.00 2.00 4.00 2.00 6.00 0.00 C 8.00 -2.00 10.00 -2.00 12.00 0.00");
}

BOOST_AUTO_TEST_CASE(after_a_close_drawing_goes_on_from_its_start) {
  BOOST_TEST(path("M1 1h2v2zl5 5") ==
             "M 1.00 1.00 L 3.00 1.00 L 3.00 3.00 Z M 1.00 1.00 L 6.00 6.00");
  BOOST_TEST(path("M1 1h2zm1 1h1") == "M 1.00 1.00 L 3.00 1.00 Z M 2.00 2.00 L 3.00 2.00");
}

BOOST_AUTO_TEST_CASE(faults_point_at_the_character) {
  BOOST_TEST(path("L1 1") == "fault at 0");
  BOOST_TEST(path("M1 1 X2 2") == "fault at 5");
  BOOST_TEST(path("M1 1 L2") == "fault at 7");
  BOOST_TEST(path("M1 1 Lnan 1") == "fault at 6");
  BOOST_TEST(path("M1 1 L1e999 1") == "fault at 6");
  BOOST_TEST(path("M0 0A5 5 0 2 0 1 1") == "fault at 11");
}

BOOST_AUTO_TEST_CASE(no_data_draw_nothing) {
  BOOST_TEST(path("") == "");
  BOOST_TEST(path(" \n") == "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(svg_arc)

namespace {

/// The bounds of an arc, from many points of its curves.
base::Rect extent(const scene::Path& arc) {
  scene::Path points;
  base::Point from = arc.front().to;
  for (const scene::Segment& segment : arc) {
    for (int part = 0; part <= 100 && segment.kind == scene::Segment::Kind::curve; ++part) {
      const double t = part / 100.0;
      const double u = 1 - t;
      const auto blend = [&](double a, double b, double c, double d) {
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
      };
      scene::Segment point{
          .kind = scene::Segment::Kind::line, .to = {}, .control1 = {}, .control2 = {}};
      point.to = {blend(from.x, segment.control1.x, segment.control2.x, segment.to.x),
                  blend(from.y, segment.control1.y, segment.control2.y, segment.to.y)};
      points.push_back(point);
    }
    from = segment.to;
  }
  return scene::bounds(points);
}

void check_extent(std::string_view data, const base::Rect& expected) {
  auto result = parse_path(data);
  BOOST_REQUIRE(result);
  const base::Rect box = extent(*result);
  const auto tolerance = boost::test_tools::tolerance(0.01);
  BOOST_TEST(box.x + 100 == expected.x + 100, tolerance);
  BOOST_TEST(box.y + 100 == expected.y + 100, tolerance);
  BOOST_TEST(box.width == expected.width, tolerance);
  BOOST_TEST(box.height == expected.height, tolerance);
}

}  // namespace

BOOST_AUTO_TEST_CASE(flags_choose_among_four_arcs) {
  // From the top of a circle around (0, 0) to its right, and around (10, -10).
  check_extent("M0-10A10 10 0 0 1 10 0", {0, -10, 10, 10});
  check_extent("M0-10A10 10 0 1 0 10 0", {-10, -10, 20, 20});
  check_extent("M0-10A10 10 0 0 0 10 0", {0, -10, 10, 10});
  check_extent("M0-10A10 10 0 1 1 10 0", {0, -20, 20, 20});
}

BOOST_AUTO_TEST_CASE(flags_need_no_separators) {
  BOOST_TEST(path("M0 0a5 5 0 0110 0") == path("M0 0a5 5 0 0 1 10 0"));
  BOOST_TEST(path("M0 0a5 5 0 0110 0").starts_with("M 0.00 0.00 C"));
}

BOOST_AUTO_TEST_CASE(ellipses_turn) {
  check_extent("M-5 0A5 2 0 1 1 5 0A5 2 0 1 1-5 0", {-5, -2, 10, 4});
  check_extent("M0-5A5 2 90 1 1 0 5A5 2 90 1 1 0-5", {-2, -5, 4, 10});
}

BOOST_AUTO_TEST_CASE(too_small_a_radius_grows) {
  check_extent("M0 0A1 1 0 0 1 10 0", {0, -5, 10, 5});
}

BOOST_AUTO_TEST_CASE(no_radius_is_a_line_and_no_way_is_nothing) {
  BOOST_TEST(path("M0 0A0 5 0 0 1 4 4") == "M 0.00 0.00 L 4.00 4.00");
  BOOST_TEST(path("M1 1A5 5 0 0 1 1 1") == "M 1.00 1.00");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::picture
