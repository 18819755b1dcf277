// Shares: what makes up a whole, and how its parts are drawn.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;
using data::test::indicator_text;
using test::level;
using test::share;

/// Values of the shares a, b, c … in percent, the keys of a chart of them all, and what is said.
struct Told {
  std::vector<std::string> values;
  std::string keys;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
  for (const auto& value : told.values) out << value << ' ';
  return out << told.keys;
}

std::string id_of(std::size_t number) {
  return std::string(1, static_cast<char>('a' + number));
}

std::string shares(const std::vector<std::string>& values) {
  std::string text;
  for (std::size_t i = 0; i < values.size(); ++i) text += share(id_of(i), values[i]);
  return text;
}

/// `indicators = ["a", "b", …]`.
std::string all_of(std::size_t count) {
  std::string list;
  for (std::size_t i = 0; i < count; ++i) list += (i > 0 ? ", \"" : "\"") + id_of(i) + "\"";
  return "kind = \"share\"\nindicators = [" + list + "]\n";
}

std::string per_mille(const std::string& id, const std::string& value) {
  return indicator_text("nature = \"share\"\nunit = \"per-mille\"",
                        "period = 2025\nvalue = " + value, id);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shares_of_a_whole)

BOOST_DATA_TEST_CASE(
    add_up_to_100_within_their_rounding,
    with::make(std::vector<Told>{
        {{"8.3", "42.9", "48.8"}, "", ""},
        {{"33.3", "33.3", "33.3"}, "", ""},
        {{"33", "33", "33"}, "", ""},
        {{"50", "49.5"}, "", ""},
        {{"0", "100"}, "", ""},
        {{"100"}, "", ""},
        {{"61.15"}, "", ""},
        {{"0"}, "", ""},
        {{"60", "39"}, "", ""},
        {{"60.0", "39.0"}, "", "share-not-100 at [[block]]: 99 %"},
        {{"50.0", "49.8"}, "", "share-not-100 at [[block]]: 99.8 %"},
        {{"8.3", "42.9"}, "", "share-not-100 at [[block]]: 51.2 %"},
        {{"60", "60"}, "", "share-not-100 at [[block]]: 120 %"},
        {{"25", "25", "25", "25"}, "", ""},
        {{"25", "25", "25", "25"}, "form = \"ring\"", "bad-value at [[block]]: a ring of 4 parts"},
        {{"40", "30", "30"}, "form = \"ring\"", ""},
        {{"40", "60"}, "form = \"pie\"", "bad-value at \"pie\""},
        {{"40", "60"}, "highlight = \"b\"", ""},
        {{"40", "60"}, "highlight = \"c\"", "unknown-id at \"c\""},
    }),
    told) {
  test::Bench bench(shares(told.values));
  bench.read("[[block]]\n" + all_of(told.values.size()) + told.keys);
  tubiao::test::check_findings(bench.said(), told.said);
}

BOOST_AUTO_TEST_CASE(say_what_rounding_explains) {
  test::Bench bench(shares({"60.0", "39.8"}));
  bench.read("[[block]]\n" + all_of(2));
  BOOST_TEST(
      bench.run.finding(diag::Code::share_not_100).help ==
      "rounding explains a difference of up to 0.1; name all parts of the whole, or only one "
      "of them");
}

BOOST_AUTO_TEST_CASE(may_be_given_per_mille) {
  const auto said = [](const std::string& one, const std::string& other) {
    test::Bench bench(per_mille("a", one) + share("b", other));
    bench.read("[[block]]\n" + all_of(2));
    return bench.said();
  };
  BOOST_TEST(said("83", "91.7").empty());
  // The last digit of 500 per mille is a tenth of a percent.
  BOOST_TEST(said("500", "49.9").empty());
  tubiao::test::check_findings(said("500", "49.7"), "share-not-100 at [[block]]: 99.7 %");
  tubiao::test::check_findings(said("83", "17"), "share-not-100 at [[block]]: 25.3 %");
}

BOOST_DATA_TEST_CASE(
    are_shares_of_one_time,
    with::make(std::vector<Told>{
        {{}, "indicators = [\"a\", \"roads\"]", "chart-mixes-dimensions at [[block]]: \"roads\""},
        {{}, "indicators = [\"a\", \"growth\"]", "chart-mixes-dimensions at [[block]]: \"growth\""},
        {{}, "indicators = [\"a\", \"ratio\"]", "chart-mixes-dimensions at [[block]]: \"ratio\""},
        {{}, "indicators = [\"a\", \"unknown\"]", "missing-value at [[block]]: \"unknown\""},
        {{}, "indicators = [\"a\", \"old\"]", "chart-mixes-periods at [[block]]: \"old\" of 2020"},
        {{}, "indicators = [\"half\", \"half\"]", "duplicate-id at [[block]]: twice"},
    }),
    told) {
  test::Bench bench(
      share("a", "40") + level("roads", "633") +
      indicator_text("nature = \"change\"\nunit = \"percent\"",
                     "period = 2025\nvalue = 60\nsince = 2020", "growth") +
      indicator_text("nature = \"level\"\nunit = \"percent\"", "period = 2025\nvalue = 60",
                     "ratio") +
      indicator_text("nature = \"share\"\nunit = \"percent\"",
                     "period = 2025\nrank = { position = 1, universe = \"henan\" }", "unknown") +
      indicator_text("nature = \"share\"\nunit = \"percent\"", "period = 2020\nvalue = 60", "old") +
      share("half", "50"));
  bench.read("[[block]]\nkind = \"share\"\n" + told.keys);
  tubiao::test::check_findings(bench.said(), told.said);
}

BOOST_AUTO_TEST_CASE(fill_a_strip_in_proportion) {
  test::Bench bench(shares({"10", "30", "60"}), {"en"});
  const auto block = bench.block(all_of(3));
  const auto marks = test::marks_of(bench.place(*block, 300));
  BOOST_REQUIRE_EQUAL(marks.size(), 3);
  BOOST_TEST(marks[0].box.x == 100);
  BOOST_TEST(marks[0].box.width == 30, boost::test_tools::tolerance(0.03));
  BOOST_TEST(marks[1].box.x == 130, boost::test_tools::tolerance(0.01));
  BOOST_TEST(marks[2].box.right() == 400, boost::test_tools::tolerance(0.01));
  BOOST_TEST(marks[1].node.indicator == "b");
}

BOOST_AUTO_TEST_CASE(fill_it_whole_whatever_rounding_left) {
  test::Bench bench(shares({"33.3", "33.3", "33.3"}), {"en"});
  const auto block = bench.block(all_of(3));
  const auto marks = test::marks_of(bench.place(*block, 300));
  BOOST_TEST(marks[2].box.right() == 400, boost::test_tools::tolerance(0.005));
}

BOOST_AUTO_TEST_CASE(alone_stand_before_the_rest_of_their_whole) {
  test::Bench bench(per_mille("a", "250"), {"en"});
  const auto block = bench.block("kind = \"share\"\nindicator = \"a\"");
  const auto scene = bench.place(*block, 300);
  const auto marks = test::marks_of(scene);
  BOOST_REQUIRE_EQUAL(marks.size(), 1);
  BOOST_TEST(marks[0].box.width == 75, boost::test_tools::tolerance(0.01));
  // The number is what the data say, the length what it means.
  test::find_words(scene, "250‰");
}

BOOST_AUTO_TEST_CASE(say_each_part_with_its_number_and_once_when_it_was) {
  test::Bench bench(shares({"40", "60"}), {"zh", "en"});
  const auto block = bench.block(all_of(2) + "title = { zh = \"结构\", en = \"Structure\" }");
  BOOST_TEST(test::text_of(bench.place(*block, 300)) ==
             "结构\nStructure\n2025年\n2025\n40%\n里程\nMileage\n60%\n里程\nMileage");
}

BOOST_AUTO_TEST_CASE(highlight_a_part) {
  test::Bench bench(shares({"40", "60"}), {"en"});
  const auto block = bench.block(all_of(2) + "highlight = \"b\"");
  const auto marks = test::marks_of(bench.place(*block, 300));
  BOOST_TEST((std::get<base::Colour>(*marks[0].shape.fill) == bench.theme.colour("blue")));
  BOOST_TEST((std::get<base::Colour>(*marks[1].shape.fill) == bench.theme.colour("highlight")));
}

BOOST_AUTO_TEST_CASE(as_a_ring_are_sectors_of_their_angles) {
  test::Bench bench(shares({"25", "75"}), {"en"});
  const auto block = bench.block(all_of(2) + "form = \"ring\"");
  const auto marks = test::marks_of(bench.place(*block, 300));
  BOOST_REQUIRE_EQUAL(marks.size(), 2);
  // A quarter from the top clockwise fills the upper right of a ring of 80 points.
  BOOST_TEST(marks[0].box.x == 140, boost::test_tools::tolerance(0.005));
  BOOST_TEST(marks[0].box.right() == 180, boost::test_tools::tolerance(0.005));
  BOOST_TEST(marks[0].box.height == 40, boost::test_tools::tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(stay_inside_what_they_measure_or_say_so) {
  const std::vector<std::vector<std::string>> all = {
      {"100"},
      {"0"},
      {"0.1"},
      {"50", "50"},
      {"99", "1"},
      {"0", "0", "100"},
      {"8.3", "42.9", "48.8"},
      {"1", "1", "1", "1", "1", "95"},
      {"10", "10", "10", "10", "10", "10", "10", "10", "10", "10"}};
  for (const auto& values : all) {
    for (const std::string form : {"strip", "ring"}) {
      if (form == "ring" && values.size() > 3) continue;
      for (const base::Edition& edition : std::vector<base::Edition>{{"zh", "en"}, {"en"}}) {
        test::Bench bench(shares(values), edition);
        const auto block = bench.block(all_of(values.size()) + "form = \"" + form + "\"");
        for (double width = 30; width < 500; width += 47) {
          BOOST_TEST_CONTEXT(values.size() << " parts as a " << form << " in " << edition.size()
                                           << " languages at " << width) {
            const Extent extent = block->measure(bench.setting(), width);
            BOOST_TEST(extent.maximum >= extent.height);
            const auto scene = bench.place(*block, {0, 0, width, extent.height});
            const bool fits = bench.said().empty();
            if (width > 300) BOOST_TEST(fits);
            for (const auto& words : test::words_of(scene)) {
              if (!fits) break;
              BOOST_TEST(words.box.x >= -0.01, words.text);
              BOOST_TEST(words.box.right() <= width + 0.01, words.text);
              BOOST_TEST(words.box.bottom() <= extent.height + 4, words.text);
            }
          }
        }
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
