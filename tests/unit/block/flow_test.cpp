// Blocks in rows and columns: what fits beside each other, and who gets the height that is left.
#include "block/flow.h"

#include <boost/test/unit_test.hpp>
#include <memory>
#include <vector>

#include "bench.h"

namespace tubiao::block {
namespace {

/// Where blocks were placed, in the order in which they were.
using Places = std::vector<base::Rect>;

/// A block of a fixed height that remembers where it was placed.
class Box : public Block {
 public:
  Box(int span, Extent extent, Places& places)
      : Block(common(span)), extent_(extent), places_(places) {}

  Extent measure(const Setting&, double width) const override {
    measured_.push_back(width);
    return extent_;
  }
  void place(const Setting&, const base::Rect& rect, scene::Builder&) const override {
    BOOST_TEST(measured_.back() == rect.width);
    places_.push_back(rect);
  }

 private:
  static Common common(int span) {
    Common result;
    result.span = span;
    return result;
  }
  Extent extent_;
  Places& places_;
  mutable std::vector<double> measured_;
};

/// A flow of boxes, and where it places them.
class Boxes {
 public:
  explicit Boxes(FlowStyle style) : style_(style) {}

  Boxes& add(int span, double height, double maximum = 0) {
    blocks_.push_back(
        std::make_unique<Box>(span, Extent{height, std::max(height, maximum)}, places_));
    return *this;
  }

  Flow flow() { return {style_, std::move(blocks_)}; }

  /// Places everything into a rectangle, on a baseline grid where a step is given.
  Places place(const base::Rect& rect, double grid_step = 0, double grid_origin = 0) {
    static test::Bench bench(test::level("roads", "633"));
    Setting setting = bench.setting();
    setting.grid_step = grid_step;
    setting.grid_origin = grid_origin;
    scene::Builder builder(scene::Metadata{});
    builder.begin_page({1000, 1000}, 0, 0);
    const Flow all = flow();
    extent = all.measure(setting, rect.width);
    all.place(setting, rect, builder);
    return places_;
  }

  Extent extent;

 private:
  FlowStyle style_;
  Blocks blocks_;
  Places places_;
};

constexpr FlowStyle twelve = {.columns = 12, .gutter = 10, .gap = 20};

void check(const Places& found, const Places& wanted) {
  BOOST_REQUIRE_EQUAL(found.size(), wanted.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    BOOST_TEST_CONTEXT("block " << i) {
      BOOST_TEST(found[i].x == wanted[i].x, boost::test_tools::tolerance(1e-9));
      BOOST_TEST(found[i].y == wanted[i].y, boost::test_tools::tolerance(1e-9));
      BOOST_TEST(found[i].width == wanted[i].width, boost::test_tools::tolerance(1e-9));
      BOOST_TEST(found[i].height == wanted[i].height, boost::test_tools::tolerance(1e-9));
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(flow)

// Twelve columns of 40 points with gutters of 10 are 590 points wide.

BOOST_AUTO_TEST_CASE(a_span_is_its_columns_and_the_gutters_between_them) {
  Boxes boxes(twelve);
  const Flow flow = boxes.flow();
  BOOST_TEST(flow.span_width(1, 590) == 40);
  BOOST_TEST(flow.span_width(3, 590) == 140);
  BOOST_TEST(flow.span_width(12, 590) == 590);
}

BOOST_AUTO_TEST_CASE(blocks_fill_the_columns_and_then_the_next_row) {
  Boxes boxes(twelve);
  boxes.add(6, 100).add(3, 80).add(3, 90).add(8, 50).add(6, 10);
  const auto places = boxes.place({100, 200, 590, 200});
  check(places, {{100, 200, 290, 100},
                 {400, 200, 140, 100},
                 {550, 200, 140, 100},
                 {100, 320, 390, 50},
                 {100, 390, 290, 10}});
  BOOST_TEST(boxes.extent.height == 100 + 20 + 50 + 20 + 10);
}

BOOST_AUTO_TEST_CASE(without_a_span_a_block_takes_all_columns_or_what_the_container_says) {
  Boxes all(twelve);
  all.add(0, 10).add(0, 10);
  check(all.place({0, 0, 590, 40}), {{0, 0, 590, 10}, {0, 30, 590, 10}});
  FlowStyle thirds = twelve;
  thirds.default_span = 4;
  Boxes three(thirds);
  three.add(0, 10).add(0, 10).add(0, 10);
  check(three.place({0, 0, 590, 10}), {{0, 0, 190, 10}, {200, 0, 190, 10}, {400, 0, 190, 10}});
}

BOOST_AUTO_TEST_CASE(neighbours_end_together) {
  Boxes boxes(twelve);
  boxes.add(6, 10).add(6, 70);
  for (const auto& place : boxes.place({0, 0, 590, 70})) BOOST_TEST(place.bottom() == 70);
}

BOOST_AUTO_TEST_CASE(height_that_is_left_goes_first_to_what_can_grow_in_proportion) {
  Boxes boxes(twelve);
  boxes.add(12, 100, 130).add(12, 100, 160).add(12, 50);
  // 30 of the 90 points by which rows can grow.
  check(boxes.place({0, 0, 590, 290 + 30}),
        {{0, 0, 590, 110}, {0, 130, 590, 120}, {0, 270, 590, 50}});
  BOOST_TEST(boxes.extent.height == 290);
  BOOST_TEST(boxes.extent.maximum == 290 + 90 + 40);
}

BOOST_AUTO_TEST_CASE(and_then_to_the_gaps_in_equal_parts) {
  Boxes boxes(twelve);
  boxes.add(12, 100, 130).add(12, 100).add(12, 50);
  // 290 points are needed; 30 go to the first row and 40 to the two gaps.
  check(boxes.place({0, 0, 590, 360}), {{0, 0, 590, 130}, {0, 170, 590, 100}, {0, 310, 590, 50}});
}

BOOST_AUTO_TEST_CASE(a_single_row_keeps_what_it_cannot_use) {
  Boxes boxes(twelve);
  boxes.add(12, 100, 120);
  check(boxes.place({0, 0, 590, 500}), {{0, 0, 590, 120}});
}

BOOST_AUTO_TEST_CASE(a_row_grows_as_far_as_the_one_that_can_grow_most) {
  Boxes boxes(twelve);
  boxes.add(6, 100, 110).add(6, 40, 300).add(12, 10);
  const auto places = boxes.place({0, 0, 590, 250});
  BOOST_TEST(places[0].height == 220);
  BOOST_TEST(places[1].height == 220);
}

BOOST_AUTO_TEST_CASE(without_room_rows_keep_their_heights_and_gaps) {
  Boxes boxes(twelve);
  boxes.add(12, 100, 200).add(12, 100);
  check(boxes.place({0, 0, 590, 50}), {{0, 0, 590, 100}, {0, 120, 590, 100}});
}

BOOST_AUTO_TEST_CASE(heights_are_whole_steps_of_the_baseline_grid) {
  Boxes boxes(twelve);
  boxes.add(12, 33).add(12, 33);
  boxes.place({0, 0, 590, 90}, 10);
  // 33 + 20 + 33.
  BOOST_TEST(boxes.extent.height == 90);
}

BOOST_AUTO_TEST_CASE(rows_begin_on_the_grid_and_end_where_they_would_have) {
  Boxes boxes(twelve);
  boxes.add(12, 33).add(12, 33).add(12, 33);
  // Needed are 139 points; each gap gets 3 of the 6 that are left.
  const auto places = boxes.place({0, 7, 590, 145}, 10, 7);
  check(places, {{0, 7, 590, 33}, {0, 57, 590, 39}, {0, 117, 590, 35}});
  BOOST_TEST(places[2].bottom() == 7 + 145);
}

BOOST_AUTO_TEST_CASE(the_grid_moves_no_row_into_the_one_above) {
  FlowStyle close = twelve;
  close.gap = 2;
  Boxes boxes(close);
  boxes.add(12, 33).add(12, 33);
  // The grid line above the second row (at 35) lies inside the first one.
  const auto places = boxes.place({0, 0, 590, 68}, 10);
  BOOST_TEST(places[1].y == 33);
  BOOST_TEST(places[1].bottom() == 68);
}

BOOST_AUTO_TEST_CASE(nothing_needs_nothing) {
  Boxes boxes(twelve);
  BOOST_TEST(boxes.place({0, 0, 590, 100}).empty());
  BOOST_TEST(boxes.extent.height == 0);
  BOOST_TEST(boxes.extent.maximum == 0);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(grid)

BOOST_AUTO_TEST_CASE(without_a_grid_nothing_moves) {
  test::Bench bench(test::level("roads", "633"));
  const Setting setting = bench.setting();
  BOOST_TEST(setting.snap(12.3) == 12.3);
  BOOST_TEST(setting.grid_line_above(12.3) == 12.3);
}

BOOST_AUTO_TEST_CASE(heights_go_up_and_places_to_the_line_above) {
  test::Bench bench(test::level("roads", "633"));
  Setting setting = bench.setting();
  setting.grid_step = 4;
  setting.grid_origin = 10;
  BOOST_TEST(setting.snap(0) == 0);
  BOOST_TEST(setting.snap(8) == 8);
  BOOST_TEST(setting.snap(8.001) == 12);
  // Sums of lengths miss their line by a rounding error.
  BOOST_TEST(setting.snap(8 + 1e-9) == 8);
  BOOST_TEST(setting.grid_line_above(14) == 14);
  BOOST_TEST(setting.grid_line_above(17.9) == 14);
  BOOST_TEST(setting.grid_line_above(18 - 1e-9) == 18);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
