// Indicators and observations: what is read, and every contradiction that is refused.
#include "data/read.h"
#include "data/select.h"
#include "support.h"

namespace tubiao::data {
namespace {

using diag::Code;
using test::dataset_text;
using test::decimal;
using test::indicator_text;
using test::Run;

constexpr std::string_view level = "unit = \"km\"\nnature = \"level\"";
constexpr std::string_view share = "unit = \"percent\"\nnature = \"share\"";

/// The one observation of an indicator; the test ends where it is refused.
Observation read_one(std::string_view keys, std::string_view observation) {
  Run run;
  const auto dataset = run.read(dataset_text(indicator_text(keys, observation)));
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  return dataset->indicators.front().observations.front();
}

/// "bad-value at 120": the one reason why an indicator is refused.
std::string refused(std::string_view keys, std::string_view observation) {
  Run run;
  BOOST_TEST(!run.read(dataset_text(indicator_text(keys, observation))).has_value());
  const auto& all = run.diagnostics.all();
  BOOST_REQUIRE_MESSAGE(all.size() == 1u, run.printed());
  // A value of the wrong kind says in its message what is wanted.
  const bool helps = !all.front().help.empty() || all.front().code == Code::wrong_type;
  BOOST_TEST(helps, run.printed());
  return std::string(diag::info(all.front().code).name) + " at " + run.pointed_at(all.front());
}

/// The same where the place is the whole table.
std::string refused_code(std::string_view keys, std::string_view observation) {
  const std::string text = refused(keys, observation);
  return text.substr(0, text.find(' '));
}

BOOST_AUTO_TEST_SUITE(read_indicators)

BOOST_AUTO_TEST_CASE(keeps_the_digits_of_the_file) {
  const auto observation = read_one(share, "period = 2024\nvalue = 61.150\n");
  BOOST_TEST(observation.value->to_string() == "61.150");
  const auto scaled = read_one(level, "period = 2024\nvalue = 1.30\nscale = \"万\"\n");
  BOOST_TEST(scaled.value->to_string() == "1.30");
  BOOST_TEST(scaled.full_value().to_string() == "13000");
}

BOOST_AUTO_TEST_CASE(reads_all_of_an_observation) {
  const auto observation = read_one(level, R"(period = { from = 2021, to = 2025 }
value = 200
qualifier = "more-than-after-number"
more_word = "余"
status = "preliminary"
change = { since = 2020, percent = 12.5 }
rank = { position = 3, universe = "henan", year = 2024, written = "第三" }
quote = "二百余所"
also_quoted = ["又"]
written = "二百"
prefer = true
why = { zh = "较新", en = "newer" }
)");
  BOOST_CHECK(observation.period == Period(YearRange{2021, 2025}));
  BOOST_CHECK(observation.qualifier == Qualifier::more_than_after_number);
  BOOST_TEST(observation.more_word == "余");
  BOOST_CHECK(observation.status == Status::preliminary);
  BOOST_CHECK(observation.change->amount == decimal("12.5"));
  BOOST_TEST(observation.rank->position == 3);
  BOOST_TEST(*observation.rank->year == 2024);
  BOOST_TEST(observation.rank->written == "第三");
  BOOST_TEST(observation.quote.value == "二百余所");
  BOOST_TEST(observation.written == "二百");
  BOOST_TEST(observation.preferred);
  BOOST_TEST(observation.why.at("en") == "newer");
}

BOOST_AUTO_TEST_CASE(words_of_expectation_make_the_value_expected) {
  const auto observation =
      read_one(level, "period = 2025\nvalue = 3\nqualifier = \"set-to-reach\"\n");
  BOOST_CHECK(observation.status == Status::expected);
  BOOST_TEST(refused(level,
                     "period = 2025\nvalue = 3\nqualifier = \"set-to-reach\"\n"
                     "status = \"actual\"\n") == "bad-value at \"actual\"");
}

BOOST_AUTO_TEST_CASE(a_growth_without_a_level_is_its_own_change) {
  const auto observation = read_one("unit = \"percent\"\nnature = \"change\"",
                                    "period = 2025-10-28\nvalue = 120\nsince = 2020\n");
  BOOST_REQUIRE(observation.change);
  BOOST_CHECK(observation.change->amount == decimal("120"));
  BOOST_TEST(observation.change->since == 2020);
  const auto points = read_one("unit = \"percentage-point\"\nnature = \"change\"",
                               "period = 2025\nvalue = 3.57\nsince = 2020\n");
  BOOST_CHECK(points.change->kind == Change::Kind::points);
}

BOOST_AUTO_TEST_CASE(baselines_are_derived_while_reading) {
  Run run;
  const auto dataset = run.read(dataset_text(indicator_text(
      level, "period = 2025\nvalue = 633\nchange = { since = 2020, percent = 136 }\n")));
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  const Observation* baseline = pick(dataset->indicators.front(), Year{2020});
  BOOST_REQUIRE(baseline != nullptr);
  BOOST_TEST(baseline->value->to_string() == "268.2");
  BOOST_TEST(pick(dataset->indicators.front())->value->to_string() == "633");
}

BOOST_AUTO_TEST_CASE(periods_are_years_dates_or_ranges) {
  BOOST_CHECK(read_one(level, "period = 2025-10-28\nvalue = 1\n").period ==
              Period(Date{2025, 10, 28}));
  BOOST_TEST(refused_code(level, "value = 1\n") == "missing-key");
  BOOST_TEST(refused_code(level, "period = \"2025\"\nvalue = 1\n") == "wrong-type");
  BOOST_TEST(refused(level, "period = 25\nvalue = 1\n") == "bad-value at 25");
  BOOST_TEST(refused(level, "period = 20251028\nvalue = 1\n") == "bad-value at 20251028");
  BOOST_TEST(refused_code(level, "period = { from = 2025, to = 2021 }\nvalue = 1\n") ==
             "bad-value");
  BOOST_TEST(refused_code(level, "period = { from = 2025, to = 2025 }\nvalue = 1\n") ==
             "bad-value");
}

BOOST_AUTO_TEST_CASE(numbers_stay_inside_exact_arithmetic) {
  read_one(level, "period = 2025\nvalue = 123456789012\nscale = \"亿\"\n");
  BOOST_TEST(refused(level, "period = 2025\nvalue = 1234567890123\nscale = \"亿\"\n") ==
             "number-too-long at 1234567890123");
  BOOST_TEST(refused_code(level,
                          "period = 2025\nvalue = 1\nchange = { since = 2020, percent = "
                          "1234567890123 }\n") == "number-too-long");
}

BOOST_AUTO_TEST_CASE(scales_are_words_of_some_language_beside_a_value) {
  BOOST_TEST(refused(level, "period = 2025\nvalue = 1\nscale = \"milion\"\n") ==
             "unknown-id at \"milion\"");
  BOOST_TEST(refused("nature = \"rank\"",
                     "period = 2025\nscale = \"万\"\nrank = { position = 1, universe = \"henan\" "
                     "}\n") == "bad-value at \"万\"");
}

BOOST_AUTO_TEST_CASE(values_and_units_belong_together) {
  BOOST_TEST(refused("nature = \"level\"", "period = 2025\nvalue = 7\n") == "missing-key at 7");
  BOOST_TEST(refused_code("nature = \"share\"\nunit = \"km\"", "period = 2025\nvalue = 7\n") ==
             "unit-mismatch");
  BOOST_TEST(refused_code("nature = \"change\"\nunit = \"km\"",
                          "period = 2025\nvalue = 7\nsince = 2020\n") == "unit-mismatch");
  BOOST_TEST(refused_code("nature = \"level\"\nunit = \"percentage-point\"",
                          "period = 2025\nvalue = 7\n") == "unit-mismatch");
  BOOST_TEST(refused_code("nature = \"rank\"\nunit = \"km\"",
                          "period = 2025\nrank = { position = 1, universe = \"henan\" }\n") ==
             "unit-mismatch");
  BOOST_TEST(refused("nature = \"rank\"",
                     "period = 2025\nvalue = 7\nrank = { position = 1, universe = \"henan\" }\n") ==
             "bad-value at 7");
}

BOOST_AUTO_TEST_CASE(shares_lie_between_0_and_100_percent) {
  read_one(share, "period = 2025\nvalue = 100\n");
  read_one("unit = \"percent\"\nnature = \"level\"", "period = 2025\nvalue = 130\n");
  read_one("unit = \"per-mille\"\nnature = \"share\"", "period = 2025\nvalue = 1000\n");
  BOOST_TEST(refused(share, "period = 2025\nvalue = 100.1\n") == "bad-value at 100.1");
  BOOST_TEST(refused(share, "period = 2025\nvalue = -1\n") == "bad-value at -1");
  BOOST_TEST(refused("unit = \"per-mille\"\nnature = \"share\"", "period = 2025\nvalue = 1001\n") ==
             "bad-value at 1001");
}

BOOST_AUTO_TEST_CASE(changes_say_how_far_and_since_when) {
  BOOST_TEST(refused_code(level, "period = 2025\nvalue = 7\nchange = { since = 2020 }\n") ==
             "missing-key");
  BOOST_TEST(refused_code(level,
                          "period = 2025\nvalue = 7\nchange = { since = 2020, percent = 1, "
                          "points = 2 }\n") == "missing-key");
  BOOST_TEST(refused_code(level,
                          "period = 2025\nvalue = 7\nchange = { since = 2025, percent = 1 "
                          "}\n") == "bad-value");
  BOOST_TEST(refused_code(level,
                          "period = 2025\nvalue = 7\nchange = { since = 2020, points = 1 "
                          "}\n") == "unit-mismatch");
  BOOST_TEST(refused(level,
                     "period = 2025\nvalue = 7\nchange = { since = 2020, percent = -101 "
                     "}\n") == "bad-value at -101");
  BOOST_TEST(refused_code(level, "period = 2025\nvalue = 7\nsince = 2020\n") == "bad-value");
  BOOST_TEST(refused_code("unit = \"percent\"\nnature = \"change\"",
                          "period = 2025\nvalue = 7\n") == "missing-key");
  BOOST_TEST(refused_code("unit = \"percent\"\nnature = \"change\"",
                          "period = 2025\nvalue = 7\nsince = 2020\nchange = { since = 2020, "
                          "percent = 7 }\n") == "bad-value");
}

BOOST_AUTO_TEST_CASE(ranks_have_a_position_and_a_universe) {
  BOOST_TEST(refused("nature = \"rank\"",
                     "period = 2025\nrank = { position = 1, universe = \"hennan\" }\n") ==
             "unknown-id at \"hennan\"");
  BOOST_TEST(refused_code("nature = \"rank\"", "period = 2025\n") == "missing-key");
  Run run;
  BOOST_TEST(!run.read(dataset_text(indicator_text(
                           "nature = \"rank\"",
                           "period = 2025\nrank = { position = 0, universe = \"henan\" }\n")))
                  .has_value());
  run.finding(Code::bad_value);
}

BOOST_AUTO_TEST_CASE(an_observation_says_something) {
  BOOST_TEST(refused_code(level, "period = 2025\n") == "missing-key");
  Run run;
  BOOST_TEST(!run.read(dataset_text("[[indicator]]\nid = \"x\"\nnature = \"level\"\nunit = "
                                    "\"km\"\nlabel = { zh = \"里\", en = \"X\" }\n"))
                  .has_value());
  BOOST_TEST(run.finding(Code::missing_key).message == "the indicator has no observation");
}

BOOST_AUTO_TEST_CASE(an_annual_value_belongs_to_a_year) {
  BOOST_TEST(refused_code("unit = \"yuan\"\nnature = \"annual\"",
                          "period = 2025-10-28\nvalue = 1\n") == "bad-value");
}

BOOST_AUTO_TEST_CASE(words_of_the_source_stand_beside_what_they_say) {
  BOOST_TEST(refused("nature = \"rank\"",
                     "period = 2025\nwritten = \"首位\"\nrank = { position = 1, universe = "
                     "\"henan\" }\n") == "bad-value at \"首位\"");
}

BOOST_AUTO_TEST_CASE(a_preference_has_a_reason) {
  BOOST_TEST(refused_code(level, "period = 2025\nvalue = 1\nprefer = true\n") == "missing-key");
  BOOST_TEST(
      refused_code(level, "period = 2025\nvalue = 1\nwhy = { zh = \"新\", en = \"new\" }\n") ==
      "bad-value");
}

BOOST_AUTO_TEST_CASE(conversions_are_exact_or_say_how_they_are_rounded) {
  const std::string_view area = "unit = \"mu\"\nnature = \"cumulative\"";
  read_one(area, "period = 2025\nvalue = 36\nscale = \"万\"\n");
  BOOST_TEST(refused(area, "period = 2025\nvalue = 55\nscale = \"万\"\n") ==
             "inexact-conversion at 55");
  const auto rounded =
      read_one(area, "period = 2025\nvalue = 55\nscale = \"万\"\nrounding = { digits = 3 }\n");
  BOOST_TEST(*rounded.conversion_digits == 3);
}

BOOST_AUTO_TEST_CASE(misspelt_names_get_the_nearest) {
  Run run;
  BOOST_TEST(!run.read(dataset_text(indicator_text("unit = \"kmm\"\nnature = \"level\"",
                                                   "period = 2025\nrank = { position = 1, "
                                                   "universe = \"henan\" }\n")))
                  .has_value());
  BOOST_TEST(run.finding(Code::unknown_id).help.find("did you mean \"km") == 0u);
  BOOST_TEST(refused_code("topic = \"raods\"\n" + std::string(level),
                          "period = 2025\nvalue = 1\n") == "unknown-id");
  BOOST_TEST(refused_code("unit = \"km\"", "period = 2025\nvalue = 1\n") == "missing-key");
}

BOOST_AUTO_TEST_CASE(one_id_has_one_indicator) {
  Run run;
  const auto one = indicator_text(level, "period = 2025\nvalue = 1\n");
  BOOST_TEST(!run.read(dataset_text(one + one)).has_value());
  const auto& finding = run.finding(Code::duplicate_id);
  BOOST_TEST(finding.notes.size() == 1u);
  BOOST_TEST(run.diagnostics.errors() == 1u, run.printed());
}

BOOST_AUTO_TEST_CASE(changes_need_words_for_percent_in_every_language) {
  Run run;
  Catalogue catalogue = run.shipped();
  catalogue.units.at(percent_unit).words.erase("en");
  catalogue.units.at(point_unit).words.erase("en");
  const std::string growth =
      indicator_text(level, "period = 2025\nvalue = 633\nchange = { since = 2020, percent = 136 }");
  const std::string again = indicator_text(
      level, "period = 2025\nvalue = 5\nchange = { since = 2020, percent = 1 }", "rails");
  const std::string points = indicator_text(
      share, "period = 2025\nvalue = 61\nchange = { since = 2020, points = 3 }", "city");
  BOOST_TEST(!run.read(dataset_text(growth + again + points), catalogue).has_value());
  // One [[unit]] serves all changes: each unit is named once.
  const auto& all = run.diagnostics.all();
  BOOST_REQUIRE_MESSAGE(all.size() == 2u, run.printed());
  BOOST_TEST(all.front().message == "the unit “percent” has no words in \"en\"");
  BOOST_TEST(run.pointed_at(all.front()) == "{ since = 2020, percent = 136 }");
  BOOST_TEST(all.back().message == "the unit “percentage-point” has no words in \"en\"");
}

BOOST_AUTO_TEST_CASE(a_unit_that_is_wrong_or_missing_is_told_once) {
  const std::string two =
      "period = 2025\nvalue = 1\nchange = { since = 2020, points = 1 }\n"
      "[[indicator.observation]]\nsource = \"first\"\nperiod = 2024\nvalue = 2";
  BOOST_TEST(refused("unit = \"kn\"\nnature = \"level\"", two) == "unknown-id at \"kn\"");
  const std::string plain =
      "period = 2025\nvalue = 1\n"
      "[[indicator.observation]]\nsource = \"first\"\nperiod = 2024\nvalue = 2";
  BOOST_TEST(refused("nature = \"level\"", plain) == "missing-key at 1");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
