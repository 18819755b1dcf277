#include "text/lines.h"

#include <boost/test/unit_test.hpp>

namespace tubiao::text::test {
namespace {

/// Cells of the given widths; a negative width is a space that wide. Lines may start after spaces.
std::vector<Cell> cells_of(std::initializer_list<double> widths) {
  std::vector<Cell> cells;
  for (const double width : widths) {
    Cell cell;
    cell.advance = std::abs(width);
    cell.is_space = width < 0;
    cell.size = 1;
    cell.break_before = !cells.empty() && cells.back().is_space;
    cells.push_back(cell);
  }
  return cells;
}

std::vector<std::size_t> ends_of(const std::vector<Cell>& cells, Column column) {
  column.orphan_from = column.orphan_from == 0 ? cells.size() : column.orphan_from;
  return break_lines(LineTable(cells, Elasticity::script_spaces), column).ends;
}

}  // namespace

BOOST_AUTO_TEST_CASE(what_fits_is_one_line) {
  const auto cells = cells_of({3, -1, 4});
  BOOST_TEST(ends_of(cells, {.width = 8}) == std::vector<std::size_t>{3});
  BOOST_TEST(ends_of(cells, {.width = 7.9}) == (std::vector<std::size_t>{2, 3}));
}

BOOST_AUTO_TEST_CASE(spaces_at_the_end_of_a_line_do_not_count) {
  const auto cells = cells_of({3, -1, 4, -5, 2});
  BOOST_TEST(ends_of(cells, {.width = 8}) == (std::vector<std::size_t>{4, 5}));
}

BOOST_AUTO_TEST_CASE(the_whole_paragraph_decides_not_the_first_line) {
  // Filling the first line (2+1+2) leaves (2) and (7); the even setting is (2) (2+1+2) (7)… with
  // as many lines, whose squares of slack are smaller.
  const auto cells = cells_of({3, -1, 2, -1, 2, -1, 5});
  BOOST_TEST(ends_of(cells, {.width = 6}) == (std::vector<std::size_t>{2, 6, 7}));
}

BOOST_AUTO_TEST_CASE(an_indent_narrows_the_first_line_only) {
  const auto cells = cells_of({3, -1, 4, -1, 3, -1, 4});
  BOOST_TEST(ends_of(cells, {.width = 8, .indent = 1}) == (std::vector<std::size_t>{2, 6, 7}));
}

BOOST_AUTO_TEST_CASE(a_part_that_is_too_wide_stands_alone) {
  const auto cells = cells_of({2, -1, 9, -1, 2});
  const Breaks breaks = break_lines(LineTable(cells, Elasticity::script_spaces), {.width = 5});
  BOOST_TEST(breaks.overflows);
  BOOST_TEST(breaks.ends == (std::vector<std::size_t>{2, 4, 5}));
}

BOOST_AUTO_TEST_CASE(balanced_lines_are_narrow_and_as_few) {
  const auto cells = cells_of({3, -1, 3, -1, 3, -1, 3});
  BOOST_TEST(ends_of(cells, {.width = 12}) == (std::vector<std::size_t>{6, 7}));
  BOOST_TEST(ends_of(cells, {.width = 12, .balance = true}) == (std::vector<std::size_t>{4, 7}));
}

BOOST_AUTO_TEST_CASE(an_orphan_is_avoided_where_it_can_be) {
  const auto cells = cells_of({8, -1, 8, -1, 8, -1, 5});
  BOOST_TEST(ends_of(cells, {.width = 26}) == (std::vector<std::size_t>{6, 7}));
  BOOST_TEST(ends_of(cells, {.width = 26, .orphan_from = 6}) == (std::vector<std::size_t>{4, 7}));
}

BOOST_AUTO_TEST_CASE(a_last_line_does_not_run_short) {
  const auto cells = cells_of({4, -1, 4, -1, 4, -1, 1});
  BOOST_TEST(ends_of(cells, {.width = 14}) == (std::vector<std::size_t>{4, 7}));
}

}  // namespace tubiao::text::test
