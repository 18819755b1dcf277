// Bar charts as they are drawn: lengths that are true, and texts that keep out of each other's way.
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "bench.h"
#include "scene/verifier.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;
using boost::test_tools::tolerance;
using data::test::indicator_text;
using test::level;

/// Indicators a, b, c … of these values.
std::string levels(const std::vector<std::string>& values, const std::string& observation = {}) {
  std::string text;
  for (std::size_t i = 0; i < values.size(); ++i) {
    text += level("i" + std::to_string(i), values[i], observation);
  }
  return text;
}

/// `indicators = ["i0", "i1", …]` in this order.
std::string all_of(std::size_t count) {
  std::string list;
  for (std::size_t i = 0; i < count; ++i) {
    list += (i > 0 ? ", \"i" : "\"i") + std::to_string(i) + "\"";
  }
  return "kind = \"bar\"\nsort = \"given\"\nindicators = [" + list + "]\n";
}

/// The marks of a chart of these values, drawn 400 points wide.
std::vector<test::Mark> bars(const std::vector<std::string>& values, const std::string& keys = {}) {
  test::Bench bench(levels(values), {"en"});
  const auto block = bench.block(all_of(values.size()) + keys);
  auto marks = test::marks_of(bench.place(*block, 400));
  BOOST_REQUIRE_EQUAL(marks.size(), values.size());
  return marks;
}

const std::string vertical = "orientation = \"vertical\"\n";

/// A chart whose bars say all they can.
struct Shape {
  std::string name;
  std::vector<std::string> values;
  std::string keys;
};

std::ostream& operator<<(std::ostream& out, const Shape& shape) {
  return out << shape.name;
}

std::vector<Shape> all_shapes() {
  const std::vector<std::pair<std::string, std::vector<std::string>>> data = {
      {"one", {"633"}},
      {"zero", {"0"}},
      {"zeros", {"0", "0.0", "0"}},
      {"equal", {"7", "7", "7", "7"}},
      {"falling", {"-5", "-10"}},
      {"both", {"12", "-30", "0", "5"}},
      {"tiny", {"1", "1000000"}},
      {"huge", {"9999999999999999999.5", "1"}},
      {"decimals", {"0.001", "0.0005"}},
      {"thirty", std::vector<std::string>(30, "12.5")}};
  const std::vector<std::pair<std::string, std::string>> forms = {
      {"rows", ""},
      {"rows with an axis", "axis = true\n"},
      {"columns", vertical},
      {"columns with an axis", vertical + "axis = true\n"},
      {"all that rows say", "show = [\"rank\", \"change\"]\n"},
      {"all that columns say", vertical + "show = [\"rank\", \"change\"]\naxis = true\n"},
      {"growth", "measure = \"change\"\n"},
      {"stacked rows", "arrangement = \"stacked\"\naxis = true\n"},
      {"stacked columns", vertical + "arrangement = \"stacked\"\naxis = true\n"},
      {"full rows", "arrangement = \"full\"\n"},
      {"full columns", vertical + "arrangement = \"full\"\n"}};
  std::vector<Shape> result;
  for (const auto& [what, values] : data) {
    for (const auto& [form, keys] : forms) result.push_back({what + ", " + form, values, keys});
  }
  return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bar_charts)

BOOST_AUTO_TEST_CASE(have_lengths_in_proportion_from_one_zero) {
  const auto marks = bars({"10", "30", "0"});
  BOOST_TEST(marks[1].box.width / marks[0].box.width == 3, tolerance(0.01));
  BOOST_TEST(marks[0].box.x == marks[1].box.x, tolerance(0.01));
  BOOST_TEST(marks[2].box.width < 0.01);
  const auto columns = bars({"10", "30", "0"}, vertical);
  BOOST_TEST(columns[1].box.height / columns[0].box.height == 3, tolerance(0.01));
  BOOST_TEST(columns[0].box.bottom() == columns[1].box.bottom(), tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(fall_to_the_other_side_of_zero) {
  const auto marks = bars({"20", "-10"});
  BOOST_TEST(marks[1].box.right() == marks[0].box.x, tolerance(0.01));
  BOOST_TEST(marks[0].box.width / marks[1].box.width == 2, tolerance(0.01));
  const auto columns = bars({"20", "-10"}, vertical);
  BOOST_TEST(columns[1].box.y == columns[0].box.bottom(), tolerance(0.01));
  BOOST_TEST(columns[0].box.height / columns[1].box.height == 2, tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(show_growth_by_its_amount) {
  test::Bench bench(level("i0", "10", "change = { since = 2020, percent = 136 }") +
                        level("i1", "99", "change = { since = 2020, percent = -34 }"),
                    {"en"});
  const auto block = bench.block(all_of(2) + "measure = \"change\"");
  const auto scene = bench.place(*block, 400);
  const auto marks = test::marks_of(scene);
  BOOST_TEST(marks[0].box.width / marks[1].box.width == 4, tolerance(0.01));
  BOOST_TEST(marks[1].box.right() == marks[0].box.x, tolerance(0.01));
  test::find_words(scene, "+136%");
  // The value behind a growth stands beside it.
  test::find_words(scene, "10_km");
}

BOOST_AUTO_TEST_CASE(convert_units_and_scales_to_one_axis) {
  test::Bench bench(level("i0", "2") + level("i1", "0.9", "scale = \"万\"") +
                        indicator_text("nature = \"level\"\nunit = \"m\"",
                                       "period = 2025\nvalue = 4500000", "i2"),
                    {"en"});
  const auto block = bench.block(all_of(3));
  const auto marks = test::marks_of(bench.place(*block, 400));
  BOOST_TEST(marks[2].box.width / marks[1].box.width == 0.5, tolerance(0.01));
  BOOST_TEST(marks[0].box.width / marks[1].box.width == 2.0 / 9000, tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(stack_parts_end_to_end_up_to_their_sum) {
  test::Bench bench(levels({"32", "84"}), {"en"});
  const auto block = bench.block(all_of(2) + "arrangement = \"stacked\"");
  const auto scene = bench.place(*block, 400);
  const auto marks = test::marks_of(scene);
  BOOST_TEST(marks[0].box.right() == marks[1].box.x, tolerance(0.01));
  BOOST_TEST(marks[0].box.width / marks[1].box.width == 32.0 / 84, tolerance(0.01));
  test::find_words(scene,
                   "=\xE2\x80\x89"
                   "116");
}

BOOST_AUTO_TEST_CASE(say_the_total_of_the_data_instead_of_a_sum) {
  test::Bench bench(
      levels({"32", "84"}) + level("all", "116", "", "short = { zh = \"共\", en = \"All\" }"),
      {"en"});
  const auto block = bench.block(all_of(2) + "arrangement = \"stacked\"\ntotal = \"all\"");
  const auto scene = bench.place(*block, 400);
  test::find_words(scene, "116");
  BOOST_TEST(test::text_of(scene).find("=") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(never_add_what_is_not_exact) {
  for (const std::string hedge : {"qualifier = \"about\"", "status = \"expected\""}) {
    test::Bench bench(level("i0", "32") + level("i1", "84", hedge), {"en"});
    const auto block = bench.block(all_of(2) + "arrangement = \"stacked\"");
    BOOST_TEST(test::text_of(bench.place(*block, 400)).find("116") == std::string::npos);
  }
}

BOOST_AUTO_TEST_CASE(fill_every_bar_to_100_percent) {
  test::Bench bench(levels({"1", "3", "50", "50"}), {"en"});
  const auto block = bench.block(
      "kind = \"bar\"\narrangement = \"full\"\nseries = [{ label = \"x\" }, { label = \"y\" }]\n"
      "[[block.group]]\nlabel = \"A\"\nindicators = [\"i0\", \"i1\"]\n"
      "[[block.group]]\nlabel = \"B\"\nindicators = [\"i2\", \"i3\"]");
  const auto marks = test::marks_of(bench.place(*block, 400));
  BOOST_REQUIRE_EQUAL(marks.size(), 4);
  BOOST_TEST(marks[1].box.right() == marks[3].box.right(), tolerance(0.005));
  const double whole = marks[1].box.right() - marks[0].box.x;
  BOOST_TEST(marks[0].box.width == whole / 4, tolerance(0.02));
  BOOST_TEST(marks[2].box.width == whole / 2, tolerance(0.02));
}

BOOST_AUTO_TEST_CASE(draw_certainty_in_ink) {
  test::Bench bench(level("i0", "10") + level("i1", "20", "status = \"expected\"") +
                        level("c", "236", "change = { since = 2020, percent = 136 }"),
                    {"en"});
  const auto block = bench.block(all_of(2));
  const auto marks = test::marks_of(bench.place(*block, 400));
  BOOST_TEST(std::holds_alternative<base::Colour>(*marks[0].shape.fill));
  BOOST_TEST((marks[0].node.certainty == scene::Certainty::actual));
  BOOST_TEST(std::holds_alternative<scene::Hatch>(*marks[1].shape.fill));
  BOOST_TEST((marks[1].node.certainty == scene::Certainty::expected));
  const auto years = bench.block("kind = \"bar\"\nindicator = \"c\"\nperiods = [2020, 2025]");
  const auto derived = test::marks_of(bench.place(*years, 400));
  BOOST_TEST(!derived[0].shape.fill);
  BOOST_TEST(!derived[0].shape.stroke->dashes.empty());
  BOOST_TEST((derived[0].node.certainty == scene::Certainty::derived));
}

BOOST_AUTO_TEST_CASE(give_the_highlight_to_the_bar_that_is_named) {
  test::Bench bench(levels({"10", "20"}), {"en"});
  const auto block = bench.block(all_of(2) + "highlight = \"i1\"");
  const auto marks = test::marks_of(bench.place(*block, 400));
  BOOST_TEST((std::get<base::Colour>(*marks[0].shape.fill) == bench.theme.colour("blue")));
  BOOST_TEST((std::get<base::Colour>(*marks[1].shape.fill) == bench.theme.colour("highlight")));
}

BOOST_AUTO_TEST_CASE(say_the_unit_once_where_all_share_it_and_no_text_says_otherwise) {
  test::Bench bench(levels({"10", "20"}), {"en"});
  const auto said = [&](const std::string& keys) {
    const auto block = bench.block(all_of(2) + keys);
    return test::text_of(bench.place(*block, 400));
  };
  BOOST_TEST(said("") == "km, 2025\nMileage\n10\nMileage\n20");
  BOOST_TEST(said("subtitle = { zh = \"长，公里\", en = \"Length, km\" }") ==
             "Length, km, 2025\nMileage\n10\nMileage\n20");
  BOOST_TEST(said("subtitle = { zh = \"2025年长\", en = \"Length in 2025\" }") ==
             "Length in 2025\nMileage\n10_km\nMileage\n20_km");
}

BOOST_AUTO_TEST_CASE(repeat_numbers_that_a_second_language_says_differently) {
  const auto money = [](const std::string& id, const std::string& value) {
    return indicator_text("nature = \"level\"\nunit = \"yuan\"",
                          "period = 2025\nscale = \"亿\"\nvalue = " + value, id);
  };
  test::Bench bench(money("i0", "3700") + money("i1", "140"), {"zh", "en"});
  const auto block = bench.block(all_of(2));
  const auto scene = bench.place(*block, 500);
  test::find_words(scene, "3700亿元");
  test::find_words(scene, "RMB_370_billion");
}

BOOST_AUTO_TEST_CASE(describe_every_bar_for_who_does_not_see_it) {
  test::Bench bench(level("i0", "10", "status = \"expected\"") + level("i1", "20"), {"en"});
  const auto block = bench.block(all_of(2) + "title = { zh = \"路\", en = \"Roads\" }");
  const auto scene = bench.place(*block, 400);
  BOOST_TEST(data::test::visible(test::marks_of(scene)[0].node.alt) ==
             "Mileage: 10_km, expected, 2025");
  const auto charts = test::nodes_of(scene, scene::Role::chart);
  BOOST_REQUIRE_EQUAL(charts.size(), 1);
  BOOST_TEST(data::test::visible(charts[0].alt) ==
             "Roads; km, expected, 2025; Mileage: 10_km, expected, 2025; Mileage: 20_km, 2025");
}

BOOST_AUTO_TEST_CASE(grow_with_the_height_they_are_given) {
  test::Bench bench(levels({"10", "20", "30"}), {"en"});
  for (const std::string& keys : {std::string(), vertical, vertical + "axis = true",
                                  std::string("arrangement = \"stacked\"")}) {
    BOOST_TEST_CONTEXT(keys) {
      const auto block = bench.block(all_of(3) + keys);
      const Extent extent = block->measure(bench.setting(), 300);
      BOOST_TEST(extent.maximum > extent.height);
      double last = 0;
      for (double height = extent.height; height <= extent.maximum + 50; height += 10) {
        const auto scene = bench.place(*block, {0, 0, 300, height});
        const auto marks = test::marks_of(scene);
        const double size =
            keys.empty() || keys[0] == 'a' ? marks[0].box.height : marks[2].box.height;
        BOOST_TEST(size >= last);
        last = size;
        for (const auto& mark : marks) BOOST_TEST(mark.box.bottom() <= height);
      }
      BOOST_TEST(bench.said().empty());
    }
  }
}

BOOST_AUTO_TEST_CASE(take_the_height_of_the_layout) {
  test::Bench bench(levels({"10", "20", "30"}), {"en"});
  for (const std::string& keys :
       {std::string(), vertical, std::string("arrangement = \"stacked\"\n"),
        vertical + "arrangement = \"stacked\"\n"}) {
    const auto block = bench.block(all_of(3) + keys + "height = \"400pt\"");
    BOOST_TEST(block->measure(bench.setting(), 300).height == 400, tolerance(1e-6));
    // What it needs is never cut off.
    const auto low = bench.block(all_of(3) + keys + "height = \"1pt\"");
    const auto usual = bench.block(all_of(3) + keys);
    BOOST_TEST(
        low->measure(bench.setting(), 300).height == usual->measure(bench.setting(), 300).height,
        tolerance(1e-6));
  }
}

/// Whatever the data, a chart is sound or says what does not fit, and its bars tell the truth.
BOOST_DATA_TEST_CASE(are_sound_at_every_width_or_say_what_does_not_fit, with::make(all_shapes()),
                     shape) {
  const std::string observation =
      "rank = { position = 3, universe = \"henan\" }\nchange = { since = 2020, percent = 13.5 }";
  for (const base::Edition& edition : std::vector<base::Edition>{{"zh", "en"}, {"en"}}) {
    test::Bench bench(levels(shape.values, observation), edition);
    const auto blocks = bench.read("[[block]]\n" + all_of(shape.values.size()) + shape.keys);
    if (!bench.said().empty()) {
      // Refused: what is below zero, or nothing at all, is no part of a whole.
      BOOST_TEST(blocks.empty());
      BOOST_TEST(shape.keys.find("arrangement") != std::string::npos);
      continue;
    }
    blocks.front()->list(bench.shown);
    for (const double width : {20.0, 60.0, 120.0, 200.0, 300.0, 450.0, 800.0}) {
      BOOST_TEST_CONTEXT(base::to_string(edition) << " at " << width) {
        const Extent extent = blocks.front()->measure(bench.setting(), width);
        BOOST_TEST(std::isfinite(extent.height));
        BOOST_TEST(extent.maximum >= extent.height);
        const auto scene = bench.place(*blocks.front(), {50, 50, width, extent.height});
        const std::string said = bench.said();
        if (width > 700 && shape.values.size() < 30) BOOST_TEST(said.empty(), said);
        if (!said.empty()) continue;
        scene::verify(scene, bench.run.diagnostics);
        const std::string faults = bench.said();
        BOOST_TEST(faults.empty(), faults);
        for (const auto& words : test::words_of(scene)) {
          BOOST_TEST(words.box.x >= 50 - 0.02, words.text);
          BOOST_TEST(words.box.right() <= 50 + width + 0.02, words.text);
          BOOST_TEST(words.box.bottom() <= 50 + extent.height + 4, words.text);
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(of_growth_say_its_years_once) {
  const std::string growth = "change = { since = 2020, percent = 136 }";
  const auto heading = [&](const std::string& more, const char* text) {
    test::Bench bench(level("i0", "10", growth + more) + level("i1", "99", growth + more), {"zh"});
    const auto block = bench.block(all_of(2) + "measure = \"change\"");
    test::find_words(bench.place(*block, 400), text);
  };
  heading("", "2020—2025年，%");
  heading("\nstatus = \"expected\"", "2020—2025年，%，预计");
}

BOOST_AUTO_TEST_CASE(mark_their_sources_once_where_they_can) {
  const auto from = [](const std::string& source, const std::string& id) {
    std::string text = level(id, "4");
    return text.replace(text.find("\"first\""), 7, '"' + source + '"');
  };
  const auto texts = [&](const std::string& source) {
    test::Bench bench(level("i0", "10") + from(source, "i1") + from("second", "i2"), {"en"});
    const auto blocks =
        bench.read("[[block]]\n" + all_of(2) + "[[block]]\nkind = \"bar\"\nindicator = \"i2\"\n");
    bench.list(blocks);
    return '\n' + test::text_of(bench.place(*blocks.front(), 400)) + '\n';
  };
  const std::string one = texts("first");
  BOOST_TEST(one.find("\nkm, 20251\n") != std::string::npos, one);
  BOOST_TEST(one.find("\nMileage\n") != std::string::npos, one);
  const std::string two = texts("second");
  BOOST_TEST(two.find("\nkm, 2025\n") != std::string::npos, two);
  BOOST_TEST(two.find("\nMileage1\n") != std::string::npos, two);
  BOOST_TEST(two.find("\nMileage2\n") != std::string::npos, two);
}

BOOST_AUTO_TEST_CASE(totals_are_figures_of_their_own) {
  test::Bench bench(level("i0", "10") + level("i1", "20") + level("all", "30"), {"en"});
  for (const std::string& keys : {std::string(), vertical}) {
    const auto chart =
        bench.block(all_of(2) + "arrangement = \"stacked\"\ntotal = \"all\"\n" + keys);
    const auto scene = bench.place(*chart, 400);
    const auto labels = test::nodes_of(scene, scene::Role::label);
    const auto total = std::find_if(labels.begin(), labels.end(), [](const scene::Node& node) {
      return node.indicator == "all";
    });
    BOOST_REQUIRE(total != labels.end());
    BOOST_TEST(total->source == "first");
    BOOST_TEST(total->alt == "Mileage: 30\xC2\xA0km, 2025");
    const auto charts = test::nodes_of(scene, scene::Role::chart);
    BOOST_TEST(charts.front().alt.find("30\xC2\xA0km") != std::string::npos, charts.front().alt);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
