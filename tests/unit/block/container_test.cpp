// Columns, rows and grids: how the blocks inside share the width.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;

/// A container of notes, and where each of them begins, in a width of 590 points: twelve columns of
/// 40 points with gutters of 10.
struct Example {
  std::string layout;
  std::vector<double> lefts;
  std::vector<int> rows;  ///< Of each note, from 0.
};

std::ostream& operator<<(std::ostream& out, const Example& example) {
  return out << example.layout;
}

/// `[[block.block]]` tables of notes, one for each of `keys`.
std::string notes(const std::vector<std::string>& keys) {
  std::string text;
  for (const auto& each : keys) {
    text += "[[block.block]]\nkind = \"note\"\ntext = \"x\"\n" + each + "\n";
  }
  return text;
}

std::string three() {
  return notes({"", "", ""});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(containers)

BOOST_DATA_TEST_CASE(
    place_what_they_hold,
    with::make(std::vector<Example>{
        {"kind = \"column\"\n" + three(), {0, 0, 0}, {0, 1, 2}},
        // The columns of the page are those of what stands on it.
        {"kind = \"column\"\n" + notes({"span = 6", "span = 6", ""}), {0, 300, 0}, {0, 0, 1}},
        {"kind = \"column\"\ncolumns = 2\n" + notes({"span = 1", "span = 1"}), {0, 300}, {0, 0}},
        {"kind = \"row\"\n" + three(), {0, 200, 400}, {0, 0, 0}},
        // Five do not divide twelve columns: each of them is a column.
        {"kind = \"row\"\n" + notes({"", "", "", "", ""}),
         {0, 120, 240, 360, 480},
         {0, 0, 0, 0, 0}},
        {"kind = \"row\"\ncolumns = 4\n" + notes({"", ""}), {0, 300}, {0, 0}},
        {"kind = \"row\"\n" + notes({"span = 3", "span = 9"}), {0, 150}, {0, 0}},
        // Spans count the surrounding columns, however many blocks there are.
        {"kind = \"row\"\n" + notes({"span = 3", "span = 3", "span = 2", "span = 2", "span = 2"}),
         {0, 150, 300, 400, 500},
         {0, 0, 0, 0, 0}},
        {"kind = \"grid\"\ncolumns = 2\n" + three(), {0, 300, 0}, {0, 0, 1}},
        {"kind = \"grid\"\ncolumns = 3\n" + notes({"span = 2", "", ""}), {0, 400, 0}, {0, 0, 1}},
        {"kind = \"grid\"\ncolumns = 2\ngutter = \"30pt\"\n" + three(), {0, 310, 0}, {0, 0, 1}},
    }),
    example) {
  test::Bench bench(test::level("roads", "633"), {"zh"});
  const auto block = bench.block(example.layout);
  const auto words = test::words_of(bench.place(*block, 590));
  BOOST_REQUIRE_EQUAL(words.size(), example.lefts.size());
  const double height = words.front().box.height;
  for (std::size_t i = 0; i < words.size(); ++i) {
    BOOST_TEST_CONTEXT("note " << i) {
      BOOST_TEST(words[i].box.x - 100 == example.lefts[i], boost::test_tools::tolerance(1e-6));
      const double pitch = words[i].box.y - words.front().box.y;
      const bool same_row = example.rows[i] == 0;
      BOOST_TEST((same_row ? pitch == 0 : pitch > example.rows[i] * height));
    }
  }
}

BOOST_AUTO_TEST_CASE(take_gap_and_gutter_of_their_own) {
  test::Bench bench(test::level("roads", "633"), {"zh"});
  const auto height = [&](const std::string& keys) {
    const auto block = bench.block("kind = \"column\"\n" + keys + notes({"", ""}));
    return block->measure(bench.setting(), 300).height;
  };
  const double inherited = height("");
  BOOST_TEST(height("gap = \"5pt\"\n") == inherited - 15, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(height("gap = \"0mm\"\n") == inherited - 20, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(name_what_is_wrong) {
  test::Bench bench(test::level("roads", "633"));
  const auto said_about = [&](const std::string& keys) {
    bench.read("[[block]]\n" + keys);
    return bench.said();
  };
  for (const std::string kind : {"column", "row", "grid"}) {
    const std::string none = "missing-key at [[block]]: the " + kind + " holds no blocks";
    tubiao::test::check_findings(said_about("kind = \"" + kind + "\""), none);
    tubiao::test::check_findings(said_about("kind = \"" + kind + "\"\nblock = []"), none);
    tubiao::test::check_findings(said_about("kind = \"" + kind + "\"\ncolumns = 0\n" + three()),
                                 "bad-value at 0");
    tubiao::test::check_findings(
        said_about("kind = \"" + kind + "\"\ngutter = \"-1mm\"\n" + three()),
        "bad-length at \"-1mm\"");
  }
  tubiao::test::check_findings(said_about("kind = \"grid\"\ncolumns = 2\n" + notes({"span = 3"})),
                               "span-beyond-columns at 3");
  // One mistake inside is enough: that nothing is left is no second one.
  tubiao::test::check_findings(said_about("kind = \"column\"\n[[block.block]]\nkind = \"barr\""),
                               "bad-value at \"barr\"");
}

BOOST_AUTO_TEST_CASE(without_room_for_their_columns_say_so) {
  test::Bench bench(test::level("roads", "633"), {"zh"});
  const auto block = bench.block("kind = \"grid\"\ncolumns = 10\ngutter = \"30pt\"\n" + three());
  bench.place(*block, {0, 0, 200, 100});
  const std::string none = "page-too-small at [[block.block]]: the gutters leave no room";
  tubiao::test::check_findings(bench.said(), none + "\n" + none + "\n" + none);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
