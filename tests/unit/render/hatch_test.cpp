#include "render/hatch.h"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>

namespace tubiao::render {
namespace {

constexpr scene::Hatch diagonal = {.ground = {}, .line = {}, .width = 0.5, .pitch = 4, .angle = 45};

/// The distance of a point from a line.
double distance(const HatchLine& line, base::Point point) {
  const base::Point along = {line.to.x - line.from.x, line.to.y - line.from.y};
  const double cross = along.x * (point.y - line.from.y) - along.y * (point.x - line.from.x);
  return std::abs(cross) / std::hypot(along.x, along.y);
}

double nearest(const std::vector<HatchLine>& lines, base::Point point) {
  double best = 1e9;
  for (const HatchLine& line : lines) best = std::min(best, distance(line, point));
  return best;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hatch)

BOOST_AUTO_TEST_CASE(a_line_passes_through_the_lower_left_corner) {
  const auto lines = hatch_lines(diagonal, {13.7, 20.1, 30, 17});
  BOOST_TEST(nearest(lines, {13.7, 37.1}) < 1e-9);
}

BOOST_AUTO_TEST_CASE(inside_the_area_nothing_of_an_endless_hatch_is_missing) {
  const base::Rect area = {5, 5, 20, 33};
  for (const double angle : {0.0, 45.0, 90.0, 117.0, -45.0}) {
    scene::Hatch turned = diagonal;
    turned.angle = angle;
    const auto lines = hatch_lines(turned, area);
    const double radians = angle * std::numbers::pi / 180;
    for (double x = area.x; x <= area.right(); x += 0.5) {
      for (double y = area.y; y <= area.bottom(); y += 0.5) {
        const double across =
            (x - area.x) * std::sin(radians) + (y - area.bottom()) * std::cos(radians);
        const double to_endless = std::abs(std::remainder(across, turned.pitch));
        if (std::abs(to_endless - turned.width / 2) < 1e-6) continue;  // On the edge of a line.
        BOOST_TEST((nearest(lines, {x, y}) < turned.width / 2) == (to_endless < turned.width / 2));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(equal_bars_get_equal_lines) {
  const auto one = hatch_lines(diagonal, {0, 0, 20, 10});
  const auto other = hatch_lines(diagonal, {100, 50, 20, 10});
  BOOST_REQUIRE(one.size() == other.size());
  for (std::size_t index = 0; index < one.size(); ++index) {
    BOOST_TEST(one[index].from.x + 100 == other[index].from.x, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(one[index].from.y + 50 == other[index].from.y, boost::test_tools::tolerance(1e-9));
  }
}

BOOST_AUTO_TEST_CASE(forty_five_degrees_rise_to_the_right) {
  const HatchLine line = hatch_lines(diagonal, {0, 0, 20, 10}).front();
  BOOST_TEST((line.to.x > line.from.x));
  BOOST_TEST((line.to.y < line.from.y));  // y grows downwards.
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
