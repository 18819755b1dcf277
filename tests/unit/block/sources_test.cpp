// Sources: collected from what a document shows, numbered in the order of their first use.
#include <boost/test/unit_test.hpp>
#include <string>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

using data::test::indicator_text;
using test::level;

/// An indicator from the second source.
std::string from_second(const std::string& id, const std::string& keys = {}) {
  std::string text = level(id, "7", {}, keys);
  text.replace(text.find("\"first\""), 7, "\"second\"");
  return text;
}

const std::string list =
    "[[block]]\nkind = \"sources\"\ntitle = { zh = \"来源：\", en = \"Sources: \" }\n";

/// The list of sources below figures of these indicators, in one language.
std::string said(const std::string& data, const std::string& indicators,
                 const std::string& language, const std::string& keys = {}) {
  test::Bench bench(data, {language});
  const auto blocks =
      bench.read("[[block]]\nkind = \"figure\"\nindicators = [" + indicators + "]\n" + list + keys);
  BOOST_REQUIRE_EQUAL(blocks.size(), 2);
  bench.list(blocks);
  return test::text_of(bench.place(*blocks[1], 600));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lists_of_sources)

BOOST_AUTO_TEST_CASE(name_a_single_source_without_a_number) {
  const std::string data = level("a", "1") + level("b", "2");
  BOOST_TEST(said(data, "\"a\", \"b\"", "en") == "Sources: First");
  BOOST_TEST(said(data, "\"b\"", "zh") == "来源：第一场");
}

BOOST_AUTO_TEST_CASE(number_several_in_the_order_of_their_first_use) {
  const std::string data = level("a", "1") + from_second("b") + level("c", "3");
  BOOST_TEST(said(data, "\"a\", \"b\", \"c\"", "en") == "Sources: 1 First; 2 Second");
  BOOST_TEST(said(data, "\"b\", \"a\"", "en") == "Sources: 1 Second; 2 First");
  BOOST_TEST(said(data, "\"b\", \"a\"", "zh") == "来源：1 第二场；2 第一场");
  // What is not shown has no source to name.
  BOOST_TEST(said(data, "\"b\"", "en") == "Sources: Second");
}

BOOST_AUTO_TEST_CASE(say_their_dates) {
  test::Bench bench(level("a", "1"), {"en"});
  bench.dataset.sources.front().date = data::Date{2025, 10, 28};
  const auto blocks = bench.read("[[block]]\nkind = \"figure\"\nindicator = \"a\"\n" + list);
  bench.list(blocks);
  BOOST_TEST(test::text_of(bench.place(*blocks[1], 400)) == "Sources: First, 28_October 2025");
}

BOOST_AUTO_TEST_CASE(print_each_note_of_the_data_once_unless_the_layout_does_not_want_them) {
  const std::string note =
      "short = { zh = \"路\", en = \"Roads\" }\n"
      "note = { zh = \"不含村道。\", en = \"Without village roads.\" }";
  const std::string data = level("a", "1", {}, note) + level("b", "2", {}, note);
  // A note as an item of the list has no full stop.
  BOOST_TEST(said(data, "\"a\", \"b\"", "en") == "Sources: First; Roads: Without village roads");
  BOOST_TEST(said(data, "\"a\"", "zh") == "来源：第一场；路：不含村道");
  BOOST_TEST(said(data, "\"a\"", "en", "notes = false") == "Sources: First");
}

BOOST_AUTO_TEST_CASE(say_how_derived_figures_came_about) {
  test::Bench bench(level("a", "236", "change = { since = 2020, percent = 136 }"), {"en"});
  const auto blocks =
      bench.read("[[block]]\nkind = \"bar\"\nindicator = \"a\"\nperiods = [2020, 2025]\n" + list);
  bench.list(blocks);
  const std::string text = test::text_of(bench.place(*blocks[1], 600));
  BOOST_TEST(text.find("derived from 236_km, up 136%") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(never_hide_why_one_of_two_contradicting_sources_was_chosen) {
  const std::string data =
      level("a", "148", "prefer = true\nwhy = { zh = \"后者更新。\", en = \"It is newer.\" }") +
      "[[indicator.observation]]\nperiod = 2025\nvalue = 56\nsource = \"second\"\n";
  BOOST_TEST(said(data, "\"a\"", "en", "notes = false") == "Sources: First; Mileage: It is newer");
}

BOOST_AUTO_TEST_CASE(end_with_the_remark_of_the_layout) {
  test::Bench bench(level("a", "1"), {"en"});
  const auto blocks = bench.read("[[block]]\nkind = \"figure\"\nindicator = \"a\"\n" + list +
                                 "note = { zh = \"完\", en = \"The end.\" }");
  bench.list(blocks);
  const auto scene = bench.place(*blocks[1], 400);
  const std::string text = test::text_of(scene);
  BOOST_TEST(text.starts_with("Sources: First"), text);
  BOOST_TEST(text.ends_with("The end."), text);
  BOOST_TEST(test::words_of(scene).front().box.height > 7 * 2);
}

BOOST_AUTO_TEST_CASE(need_a_title) {
  test::Bench bench(level("a", "1"));
  bench.read("[[block]]\nkind = \"sources\"");
  tubiao::test::check_findings(bench.said(), "missing-key at [[block]]: title");
}

BOOST_AUTO_TEST_CASE(name_every_source_that_a_block_shows) {
  // Heads of posters and totals of stacks are shown, too.
  const std::string data = level("a", "1") + level("b", "2") + from_second("sum");
  test::Bench bench(data, {"en"});
  const auto sources_of = [&](const std::string& layout) {
    bench.shown = {};
    bench.mentioned = {};
    bench.list(bench.read(layout));
    BOOST_TEST(bench.said().empty());
    std::string text;
    for (const auto& id : bench.shown.sources()) text += id + " ";
    return text;
  };
  BOOST_TEST(sources_of("[[block]]\nkind = \"masthead\"\ntitle = \"x\"\nhero = \"sum\"\n"
                        "indicators = [\"a\"]") == "second first ");
  BOOST_TEST(sources_of("[[block]]\nkind = \"section\"\ntitle = \"x\"\n[[block.block]]\n"
                        "kind = \"row\"\n[[block.block.block]]\nkind = \"figure\"\n"
                        "indicator = \"sum\"") == "second ");
  // Figures in texts come from somewhere as well; first come those that have marks.
  BOOST_TEST(sources_of("[[block]]\nkind = \"text\"\ntext = \"{sum}\"\n[[block]]\n"
                        "kind = \"figure\"\nindicator = \"a\"") == "first second ");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(shown_figures)

BOOST_AUTO_TEST_CASE(count_each_observation_and_source_once) {
  const data::Indicator one;
  const data::Indicator other;
  data::Observation first;
  data::Observation second;
  first.source = "a";
  second.source = "b";
  Shown shown;
  BOOST_TEST(!shown.needs_marks());
  shown.add(one, first);
  shown.add(one, first);
  BOOST_TEST(shown.all().size() == 1);
  BOOST_TEST(!shown.needs_marks());
  shown.add(other, second);
  shown.add(one, first);
  BOOST_TEST(shown.all().size() == 2);
  BOOST_TEST(shown.number_of("a") == 1);
  BOOST_TEST(shown.number_of("b") == 2);
  BOOST_TEST(shown.number_of("c") == 0);
  BOOST_TEST(shown.needs_marks());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
