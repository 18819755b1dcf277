// Bar charts as they are read: what stands in which order, and what a chart refuses to compare.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"
#include "block/bar/read.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;
using data::test::indicator_text;
using test::level;

/// A model, or what was said instead.
struct Reading {
  Reading(const std::string& data, const std::string& keys) : bench(data) {
    auto table = toml::parse(bench.run.context(), "layout.toml", "[[block]]\n" + keys);
    auto block = table->get_tables("block").front();
    model = bar::read_model(block, bench.context());
    if (model) block.finish();
    said = bench.said();
    BOOST_TEST((model.has_value() || !said.empty()));
  }

  /// The indicators of all bars in drawing order, categories parted by a bar.
  std::string order() const {
    std::string text;
    for (const auto& category : model->categories) {
      if (!text.empty()) text += " | ";
      for (const auto& bar : category.bars) {
        if (!text.empty() && text.back() != ' ') text += ' ';
        text += bar.figure.indicator->id + (bar.highlighted ? "!" : "");
      }
    }
    return text;
  }

  /// The labels of all categories in English.
  std::string labels() const {
    std::string text;
    for (const auto& category : model->categories) {
      text += (text.empty() ? "" : " | ") + category.label.at("en").plain();
    }
    return text;
  }

  test::Bench bench;
  std::optional<bar::Model> model;
  std::string said;
};

/// Three lengths, one of them observed twice, and figures of other kinds.
std::string figures() {
  return level("a", "10") + level("b", "30") + level("c", "20") +
         "[[indicator.observation]]\nperiod = 2020\nvalue = 5\nsource = \"first\"\n" +
         test::share("forest", "40") +
         indicator_text("nature = \"annual\"\nunit = \"km\"", "period = 2025\nvalue = 1", "built") +
         indicator_text("nature = \"cumulative\"\nunit = \"km\"", "period = 2025\nvalue = 1",
                        "sum") +
         indicator_text("nature = \"rank\"",
                        "period = 2025\nrank = { position = 2, universe = \"henan\" }", "order");
}

/// Growths since different years, and in points.
std::string growths() {
  const auto growth = [](const std::string& id, const std::string& change) {
    return level(id, "10", "change = { " + change + " }");
  };
  return growth("a", "since = 2020, percent = 50") + growth("b", "since = 2020, percent = -20") +
         growth("c", "since = 2020, percent = 136.5") + growth("d", "since = 2015, percent = 9") +
         indicator_text("nature = \"share\"\nunit = \"percent\"",
                        "period = 2025\nvalue = 10\nchange = { since = 2020, points = 3 }", "e") +
         indicator_text("nature = \"change\"\nunit = \"percent\"",
                        "period = 2025\nvalue = 120\nsince = 2020", "f") +
         indicator_text("nature = \"change\"\nunit = \"percent\"",
                        "period = 2025\nvalue = -12\nsince = 2020", "g") +
         level("h", "10");
}

struct Told {
  std::string keys;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
  return out << told.keys;
}

const std::string all = "indicators = [\"a\", \"b\", \"c\"]\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(bar_models)

BOOST_DATA_TEST_CASE(stand_in_the_order_of_their_lengths_or_of_the_layout,
                     with::make(std::vector<Told>{
                         {all, "b | c | a"},
                         {all + "sort = \"descending\"", "b | c | a"},
                         {all + "sort = \"ascending\"", "a | c | b"},
                         {all + "sort = \"given\"", "a | b | c"},
                         // Columns are read from left to right, as they are written.
                         {all + "orientation = \"vertical\"", "a | b | c"},
                         {all + "orientation = \"vertical\"\nsort = \"descending\"", "b | c | a"},
                         {all + "highlight = \"c\"", "b | c! | a"},
                         {"where = { topic = \"roads\", limit = 3 }", "b | c | a"},
                         {"indicator = \"a\"", "a"},
                         // A stack is one bar.
                         {all + "arrangement = \"stacked\"", "a b c"},
                         {all + "arrangement = \"full\"\nhighlight = \"a\"", "a! b c"},
                     }),
                     told) {
  BOOST_TEST(Reading(figures(), told.keys).order() == told.said);
}

BOOST_AUTO_TEST_CASE(keep_the_given_order_of_equal_lengths) {
  Reading reading(level("a", "10") + level("b", "10.0") + level("c", "10"), all);
  BOOST_TEST(reading.order() == "a | b | c");
}

BOOST_AUTO_TEST_CASE(compare_lengths_exactly_whatever_their_scale_and_unit) {
  // A double cannot tell the first two apart.
  const std::string long_one = "12345678901234567.1";
  Reading close(level("a", long_one) + level("b", "12345678901234567.2") + level("c", "1"), all);
  BOOST_TEST(close.order() == "b | a | c");
  Reading scaled(
      level("a", "2") + level("b", "0.9", "scale = \"万\"") +
          indicator_text("nature = \"level\"\nunit = \"m\"", "period = 2025\nvalue = 2001", "c"),
      all);
  BOOST_TEST(scaled.order() == "b | c | a");
}

BOOST_AUTO_TEST_CASE(of_one_indicator_have_its_periods_in_their_order) {
  Reading reading(figures(), "indicator = \"c\"\nperiods = [2025, 2020]");
  BOOST_TEST(reading.labels() == "2025 | 2020");
  BOOST_TEST(reading.model->periods_in_labels);
  BOOST_TEST((reading.model->arrangement == bar::Arrangement::simple));
  Reading last(figures(), "indicator = \"c\"\nperiods = [2020, 2025]\nhighlight = 2025");
  BOOST_TEST(last.order() == "c | c!");
}

BOOST_AUTO_TEST_CASE(of_several_indicators_have_the_periods_as_series) {
  const auto growing = [](const std::string& id) {
    return level(id, "118", "change = { since = 2020, percent = 18 }");
  };
  Reading reading(growing("a") + growing("b"),
                  "indicators = [\"a\", \"b\"]\nperiods = [2020, 2025]");
  BOOST_TEST(reading.order() == "a a | b b");
  BOOST_TEST((reading.model->arrangement == bar::Arrangement::grouped));
  BOOST_REQUIRE_EQUAL(reading.model->series.size(), 2);
  BOOST_TEST(reading.model->series[0].label.at("zh").plain() == "2020年");
  BOOST_TEST(reading.model->series[1].label.at("en").plain() == "2025");
}

BOOST_AUTO_TEST_CASE(of_groups_have_a_series_for_each_place) {
  Reading reading(figures(),
                  "series = [{ label = \"x\" }, { label = \"y\", accent = \"red\" }]\n"
                  "[[block.group]]\nlabel = { zh = \"一\", en = \"One\" }\n"
                  "indicators = [\"a\", \"b\"]\n"
                  "[[block.group]]\nlabel = { zh = \"二\", en = \"Two\" }\n"
                  "indicators = [\"b\", \"c\"]");
  BOOST_TEST(reading.order() == "a b | b c");
  BOOST_TEST(reading.labels() == "One | Two");
  BOOST_TEST((reading.model->arrangement == bar::Arrangement::grouped));
  BOOST_TEST(reading.model->series[0].accent.empty());
  BOOST_TEST(reading.model->series[1].accent == "red");
}

BOOST_AUTO_TEST_CASE(sort_groups_by_what_their_bars_add_up_to) {
  const std::string groups =
      "series = [{ label = \"x\" }, { label = \"y\" }]\n"
      "[[block.group]]\nlabel = \"1\"\nindicators = [\"a\", \"c\"]\n"
      "[[block.group]]\nlabel = \"2\"\nindicators = [\"b\", \"c\"]\n";
  BOOST_TEST(Reading(figures(), groups).order() == "a c | b c");
  BOOST_TEST(Reading(figures(), "sort = \"descending\"\n" + groups).order() == "b c | a c");
}

BOOST_AUTO_TEST_CASE(show_growth_where_that_is_asked_for_or_all_there_is) {
  Reading asked(growths(), all + "measure = \"change\"");
  BOOST_TEST(asked.order() == "c | a | b");
  Reading only(growths(), "indicators = [\"f\", \"g\"]");
  BOOST_TEST((only.model->measure == bar::Measure::change));
  BOOST_TEST(only.order() == "f | g");
}

BOOST_AUTO_TEST_CASE(refer_to_the_time_that_most_bars_share) {
  const auto of_year = [](const std::string& id, const std::string& year) {
    return indicator_text("nature = \"level\"\nunit = \"km\"", "period = " + year + "\nvalue = 1",
                          id);
  };
  Reading reading(of_year("a", "2024") + of_year("b", "2025") + of_year("c", "2025"), all);
  BOOST_TEST(reading.model->reference.observation->period.to_string() == "2025");
}

BOOST_DATA_TEST_CASE(
    refuse_what_does_not_compare,
    with::make(std::vector<Told>{
        {"indicators = [\"a\", \"forest\"]",
         "chart-mixes-dimensions at [[block]]: a share (\"forest\")"},
        {"indicators = [\"a\", \"built\"]",
         "chart-mixes-periods at [[block]]: amounts of single years (\"built\")"},
        {"indicators = [\"built\", \"sum\"]",
         "chart-mixes-periods at [[block]]: running totals (\"sum\")"},
        {"indicators = [\"a\", \"order\"]", "missing-value at [[block]]: \"order\" has no value"},
        {"indicators = [\"a\", \"b\"]\nmeasure = \"change\"",
         "missing-value at [[block]]: \"a\" has no change\n"
         "missing-value at [[block]]: \"b\" has no change"},
        {"indicators = [\"c\", \"a\"]\nperiods = [2020, 2025]", "underivable at 2020"},
        {all + "periods = [2020]\narrangement = \"stacked\"", "bad-value at periods"},
        {"indicator = \"a\"\nperiods = []", "bad-value at []"},
        {"indicator = \"a\"\nperiods = 2025", "wrong-type at 2025"},
        {"indicator = \"a\"\nperiods = [25]", "bad-value at 25"},
        {all + "highlight = \"x\"", "unknown-id at \"x\""},
        {all + "highlight = 2020", "unknown-id at 2020"},
        {all + "sort = \"up\"", "bad-value at \"up\""},
        {all + "show = [\"status\"]", "bad-value at \"status\""},
        {all + "height = \"-1mm\"", "bad-length at \"-1mm\""},
        {"indicators = [\"a\", \"a\"]", "duplicate-id at [[block]]: \"a\" of 2025 twice"},
    }),
    told) {
  tubiao::test::check_findings(Reading(figures(), told.keys).said, told.said);
}

BOOST_DATA_TEST_CASE(
    refuse_growths_that_do_not_compare,
    with::make(std::vector<Told>{
        {"indicators = [\"a\", \"d\"]\nmeasure = \"change\"",
         "chart-mixes-periods at [[block]]: 2015 (\"d\")"},
        {"indicators = [\"a\", \"e\"]\nmeasure = \"change\"",
         "chart-mixes-dimensions at [[block]]: percentage points (\"e\")"},
        {"indicators = [\"a\", \"f\"]",
         "chart-mixes-dimensions at [[block]]: a change in percent (\"f\")"},
        {"indicators = [\"a\", \"h\"]\nmeasure = \"change\"",
         "missing-value at [[block]]: \"h\" has no change"},
        {"indicators = [\"a\", \"b\"]\nmeasure = \"change\"\narrangement = \"stacked\"",
         "bad-value at [[block]]: growths"},
        {"indicators = [\"f\", \"g\"]\narrangement = \"full\"", "bad-value at [[block]]: growths"},
    }),
    told) {
  tubiao::test::check_findings(Reading(growths(), told.keys).said, told.said);
}

BOOST_AUTO_TEST_CASE(refuse_stacks_of_what_is_no_part) {
  const auto of_year = [](const std::string& id, const std::string& value,
                          const std::string& year) {
    return indicator_text("nature = \"level\"\nunit = \"km\"",
                          "period = " + year + "\nvalue = " + value, id);
  };
  const std::string keys = "indicators = [\"a\", \"b\"]\narrangement = \"stacked\"";
  tubiao::test::check_findings(
      Reading(of_year("a", "1", "2024") + of_year("b", "1", "2025"), keys).said,
      "chart-mixes-periods at [[block]]: \"b\" of 2025");
  tubiao::test::check_findings(
      Reading(of_year("a", "1", "2025") + of_year("b", "-1", "2025"), keys).said,
      "bad-value at [[block]]: \"b\" is below zero");
  const std::string full = "indicators = [\"a\", \"b\"]\narrangement = \"full\"";
  tubiao::test::check_findings(
      Reading(of_year("a", "0", "2025") + of_year("b", "0.0", "2025"), full).said,
      "bad-value at [[block]]: all zero");
}

BOOST_AUTO_TEST_CASE(hold_the_total_of_a_stack_against_its_parts) {
  const std::string data = level("a", "32") + level("b", "84") + level("all", "116") +
                           level("more", "150") +
                           level("hedged", "110", "qualifier = \"at-least\"");
  const auto said = [&](const std::string& total) {
    return Reading(data, "indicators = [\"a\", \"b\"]\narrangement = \"stacked\"\ntotal = \"" +
                             total + "\"")
        .said;
  };
  BOOST_TEST(said("all").empty());
  BOOST_TEST(said("hedged").empty());
  tubiao::test::check_findings(said("more"), "bad-value at [[block]]: \"more\", which is 150");
  tubiao::test::check_findings(Reading(data, "indicators = [\"a\", \"b\"]\ntotal = \"all\"").said,
                               "bad-value at total");
}

BOOST_DATA_TEST_CASE(
    name_what_is_wrong_with_groups,
    with::make(std::vector<Told>{
        {"[[block.group]]\nlabel = \"1\"\nindicators = [\"a\"]",
         "missing-key at [[block]]: the groups have no series"},
        {"series = [{ label = \"x\" }]\n[[block.group]]\nindicators = [\"a\"]",
         "missing-key at [[block.group]]: label"},
        {"series = [{ label = \"x\" }]\n[[block.group]]\nlabel = \"1\"",
         "missing-key at [[block.group]]: one indicator"},
        {"series = [{ label = \"x\" }]\n[[block.group]]\nlabel = \"1\"\nindicators = [\"a\", "
         "\"b\"]",
         "bad-value at indicators"},
        {"series = [{ label = \"x\" }]\n[[block.group]]\nlabel = \"1\"\nindicators = [\"x\"]",
         "unknown-id at \"x\""},
        {"series = [{ label = \"x\" }]\nperiod = 2020\n[[block.group]]\nlabel = \"1\"\n"
         "indicators = [\"a\"]",
         "missing-value at \"a\""},
        {"series = [{ label = \"x\", accent = \"blau\" }]\n[[block.group]]\nlabel = \"1\"\n"
         "indicators = [\"a\"]",
         "unknown-id at \"blau\""},
        {"series = [{}, { label = \"x\" }]\n[[block.group]]\nlabel = \"1\"\n"
         "indicators = [\"a\", \"b\"]",
         "missing-key at {}"},
    }),
    told) {
  tubiao::test::check_findings(Reading(figures(), told.keys).said, told.said);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
