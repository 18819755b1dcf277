// Figures: what stands around a number, and what is said where it does not fit.
#include "block/figure/figure.h"

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

/// A figure with everything that can stand below it.
std::string full_figure(const std::string& id = "roads") {
  return level(id, "633",
               "status = \"expected\"\nchange = { since = 2020, percent = 136 }\n"
               "rank = { position = 3, universe = \"henan\" }",
               "short = { zh = \"路\", en = \"Roads\" }");
}

/// What a figure says in an edition and a width.
std::string said_by(const std::string& data, const std::string& keys, base::Edition edition,
                    double width = 400) {
  test::Bench bench(data, std::move(edition));
  const auto block = bench.block("kind = \"figure\"\n" + keys);
  return test::text_of(bench.place(*block, width));
}

struct Told {
  std::string keys;
  std::string zh;
  std::string en;
};

std::ostream& operator<<(std::ostream& out, const Told& shown) {
  return out << shown.keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figures)

BOOST_DATA_TEST_CASE(say_what_the_data_and_the_layout_say,
                     with::make(std::vector<Told>{
                         {"", "633公里\n路\n较2020年增长136%\n全省第3位\n2025年预计",
                          "633_km\nRoads\nup 136% since 2020\nNo._3 in Henan\nexpected, 2025"},
                         {"label = \"full\"",
                          "633公里\n里程\n较2020年增长136%\n全省第3位\n2025年预计",
                          "633_km\nMileage\nup 136% since 2020\nNo._3 in Henan\nexpected, 2025"},
                         {"label = { zh = \"长\", en = \"Long\" }",
                          "633公里\n长\n较2020年增长136%\n全省第3位\n2025年预计",
                          "633_km\nLong\nup 136% since 2020\nNo._3 in Henan\nexpected, 2025"},
                         // A status is never hidden.
                         {"show = []", "633公里\n路\n2025年预计", "633_km\nRoads\nexpected, 2025"},
                         {"show = [\"rank\"]", "633公里\n路\n全省第3位\n2025年预计",
                          "633_km\nRoads\nNo._3 in Henan\nexpected, 2025"},
                         {"show = \"change\"", "633公里\n路\n较2020年增长136%\n2025年预计",
                          "633_km\nRoads\nup 136% since 2020\nexpected, 2025"},
                         {"period = 2020", "268.2公里\n路，2020年\n2020年推算",
                          "268.2_km\nRoads, 2020\nderived, 2020"},
                     }),
                     shown) {
  const std::string keys = "indicator = \"roads\"\n" + shown.keys;
  BOOST_TEST(said_by(full_figure(), keys, {"zh"}) == shown.zh);
  BOOST_TEST(said_by(full_figure(), keys, {"en"}) == shown.en);
}

BOOST_AUTO_TEST_CASE(say_everything_in_both_languages) {
  BOOST_TEST(said_by(full_figure(), "indicator = \"roads\"", {"zh", "en"}) ==
             "633公里\n路\nRoads, 633_km\n较2020年增长136%\n· up 136% since 2020\n"
             "全省第3位\n· No._3 in Henan\n2025年预计\n· expected, 2025");
  BOOST_TEST(said_by(full_figure(), "indicator = \"roads\"\nshow = []", {"en", "zh"}) ==
             "633_km\nRoads\n路，633公里\nexpected, 2025\n· 2025年预计");
}

BOOST_AUTO_TEST_CASE(of_ranks_show_the_position_as_the_number) {
  const std::string order = indicator_text(
      "nature = \"rank\"", "period = 2024\nrank = { position = 2, universe = \"henan\" }", "order");
  // The second language says the rank, too; no badge repeats it.
  BOOST_TEST(said_by(order, "indicator = \"order\"", {"zh", "en"}) ==
             "全省第2位\n里程，2024年\nMileage, No._2 in Henan, 2024");
}

BOOST_AUTO_TEST_CASE(of_growth_have_no_badge_that_repeats_it) {
  const std::string growth = indicator_text("nature = \"change\"\nunit = \"percent\"",
                                            "period = 2025\nvalue = 120\nsince = 2020", "growth");
  BOOST_TEST(said_by(growth, "indicator = \"growth\"", {"zh"}) == "增长120%\n里程，2025年");
}

BOOST_AUTO_TEST_CASE(say_the_period_where_it_does_not_go_without_saying) {
  BOOST_TEST(said_by(level("roads", "633"), "indicator = \"roads\"", {"en"}) ==
             "633_km\nMileage, 2025");
  BOOST_TEST(said_by(level("roads", "633"), "indicator = \"roads\"\nshow = \"rank\"", {"en"}) ==
             "633_km\nMileage");
  const auto with_head = [](const std::string& head, const std::string& period) {
    test::Bench bench(level("roads", "633"), {"en"});
    bench.dataset.as_of = data::Date{2025, 10, 28};
    bench.dataset.plan = data::Plan{2021, 2025, 2020};
    auto& observation = bench.dataset.indicators.front().observations.front();
    observation.period = period == "date"    ? data::Period(data::Date{2025, 10, 28})
                         : period == "other" ? data::Period(data::Date{2025, 10, 27})
                                             : data::Period(data::YearRange{2021, 2025});
    const auto block = bench.block("kind = \"figure\"\nindicator = \"roads\"" + head);
    return test::text_of(bench.place(*block, 400));
  };
  BOOST_TEST(with_head("", "date") == "633_km\nMileage");
  BOOST_TEST(with_head("", "plan") == "633_km\nMileage");
  BOOST_TEST(with_head("", "other") == "633_km\nMileage, as of 27_October 2025");
}

BOOST_AUTO_TEST_CASE(carry_the_number_of_their_source_where_there_are_several) {
  std::string two = level("roads", "633") + level("rails", "700");
  two.replace(two.rfind("\"first\""), 7, "\"second\"");
  test::Bench bench(two, {"en"});
  const auto block =
      bench.block("kind = \"figure\"\nindicators = [\"rails\", \"roads\"]\nshow = []");
  const auto scene = bench.place(*block, 400);
  // In the order of their first use.
  BOOST_TEST(test::text_of(scene) == "700_km\nMileage1\n633_km\nMileage2");
  test::Bench alone(level("roads", "633"), {"en"});
  const auto one = alone.block("kind = \"figure\"\nindicator = \"roads\"\nshow = []");
  BOOST_TEST(test::text_of(alone.place(*one, 400)) == "633_km\nMileage");
}

BOOST_AUTO_TEST_CASE(mean_what_they_show) {
  test::Bench bench(full_figure(), {"en"});
  const auto block = bench.block("kind = \"figure\"\nindicator = \"roads\"");
  const auto nodes = test::nodes_of(bench.place(*block, 400), scene::Role::figure);
  BOOST_REQUIRE_EQUAL(nodes.size(), 1);
  BOOST_TEST(nodes[0].indicator == "roads");
  BOOST_TEST(nodes[0].source == "first");
  BOOST_TEST((nodes[0].certainty == scene::Certainty::expected));
  BOOST_TEST(data::test::visible(nodes[0].alt) ==
             "Mileage: 633_km, up 136% since 2020, expected, 2025, No._3 in Henan");
  const auto derived = bench.block("kind = \"figure\"\nindicator = \"roads\"\nperiod = 2020");
  const auto other = test::nodes_of(bench.place(*derived, 400), scene::Role::figure);
  BOOST_TEST((other[0].certainty == scene::Certainty::derived));
}

BOOST_AUTO_TEST_CASE(stand_in_columns_and_share_their_baselines) {
  test::Bench bench(level("a", "1") + level("b", "2", "qualifier = \"more-than\"") +
                        level("c", "3") + level("d", "4"),
                    {"en"});
  const auto block = bench.block(
      "kind = \"figure\"\nindicators = [\"a\", \"b\", \"c\", \"d\"]\ncolumns = 2\nshow = []\n"
      "gutter = \"20pt\"");
  const auto scene = bench.place(*block, 420);
  const auto a = test::find_words(scene, "1_km").box;
  const auto b = test::find_words(scene, "2_km").box;
  const auto c = test::find_words(scene, "3_km").box;
  // Cells of 200 points; the numbers of a row stand level though words stand above one of them.
  BOOST_TEST(a.y == b.y);
  BOOST_TEST(a.x == c.x, boost::test_tools::tolerance(0.02));
  BOOST_TEST(b.x - a.x == 220, boost::test_tools::tolerance(0.02));
  BOOST_TEST(c.y > a.bottom());
  BOOST_TEST(test::find_words(scene, "more than").box.bottom() <= b.bottom());
}

BOOST_AUTO_TEST_CASE(have_a_size_of_the_theme) {
  for (const auto& [size, points] : std::vector<std::pair<std::string, double>>{
           {"small", 18}, {"medium", 24}, {"large", 30}, {"hero", 50}}) {
    test::Bench bench(level("roads", "633"), {"en"});
    const auto block =
        bench.block("kind = \"figure\"\nindicator = \"roads\"\nsize = \"" + size + "\"");
    BOOST_TEST(test::find_words(bench.place(*block, 400), "633_km").size == points);
  }
}

BOOST_AUTO_TEST_CASE(keep_one_size_in_a_block_and_another_in_another) {
  test::Bench bench(level("a", "7") + level("b", "1234567"), {"zh"});
  const auto both = bench.block("kind = \"figure\"\nindicators = [\"a\", \"b\"]\nshow = []");
  const auto scene = bench.place(*both, 200);
  const double size = test::find_words(scene, "7").size;
  BOOST_TEST(size < 24);
  BOOST_TEST(test::find_words(scene, "1234567").size == size);
  const auto alone = bench.block("kind = \"figure\"\nindicator = \"a\"\nshow = []");
  BOOST_TEST(test::find_words(bench.place(*alone, 95), "7公里").size == 24);
}

BOOST_AUTO_TEST_CASE(have_a_gap_of_their_own) {
  test::Bench bench(level("a", "1") + level("b", "2"), {"zh"});
  const auto height = [&](const std::string& gap) {
    const auto block =
        bench.block("kind = \"figure\"\nindicators = [\"a\", \"b\"]\ncolumns = 1\n" + gap);
    return block->measure(bench.setting(), 200).height;
  };
  const double usual = height("");
  BOOST_TEST(height("gap = \"26pt\"") == usual + 10, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(height("gap = \"0pt\"") == usual - 16, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(stay_inside_what_they_measure_or_say_so) {
  const std::string data = full_figure() + level("rails", "1234567", "qualifier = \"more-than\"");
  for (const base::Edition& edition : std::vector<base::Edition>{{"zh", "en"}, {"en"}, {"zh"}}) {
    test::Bench bench(data, edition);
    const auto block = bench.block("kind = \"figure\"\nindicators = [\"roads\", \"rails\"]");
    for (double width = 110; width < 600; width += 17) {
      BOOST_TEST_CONTEXT(base::to_string(edition) << " at " << width) {
        const double height = block->measure(bench.setting(), width).height;
        const auto scene = bench.place(*block, {0, 0, width, height});
        const bool fits = bench.said().empty();
        if (width > 200) BOOST_TEST(fits);
        for (const auto& words : test::words_of(scene)) {
          // The ink of a numeral begins at the edge, its box before it.
          BOOST_TEST(words.box.x >= -3, words.text);
          BOOST_TEST(words.box.bottom() <= height + 4, words.text);
          if (fits) BOOST_TEST(words.box.right() <= width + 0.01, words.text);
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(break_the_words_below_them_into_lines) {
  for (const base::Edition& edition : std::vector<base::Edition>{{"en"}, {"en", "zh"}}) {
    test::Bench bench(level("roads", "6", "change = { since = 2020, percent = 136 }"), edition);
    const auto block = bench.block("kind = \"figure\"\nindicator = \"roads\"");
    const auto scene = bench.place(*block, 50);
    const auto words = test::find_words(scene, "up 136% since 2020");
    BOOST_TEST(words.box.height > 2 * words.size);
    BOOST_TEST(words.box.right() <= 150);
  }
}

BOOST_AUTO_TEST_CASE(are_named_where_they_do_not_fit) {
  const auto said_at = [](const std::string& data, double width) {
    test::Bench bench(data, {"en"});
    const auto block = bench.block("kind = \"figure\"\nindicator = \"roads\"");
    bench.place(*block, {0, 0, width, 300});
    return bench.said();
  };
  BOOST_TEST(said_at(level("roads", "1234567"), 400).empty());
  tubiao::test::check_findings(said_at(level("roads", "1234567"), 40),
                               "text-does-not-fit at [[block]]: the figure \"roads\"");
  // A word of a badge and a word above the number, each wider than the cell.
  const std::string badge =
      "[[universe]]\nid = \"x\"\nlabel = { zh = \"全\", en = "
      "\"Donaudampfschifffahrtsgesellschaft\" }\n"
      "phrase = { zh = \"{rank}{universe}\", en = \"{rank}{universe}\" }\n";
  tubiao::test::check_findings(
      said_at(level("roads", "6", "rank = { position = 3, universe = \"x\" }") + badge, 80),
      "text-does-not-fit at [[block]]: the figure \"roads\"");
}

BOOST_DATA_TEST_CASE(
    name_what_is_wrong,
    with::make(std::vector<Told>{
        {"indicator = \"roads\"\nsize = \"huge\"", "bad-value at \"huge\"", ""},
        {"indicator = \"roads\"\nshow = [\"ranks\"]", "bad-value at \"ranks\"", ""},
        {"indicator = \"roads\"\nlabel = \"long\"", "bad-value at \"long\"", ""},
        {"indicator = \"roads\"\nlabel = { zh = \"长\" }", "missing-language at { zh = \"长\" }",
         ""},
        {"indicators = [\"roads\", \"rails\"]\nlabel = { zh = \"长\", en = \"Long\" }",
         "bad-value at { zh = \"长\", en = \"Long\" }", ""},
        {"indicator = \"roads\"\ncolumns = 0", "bad-value at 0", ""},
        {"indicator = \"growth\"", "missing-value at [[block]]: \"growth\"", ""},
    }),
    refused) {
  test::Bench bench(level("roads", "633") + level("rails", "700") +
                    indicator_text("nature = \"level\"\nunit = \"km\"",
                                   "period = 2025\nchange = { since = 2020, percent = 4 }",
                                   "growth"));
  bench.read("[[block]]\nkind = \"figure\"\n" + refused.keys);
  tubiao::test::check_findings(bench.said(), refused.zh);
}

BOOST_AUTO_TEST_CASE(badges_of_two_languages_are_texts_of_each) {
  test::Bench bench(full_figure(), {"zh", "en"});
  const auto block = bench.block("kind = \"figure\"\nindicator = \"roads\"");
  const auto scene = bench.place(*block, 400);
  const auto chinese = test::find_words(scene, "全省第3位");
  const auto english = test::find_words(scene, "· No._3 in Henan");
  BOOST_TEST(chinese.language == "zh");
  BOOST_TEST(english.language == "en");
  BOOST_TEST(english.box.x > chinese.box.right());
  BOOST_TEST(english.box.x - chinese.box.right() < chinese.size);
}

BOOST_AUTO_TEST_CASE(words_of_two_languages_never_run_into_each_other) {
  // As wide as both are beside each other without the dot, which no longer fits.
  test::Bench bench(full_figure(), {"zh", "en"});
  const auto block = bench.block("kind = \"figure\"\nindicator = \"roads\"");
  for (double width = 100; width < 400; width += 2) {
    const auto scene = bench.place(*block, {10, 10, width, 400});
    bench.said();
    for (const auto& first : test::words_of(scene)) {
      if (first.text != "较2020年增长136%") continue;
      for (const auto& second : test::words_of(scene)) {
        if (second.text.find("up 136%") == std::string::npos) continue;
        const bool beside = second.box.y < first.box.bottom() && second.box.x > first.box.right();
        if (beside) BOOST_TEST(second.text == "· up 136% since 2020", "at " << width);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(are_described_with_their_rank_where_it_is_shown) {
  const auto described = [](const std::string& keys) {
    test::Bench bench(full_figure(), {"en"});
    const auto block = bench.block("kind = \"figure\"\nindicator = \"roads\"\n" + keys);
    return test::nodes_of(bench.place(*block, 400), scene::Role::figure).front().alt;
  };
  BOOST_TEST(described("").find("No.\xC2\xA0"
                                "3 in Henan") != std::string::npos,
             described(""));
  BOOST_TEST(described("show = []").find("Henan") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
