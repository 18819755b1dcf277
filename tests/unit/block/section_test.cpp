// Sections: headings in both languages over blocks of their own.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;
using test::level;

const std::string inside = "[[block.block]]\nkind = \"note\"\ntext = \"x\"\n";

struct Told {
  std::string keys;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
  return out << told.keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sections)

BOOST_AUTO_TEST_CASE(are_headed_by_their_topic_or_by_words_of_their_own) {
  test::Bench bench(level("roads", "633"));
  const auto said = [&](const std::string& keys, const base::Edition& edition) {
    bench.edition = edition;
    const auto block = bench.block("kind = \"section\"\n" + keys + "\n" + inside);
    return test::text_of(bench.place(*block, 400));
  };
  BOOST_TEST(said("topic = \"roads\"", {"zh", "en"}) == "道路\nRoads\nx\nx");
  BOOST_TEST(said("topic = \"roads\"", {"en"}) == "Roads\nx");
  BOOST_TEST(said("title = { zh = \"路\", en = \"Ways\" }", {"en", "zh"}) == "Ways\n路\nx\nx");
  BOOST_TEST(said("topic = \"roads\"\ntitle = { zh = \"路\", en = \"Ways\" }", {"en"}) ==
             "Ways\nx");
}

BOOST_AUTO_TEST_CASE(set_the_second_language_beside_the_first_where_it_fits_else_below) {
  test::Bench bench(level("roads", "633"));
  const auto block = bench.block("kind = \"section\"\ntopic = \"roads\"\n" + inside);
  const auto wide = bench.place(*block, 400);
  const auto first = test::find_words(wide, "道路").box;
  const auto second = test::find_words(wide, "Roads").box;
  BOOST_TEST(second.x > first.right());
  BOOST_TEST(second.y < first.bottom());
  const auto narrow = bench.place(*block, 55);
  BOOST_TEST(test::find_words(narrow, "Roads").box.x == test::find_words(narrow, "道路").box.x);
  BOOST_TEST(test::find_words(narrow, "Roads").box.y > test::find_words(narrow, "道路").box.y);
}

BOOST_AUTO_TEST_CASE(stand_out_in_their_accent) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto block = bench.block(
      "kind = \"section\"\ntopic = \"roads\"\naccent = \"red\"\n[[block.block]]\n"
      "kind = \"figure\"\nindicator = \"roads\"");
  const auto scene = bench.place(*block, 400);
  BOOST_TEST((test::find_words(scene, "Roads").colour == bench.theme.colour("red")));
  BOOST_TEST((test::find_words(scene, "633_km").colour == bench.theme.colour("red")));
}

BOOST_AUTO_TEST_CASE(stand_in_the_outline_of_the_document) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto block = bench.block("kind = \"section\"\ntopic = \"roads\"\n" + inside);
  const auto scene = bench.place(*block, 400);
  BOOST_REQUIRE_EQUAL(scene.outline.size(), 1);
  BOOST_TEST(scene.outline[0].title == "Roads");
  BOOST_TEST(scene.outline[0].level == 1);
}

BOOST_AUTO_TEST_CASE(have_room_for_their_icon) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto plain = bench.block("kind = \"section\"\ntopic = \"roads\"\n" + inside);
  const auto icon =
      bench.block("kind = \"section\"\ntopic = \"roads\"\nicon = \"road\"\n" + inside);
  const double without = test::find_words(bench.place(*plain, 400), "Roads").box.x;
  // 0.92 of the heading's 16 points, and 1.3 spaces of 4 points.
  BOOST_TEST(test::find_words(bench.place(*icon, 400), "Roads").box.x - without == 19.92,
             boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_CASE(end_on_the_baseline_grid) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto block = bench.block("kind = \"section\"\ntopic = \"roads\"\n" + inside);
  Setting setting = bench.setting();
  setting.grid_step = 6;
  const Extent extent = block->measure(setting, 400);
  BOOST_TEST(extent.height == 6 * std::round(extent.height / 6),
             boost::test_tools::tolerance(1e-9));
  BOOST_TEST(extent.height >= block->measure(bench.setting(), 400).height);
}

BOOST_AUTO_TEST_CASE(divide_their_own_columns) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto lefts = [&](const std::string& keys) {
    const auto block = bench.block("kind = \"section\"\ntopic = \"roads\"\n" + keys + "\n" +
                                   inside + "span = 1\n" + inside + "span = 1\n");
    const auto words = test::words_of(bench.place(*block, 290));
    return words[2].box.x - words[1].box.x;
  };
  // A section of six columns has six inside, unless it says otherwise.
  BOOST_TEST(lefts("span = 6") == 50, boost::test_tools::tolerance(1e-6));
  BOOST_TEST(lefts("span = 6\ncolumns = 2") == 150, boost::test_tools::tolerance(1e-6));
}

BOOST_DATA_TEST_CASE(name_what_is_wrong,
                     with::make(std::vector<Told>{
                         {"", "missing-key at [[block]]: heading"},
                         {"topic = \"rods\"", "unknown-id at \"rods\""},
                         {"title = { zh = \"路\" }", "missing-language at { zh = \"路\" }"},
                         {"topic = \"roads\"\nicon = \"rod\"", "unknown-id at \"rod\""},
                         {"topic = \"roads\"\nicon = \"../icons/road\"",
                          "unknown-id at \"../icons/road\""},
                     }),
                     told) {
  test::Bench bench(level("roads", "633"));
  bench.read("[[block]]\nkind = \"section\"\n" + told.keys + "\n" + inside);
  tubiao::test::check_findings(bench.said(), told.said);
}

BOOST_AUTO_TEST_CASE(name_a_heading_that_does_not_fit) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto block = bench.block(
      "kind = \"section\"\ntitle = { zh = \"路\", en = \"Incomprehensibilities\" }\n" + inside);
  bench.place(*block, {0, 0, 60, 200});
  tubiao::test::check_findings(bench.said(), "text-does-not-fit at [[block]]: the heading");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
