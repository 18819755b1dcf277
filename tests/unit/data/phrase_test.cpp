#include "data/phrase.h"

#include "support.h"

namespace tubiao::data {
namespace {

using test::figure_of;
using test::OwnFigure;
using test::visible;

/// A figure and its words; "_" stands for a no-break space, "|" parts lead, numeral and tail.
struct Row {
  std::string_view value, scale, unit;
  Qualifier qualifier;
  std::string_view more;
  std::string_view chinese, english;
};

std::string parts(const NumberPhrase& phrase) {
  return visible(phrase.lead + phrase.lead_join + "|" + phrase.numeral + "|" + phrase.tail_join +
                 phrase.tail);
}

std::string in(std::string_view language, const OwnFigure& own) {
  return parts(Wording(test::empty_dataset(), std::string(language)).phrase(own.figure()));
}

void check(std::initializer_list<Row> rows) {
  for (const auto& row : rows) {
    const auto own = figure_of(row.value, row.scale, row.unit, row.qualifier, row.more);
    BOOST_TEST(in("zh", own) == row.chinese);
    BOOST_TEST(in("en", own) == row.english);
  }
}

BOOST_AUTO_TEST_SUITE(phrase)

BOOST_AUTO_TEST_CASE(puts_every_qualifier_where_the_language_has_it) {
  using enum Qualifier;
  check({
      {"633", "", "km", exact, "", "|633|公里", "|633|_km"},
      {"1400", "亿", "yuan", more_than, "", "超|1400|亿元", "more than RMB_|140|_billion"},
      {"7", "亿", "yuan", more_than, "", "超|7|亿元", "more than RMB_|700|_million"},
      {"1.3", "万", "piece", exceeding, "", "突破|1.3|万个", "more than |13,000|"},
      {"2200", "", "enterprise", more_than_after_number, "多", "|2200|多家",
       "more than |2,200|_enterprises"},
      {"6000", "", "piece", more_than_after_number, "余", "|6000|余个", "more than |6,000|"},
      {"10", "万", "household", more_than_after_scale, "余", "|10|万余户",
       "more than |100,000|_households"},
      {"10", "万", "household", more_than_after_scale, "", "|10|万多户",
       "more than |100,000|_households"},
      {"80", "", "percent", at_least, "", "|80|%以上", "|80|% or more"},
      {"36", "万", "mu", about, "", "约|36|万亩", "about |24,000|_hectares"},
      {"50", "", "km", nearly, "", "近|50|公里", "nearly |50|_km"},
      {"90", "亿", "jin", stable_at_least, "", "稳定在|90|亿斤以上",
       "stable at |4.5|_million_tonnes or more"},
      {"70", "", "percent", kept_at_least, "", "保持在|70|%以上", "kept at |70|% or more"},
      {"3700", "亿", "yuan", expected_to_exceed, "", "有望突破|3700|亿元",
       "expected to exceed RMB_|370|_billion"},
      {"60000", "", "yuan", set_to_reach, "", "将达|60000|元", "set to reach RMB_|60,000|"},
  });
}

BOOST_AUTO_TEST_CASE(keeps_or_chooses_scales_and_every_digit) {
  using enum Qualifier;
  check({
      {"64", "万", "household", exact, "", "|64|万户", "|640,000|_households"},
      {"40.9", "万", "person", exact, "", "|40.9|万人", "|409,000|_people"},
      {"1.7", "亿", "visit", exact, "", "|1.7|亿人次", "|170|_million_visits"},
      {"22.6", "亿", "yuan", exact, "", "|22.6|亿元", "RMB_|2.26|_billion"},
      {"90.45", "亿", "yuan", exact, "", "|90.45|亿元", "RMB_|9.045|_billion"},
      {"1384", "亿", "yuan", exact, "", "|1384|亿元", "RMB_|138.4|_billion"},
      {"102.0", "亿", "yuan", exact, "", "|102.0|亿元", "RMB_|10.20|_billion"},
      {"100", "亿", "yuan", exact, "", "|100|亿元", "RMB_|10|_billion"},
      {"31929", "", "yuan", exact, "", "|31929|元", "RMB_|31,929|"},
      {"2258", "", "enterprise", exact, "", "|2258|家", "|2,258|_enterprises"},
      {"99.9999", "万", "person", exact, "", "|99.9999|万人", "|999,999|_people"},
      {"100", "万", "person", exact, "", "|100|万人", "|1|_million_people"},
      {"999.9", "万", "person", exact, "", "|999.9|万人", "|9.999|_million_people"},
      {"3.2", "万亿", "yuan", exact, "", "|3.2|万亿元", "RMB_|3.2|_trillion"},
      {"210", "万", "kW", exact, "", "|210|万千瓦", "|2,100|_MW"},
      {"61.15", "", "percent", exact, "", "|61.15|%", "|61.15|%"},
      {"3.570", "", "percent", exact, "", "|3.570|%", "|3.570|%"},
      {"0.5", "", "percentage-point", exact, "", "|0.5|个百分点", "|0.5|_percentage points"},
      {"1", "", "year", exact, "", "|1|年", "|1|_year"},
      {"4", "", "year", exact, "", "|4|年", "|4|_years"},
      {"1.0", "", "tonne", exact, "", "|1.0|吨", "|1.0|_tonnes"},
      {"-3.5", "亿", "yuan", exact, "", "|−3.5|亿元", "RMB_|−350|_million"},
      {"0", "", "year", exact, "", "|0|年", "|0|_years"},
  });
}

BOOST_AUTO_TEST_CASE(gives_another_languages_scale_its_own) {
  using enum Qualifier;
  check({
      {"3", "million", "person", exact, "", "|300|万人", "|3|_million_people"},
      {"370", "billion", "yuan", more_than, "", "超|3700|亿元", "more than RMB_|370|_billion"},
      {"5", "thousand", "person", exact, "", "|5000|人", "|5,000|_people"},
      {"44.5", "thousand", "person", exact, "", "|4.45|万人", "|44,500|_people"},
      {"1.2", "trillion", "yuan", exact, "", "|12000|亿元", "RMB_|1.2|_trillion"},
  });
}

BOOST_AUTO_TEST_CASE(says_money_as_each_language_does) {
  const auto gdp = figure_of("3700", "亿", "yuan", Qualifier::more_than);
  BOOST_TEST(in("en", gdp) == "more than RMB_|370|_billion");
  BOOST_TEST(in("zh", gdp) == "超|3700|亿元");
  const auto dollars = figure_of("1.5", "亿", "us-dollar");
  BOOST_TEST(in("en", dollars) == "US$|150|_million");
}

BOOST_AUTO_TEST_CASE(speaks_a_third_language_from_its_file_alone) {
  const auto japanese = [](const OwnFigure& own) { return in("ja", own); };
  BOOST_TEST(japanese(figure_of("3700", "亿", "yuan", Qualifier::expected_to_exceed)) ==
             "|3700|億元を超える見込み");
  BOOST_TEST(japanese(figure_of("64", "万", "household")) == "|64|万世帯");
  BOOST_TEST(japanese(figure_of("1.7", "亿", "visit", Qualifier::about)) == "約延べ|1.7|億人");
}

BOOST_AUTO_TEST_CASE(text_is_the_three_parts_with_their_joins) {
  const auto own = figure_of("1400", "亿", "yuan", Qualifier::more_than);
  const Wording english(test::empty_dataset(), "en");
  BOOST_TEST(visible(english.phrase(own.figure()).text()) == "more than RMB_140_billion");
  BOOST_TEST(visible(english.value(own.figure()).text()) == "RMB_140_billion");
  const Wording chinese(test::empty_dataset(), "zh");
  BOOST_TEST(chinese.phrase(own.figure()).text() == "超1400亿元");
  BOOST_TEST(chinese.value(own.figure()).text() == "1400亿元");
}

BOOST_AUTO_TEST_CASE(a_rounded_conversion_says_so) {
  auto own = figure_of("55", "万", "mu");
  own.observation.conversion_digits = 3;
  BOOST_TEST(in("en", own) == "about |36,700|_hectares");
  BOOST_TEST(in("zh", own) == "|55|万亩");
  own.observation.qualifier = Qualifier::more_than;
  BOOST_TEST(in("en", own) == "more than |36,600|_hectares");
}

BOOST_AUTO_TEST_CASE(a_value_that_is_a_change_says_its_direction) {
  auto own = figure_of("120", "", "percent");
  own.indicator.nature = Nature::change;
  own.observation.change = Change{Change::Kind::percent, 120, 2020};
  BOOST_TEST(in("zh", own) == "增长|120|%");
  BOOST_TEST(in("en", own) == "up |120|%");
  own.observation.value = test::decimal("-3.5");
  own.observation.change->amount = test::decimal("-3.5");
  own.observation.qualifier = Qualifier::more_than;
  BOOST_TEST(in("zh", own) == "下降超|3.5|%");
  BOOST_TEST(in("en", own) == "down more than |3.5|%");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
