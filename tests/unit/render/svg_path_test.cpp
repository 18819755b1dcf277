#include "render/svg_path.h"

#include <boost/test/unit_test.hpp>

#include "scene/path.h"

namespace tubiao::render {
namespace {

std::string data(const scene::Path& path) {
  std::string out;
  append_path(out, path);
  return out;
}

/// What `draw` writes.
template <typename Draw>
std::string written(Commands commands, Draw draw) {
  std::string out;
  PathWriter writer(out, 2, commands);
  draw(writer);
  writer.finish();
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(svg_path)

BOOST_AUTO_TEST_CASE(a_rectangle_needs_three_lines) {
  BOOST_TEST(data(scene::rectangle({20, 100.25, 40, 80})) == "M20 100.25h40v80H20z");
  BOOST_TEST(data(scene::rectangle({-1.5, -2, 3, 4})) == "M-1.5-2h3v4h-3z");
}

BOOST_AUTO_TEST_CASE(commands_are_relative_or_absolute_whichever_is_shorter) {
  BOOST_TEST(data(scene::line({500, 400}, {501, 402})) == "M500 400l1 2");
  BOOST_TEST(data(scene::line({99.98, 99.97}, {0, 1})) == "M99.98 99.97L0 1");
}

BOOST_AUTO_TEST_CASE(a_command_is_not_repeated_except_for_moves) {
  const std::string out = written(Commands::relative, [](PathWriter& writer) {
    writer.move({0, 0});
    writer.line({1, 2});
    writer.line({3, 3});
    writer.line({2, 2.5});
    writer.move({5, 5});
    writer.line({6, 7});
  });
  BOOST_TEST(out == "M0 0l1 2 2 1-1-.5m3 2.5l1 2");
}

BOOST_AUTO_TEST_CASE(moves_and_lines_that_draw_nothing_are_left_out) {
  const std::string out = written(Commands::relative, [](PathWriter& writer) {
    writer.move({9, 9});
    writer.move({0, 0});
    writer.line({4, 0});
    writer.line({4, 4});
    writer.line({0, 0});
    writer.close();
    writer.close();
    writer.move({7, 7});
  });
  BOOST_TEST(out == "M0 0h4v4z");
}

BOOST_AUTO_TEST_CASE(a_line_back_to_the_start_stays_where_nothing_closes_it) {
  const auto back = [](PathWriter& writer) {
    writer.move({0, 0});
    writer.line({4, 5});
    writer.line({0, 0});
  };
  BOOST_TEST(written(Commands::relative, back) == "M0 0l4 5-4-5");
  BOOST_TEST(written(Commands::relative, [&](PathWriter& writer) {
               back(writer);
               writer.move({1, 1});
               writer.line({1, 3});
             }) == "M0 0l4 5-4-5m1 1v2");
}

BOOST_AUTO_TEST_CASE(a_line_of_no_length_is_left_out_of_a_longer_one) {
  const std::string out = written(Commands::relative, [](PathWriter& writer) {
    writer.move({0, 0});
    writer.line({4, 5});
    writer.line({4.001, 5});
    writer.line({6, 5});
  });
  BOOST_TEST(out == "M0 0l4 5h2");
}

BOOST_AUTO_TEST_CASE(what_follows_a_closed_part_counts_from_its_start) {
  const std::string out = written(Commands::relative, [](PathWriter& writer) {
    writer.move({10, 10});
    writer.line({14, 10});
    writer.line({14, 14});
    writer.close();
    writer.move({11, 12});
    writer.line({13, 15});
  });
  BOOST_TEST(out == "M10 10h4v4zm1 2l2 3");
}

BOOST_AUTO_TEST_CASE(curves_that_go_on_smoothly_leave_out_a_control) {
  const std::string out = written(Commands::relative, [](PathWriter& writer) {
    writer.move({0, 0});
    writer.cubic({1, 0}, {2, 1}, {2, 2});
    writer.cubic({2, 3}, {1, 4}, {0, 4});
    writer.cubic({-2, 4}, {-2, 3}, {-2, 2});
    writer.quadratic({-2, 0}, {0, 0});
    writer.quadratic({2, 0}, {2, 2});
    writer.quadratic({3, 3}, {4, 4});
  });
  BOOST_TEST(out == "M0 0c1 0 2 1 2 2s-1 2-2 2c-2 0-2-1-2-2q0-2 2-2t2 2q1 1 2 2");
}

BOOST_AUTO_TEST_CASE(a_curve_without_a_first_control_is_smooth_after_anything_else) {
  const std::string out = written(Commands::relative, [](PathWriter& writer) {
    writer.move({0, 0});
    writer.line({1, 1});
    writer.cubic({1, 1}, {2, 3}, {4, 4});
  });
  BOOST_TEST(out == "M0 0l1 1s1 2 3 3");
}

BOOST_AUTO_TEST_CASE(rounding_does_not_add_up) {
  const std::string out = written(Commands::relative, [](PathWriter& writer) {
    writer.move({0, 0});
    for (int i = 1; i <= 3; ++i) writer.line({i / 3.0, i / 300.0});
  });
  BOOST_TEST(out == "M0 0h.33l.34 .01h.33");
}

BOOST_AUTO_TEST_CASE(a_path_to_be_moved_has_one_absolute_point) {
  const auto far = [](PathWriter& writer) {
    writer.start_at({100, 100});
    writer.line({0, 0});
    writer.close();
    writer.move({1, 1});
    writer.line({2, 3});
  };
  BOOST_TEST(written(Commands::relative, far) == "l-100-100zm-99-99l1 2");
  BOOST_TEST(written(Commands::shortest, far) == "L0 0zM1 1l1 2");
}

BOOST_AUTO_TEST_CASE(a_dot_stays_a_dot) {
  BOOST_TEST(
      data({{.kind = scene::Segment::Kind::move, .to = {5, 6}, .control1 = {}, .control2 = {}},
            {.kind = scene::Segment::Kind::close, .to = {}, .control1 = {}, .control2 = {}}}) ==
      "M5 6z");
  BOOST_TEST(data(scene::line({5, 6}, {5, 6})) == "M5 6h0");
  BOOST_TEST(data({}) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::render
