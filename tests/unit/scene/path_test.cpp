#include "scene/path.h"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>

namespace tubiao::scene {
namespace {

void check_near(const base::Rect& box, const base::Rect& expected) {
  BOOST_TEST(box.x == expected.x, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(box.y == expected.y, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(box.width == expected.width, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(box.height == expected.height, boost::test_tools::tolerance(1e-9));
}

/// The area that a closed path of lines and curves encloses, with the sign of its direction.
double area(const Path& path) {
  double twice = 0;
  base::Point at;
  base::Point start;
  const auto step = [&](base::Point to) {
    twice += at.x * to.y - to.x * at.y;
    at = to;
  };
  for (const Segment& segment : path) {
    switch (segment.kind) {
      case Segment::Kind::move:
        at = start = segment.to;
        break;
      case Segment::Kind::line:
        step(segment.to);
        break;
      case Segment::Kind::close:
        step(start);
        break;
      case Segment::Kind::curve: {
        const base::Point from = at;
        for (int part = 1; part <= 200; ++part) {
          const double t = part / 200.0;
          const double u = 1 - t;
          const auto blend = [&](double a, double b, double c, double d) {
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
          };
          step({blend(from.x, segment.control1.x, segment.control2.x, segment.to.x),
                blend(from.y, segment.control1.y, segment.control2.y, segment.to.y)});
        }
        break;
      }
    }
  }
  return twice / 2;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(path)

BOOST_AUTO_TEST_CASE(a_rectangle_has_its_own_bounds_and_area) {
  const base::Rect rect = {2, 3, 10, 4};
  BOOST_TEST((bounds(rectangle(rect)) == rect));
  BOOST_TEST(area(rectangle(rect)) == 40);
}

BOOST_AUTO_TEST_CASE(a_circle_touches_its_four_sides_exactly) {
  const base::Rect box = bounds(circle({5, 5}, 3));
  BOOST_TEST((box == base::Rect{2, 2, 6, 6}));
  BOOST_TEST(area(circle({5, 5}, 3)) == 9 * std::numbers::pi, boost::test_tools::tolerance(1e-3));
}

BOOST_AUTO_TEST_CASE(rounded_corners_never_exceed_half_the_shorter_side) {
  const base::Rect rect = {0, 0, 20, 6};
  check_near(bounds(rounded_rectangle(rect, 100)), rect);
  const double expected = 14 * 6 + 9 * std::numbers::pi;
  BOOST_TEST(area(rounded_rectangle(rect, 100)) == expected, boost::test_tools::tolerance(1e-3));
}

BOOST_AUTO_TEST_CASE(no_radius_gives_a_plain_rectangle) {
  BOOST_TEST(rounded_rectangle({0, 0, 5, 5}, 0).size() == rectangle({0, 0, 5, 5}).size());
}

BOOST_AUTO_TEST_CASE(a_quarter_of_a_ring_lies_right_of_the_top) {
  const Path quarter = ring_sector({0, 0}, 2, 4, 0, 0.25);
  check_near(bounds(quarter), {0, -4, 4, 4});
  const double expected = (16 - 4) * std::numbers::pi / 4;
  BOOST_TEST(area(quarter) == expected, boost::test_tools::tolerance(1e-3));
}

BOOST_AUTO_TEST_CASE(neighbouring_sectors_share_their_edge_exactly) {
  const Path first = ring_sector({7, 9}, 2, 4, 0, 0.3);
  const Path second = ring_sector({7, 9}, 2, 4, 0.3, 0.9);
  base::Point last_outer;
  for (const Segment& segment : first) {
    if (segment.kind == Segment::Kind::line) break;
    last_outer = segment.to;
  }
  BOOST_TEST((last_outer == second.front().to));
}

BOOST_AUTO_TEST_CASE(a_slice_without_a_hole_reaches_the_centre) {
  const double expected = 16 * std::numbers::pi * 0.4;
  BOOST_TEST(area(ring_sector({1, 1}, 0, 4, 0.1, 0.5)) == expected,
             boost::test_tools::tolerance(1e-3));
}

BOOST_AUTO_TEST_CASE(a_whole_ring_keeps_its_hole) {
  const double expected = (16 - 4) * std::numbers::pi;
  BOOST_TEST(area(ring_sector({0, 0}, 2, 4, 0, 1)) == expected, boost::test_tools::tolerance(1e-3));
}

BOOST_AUTO_TEST_CASE(a_stroke_adds_half_its_width_to_the_bounds) {
  Shape shape{.path = line({0, 0}, {10, 0}), .fill = {}, .stroke = Stroke{}};
  shape.stroke->width = 3;
  BOOST_TEST((bounds(shape) == base::Rect{-1.5, -1.5, 13, 3}));
}

BOOST_AUTO_TEST_CASE(an_empty_path_has_an_empty_box) {
  BOOST_TEST((bounds(Path{}) == base::Rect{}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scene
