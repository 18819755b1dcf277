// The head of a poster: words, a hero and further figures on a ground of their own.
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

struct Told {
  std::string keys;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
  return out << told.keys;
}

const std::string title = "kind = \"masthead\"\ntitle = { zh = \"五年\", en = \"Five years\" }\n";

/// A masthead in a page, as the page stage places one.
scene::Scene placed(test::Bench& bench, const std::string& keys, double width = 600) {
  const auto block = bench.block(title + keys);
  Setting setting = bench.setting();
  setting.page = {-10, -10, 1020, 2020};
  scene::Metadata metadata;
  metadata.languages = bench.edition;
  scene::Builder builder(std::move(metadata));
  builder.begin_page({1000, 2000}, 10, 0);
  block->place(setting, {50, 40, width, block->measure(setting, width).height}, builder);
  return builder.take();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mastheads)

BOOST_AUTO_TEST_CASE(say_kicker_title_and_deck_and_the_figures_below) {
  test::Bench bench(level("roads", "633") + level("rails", "700"));
  BOOST_TEST(test::text_of(placed(bench,
                                  "kicker = { zh = \"引\", en = \"Kicker\" }\n"
                                  "deck = { zh = \"副\", en = \"Deck\" }\n"
                                  "hero = \"roads\"\nindicators = [\"rails\"]")) ==
             "引\n五年\nDeck\n633公里\n里程，2025年\nMileage, 633_km, 2025\n700公里\n里程，2025年\n"
             "Mileage, 700_km, 2025");
}

BOOST_AUTO_TEST_CASE(let_the_second_language_have_its_say_below_the_title) {
  test::Bench bench(level("roads", "633"));
  BOOST_TEST(test::text_of(placed(bench, "")) == "五年\nFive years");
  bench.edition = {"en"};
  BOOST_TEST(test::text_of(placed(bench, "")) == "Five years");
  BOOST_TEST(test::text_of(placed(bench, "deck = { zh = \"副\", en = \"Deck\" }")) ==
             "Five years\nDeck");
}

BOOST_AUTO_TEST_CASE(lie_on_a_ground_from_the_top_of_the_page_across_its_bleed) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto scene = placed(bench, "hero = \"roads\"");
  const auto& ground = scene.pages.front().items.front();
  BOOST_TEST(ground.bounds.x == -10);
  BOOST_TEST(ground.bounds.y == -10);
  BOOST_TEST(ground.bounds.width == 1020);
  const auto& shape = std::get<scene::Shape>(ground.content);
  BOOST_TEST((std::get<base::Colour>(*shape.fill) == bench.theme.colour("masthead")));
  for (const auto& words : test::words_of(scene)) {
    BOOST_TEST(words.box.bottom() <= ground.bounds.bottom(), words.text);
    BOOST_TEST(base::contrast(words.colour, bench.theme.colour("masthead")) >= 4.5, words.text);
  }
}

BOOST_AUTO_TEST_CASE(set_the_hero_largest_and_the_others_alike) {
  test::Bench bench(level("roads", "633") + level("rails", "7") + level("rivers", "70"), {"en"});
  const auto scene = placed(bench, "hero = \"roads\"\nindicators = [\"rails\", \"rivers\"]");
  BOOST_TEST(test::find_words(scene, "633_km").size == 50);
  BOOST_TEST(test::find_words(scene, "7_km").size == 30);
  BOOST_TEST(test::find_words(scene, "70_km").size == 30);
  // Without others a hero has all the width.
  const auto alone = placed(bench, "hero = \"roads\"", 150);
  BOOST_TEST(test::find_words(alone, "633_km").size == 50);
}

BOOST_AUTO_TEST_CASE(set_a_badge_beside_its_label_where_there_is_room) {
  test::Bench bench(level("roads", "633", "rank = { position = 3, universe = \"henan\" }"), {"en"});
  const auto wide = placed(bench, "hero = \"roads\"");
  BOOST_TEST(test::find_words(wide, "No._3 in Henan").box.x >
             test::find_words(wide, "Mileage, 2025").box.right());
  const auto narrow = placed(bench, "hero = \"roads\"", 110);
  BOOST_TEST(test::find_words(narrow, "No._3 in Henan").box.y >=
             test::find_words(narrow, "Mileage, 2025").box.bottom() - 4);
}

BOOST_AUTO_TEST_CASE(open_the_outline) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto scene = placed(bench, "");
  BOOST_REQUIRE_EQUAL(scene.outline.size(), 1);
  BOOST_TEST(scene.outline[0].title == "Five years");
  BOOST_TEST(scene.outline[0].level == 0);
}

BOOST_AUTO_TEST_CASE(name_what_does_not_fit) {
  test::Bench bench(level("roads", "1234567"), {"en"});
  placed(bench, "hero = \"roads\"", 60);
  const std::string said = bench.said();
  BOOST_TEST(said.find("the title needs ") != std::string::npos, said);
  BOOST_TEST(said.find("the figure \"roads\" needs ") != std::string::npos, said);
}

BOOST_DATA_TEST_CASE(name_what_is_wrong,
                     with::make(std::vector<Told>{
                         {"", "missing-key at [[block]]: title"},
                         {"title = \"x\"\nhero = \"road\"", "unknown-id at \"road\""},
                         {"title = \"x\"\nindicators = [\"road\"]", "unknown-id at \"road\""},
                         {"title = \"x\"\nhero = \"growth\"", "missing-value at \"growth\""},
                         {"title = \"x\"\nornament = \"gone.svg\"",
                          "file-unreadable at \"gone.svg\""},
                         {"title = \"x\"\nhero = 5", "wrong-type at 5"},
                     }),
                     told) {
  test::Bench bench(level("roads", "633") +
                    indicator_text("nature = \"level\"\nunit = \"km\"",
                                   "period = 2025\nchange = { since = 2020, percent = 4 }",
                                   "growth"));
  bench.read("[[block]]\nkind = \"masthead\"\n" + told.keys);
  tubiao::test::check_findings(bench.said(), told.said);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
