#include "text/spacing.h"

#include <boost/test/unit_test.hpp>
#include <cmath>

#include "samples.h"

namespace tubiao::text::test {
namespace {

/// Where each character of a text on one line starts, in em, before marks are moved.
std::vector<double> starts_of(std::string_view text) {
  Setter setter;
  std::vector<double> out;
  for (const Placed& placed : lay_open(setter.shaper.set(run_of("zh", text, 1)))) {
    out.push_back(placed.x);
  }
  return out;
}

double width_of(std::string_view text) {
  Setter setter;
  return setter.shaper.set(run_of("zh", text, 1)).width;
}

void check_width(std::string_view text, double em) {
  BOOST_TEST(std::abs(width_of(text) - em) < 1e-6, text << ": " << width_of(text));
}

}  // namespace

BOOST_AUTO_TEST_CASE(neighbouring_marks_squeeze_each_other) {
  check_width("好，好", 3);
  check_width("好”，好", 3.5);
  check_width("好》《好", 3.5);
  check_width("好：“（好", 4);
  check_width("好。”", 2);
  check_width("好）”，“好", 4.5);
  check_width("好”·“好", 4);
}

BOOST_AUTO_TEST_CASE(marks_at_the_ends_lose_half) {
  check_width("“好”", 2);
  check_width("（好）好", 3.5);
  check_width("好，", 1.5);
}

BOOST_AUTO_TEST_CASE(a_second_opening_mark_moves_into_the_first) {
  const auto starts = starts_of("好（“好");
  // The second glyph sits half an em further left than its advance: its blank half is gone.
  BOOST_TEST(std::abs(starts[2] - 1.5) < 1e-6);
  BOOST_TEST(std::abs(starts[3] - 2.5) < 1e-6);
}

BOOST_AUTO_TEST_CASE(a_quarter_em_stands_between_han_and_western) {
  const double alone = width_of("GDP");
  check_width("达GDP为", 2 + alone + 0.5);
  check_width("，GDP。", 1 + alone + 0.5);
  check_width("GDP", alone);
  check_width("达61%，", 1 + width_of("61%") + 0.25 + 0.5);
  check_width("（GDP）", 1 + alone);
  check_width("20℃", width_of("20") + 1);
}

BOOST_AUTO_TEST_CASE(a_typed_space_between_han_and_western_is_the_same_space) {
  const double alone = width_of("GDP");
  check_width("达 GDP 为", 2 + alone + 0.5);
}

BOOST_AUTO_TEST_CASE(a_superscript_belongs_to_what_it_stands_at) {
  Setter setter;
  Run mark = run_of("zh", "2", 0.6);
  const double alone = setter.shaper.set({mark}, {}).width;
  mark.rise = 0.33;
  const std::vector<Run> runs{run_of("zh", "总值", 1), mark};
  BOOST_TEST(std::abs(setter.shaper.set(runs, {}).width - 2 - alone) < 1e-6);
  // No line begins with it, however narrow the measure.
  BOOST_TEST(setter.shaper.set(runs, {.width = 2.1}).lines.size() == 2u);
  BOOST_TEST(setter.shaper.set(runs, {.width = 2.1}).lines[1].runs.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_subscript_belongs_to_what_it_stands_at_and_ends_with_itself) {
  Setter setter;
  Run mark = run_of("zh", "n", 0.6);
  const double alone = setter.shaper.set({mark}, {}).width;
  mark.rise = -0.14;
  const std::vector<Run> runs{run_of("zh", "总值", 1), mark, run_of("zh", "以上", 1)};
  BOOST_TEST(std::abs(setter.shaper.set(runs, {}).width - 4.25 - alone) < 1e-6);
  const Composed narrow = setter.shaper.set(runs, {.width = 2.1});
  BOOST_TEST(narrow.lines.size() == 3u);
  BOOST_TEST(narrow.lines[1].runs.size() == 2u);
}

BOOST_AUTO_TEST_CASE(words_that_only_stand_on_another_foot_are_no_scripts) {
  Setter setter;
  Run unit = run_of("zh", "GDP", 0.5);
  const double alone = setter.shaper.set({unit}, {}).width;
  unit.rise = -0.03;
  const std::vector<Run> runs{run_of("zh", "总", 1), unit};
  BOOST_TEST(std::abs(setter.shaper.set(runs, {}).width - 1.25 - alone) < 1e-6);
}

BOOST_AUTO_TEST_CASE(an_ideographic_space_keeps_its_em) {
  check_width("稳增长\u3000扩内需", 7);
  check_width("扩内需\u3000", 3);
}

}  // namespace tubiao::text::test
