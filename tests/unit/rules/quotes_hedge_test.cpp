// Quotes that hedge their figures: 约, more than, 以上, and figures that say the same.
#include "rules/data_rules.h"
#include "support.h"

namespace tubiao::rules {
namespace {

using data::test::dataset_text;
using data::test::indicator_text;
using data::test::Run;

/// What is said of a value with a qualifier and a quote; empty where all is well.
std::string judged(std::string_view value, std::string_view qualifier, std::string_view quote,
                   std::string_view unit = "enterprise") {
  Run run;
  std::string keys =
      "period = 2025\nvalue = " + std::string(value) + "\nquote = \"" + std::string(quote) + "\"\n";
  if (!qualifier.empty()) keys += "qualifier = \"" + std::string(qualifier) + "\"\n";
  const auto dataset = run.read(dataset_text(
      indicator_text("nature = \"level\"\nunit = \"" + std::string(unit) + "\"", keys)));
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  check_quotes_hedge(*dataset, run.diagnostics);
  std::string text;
  for (const auto& finding : run.diagnostics.all()) {
    BOOST_CHECK(finding.code == diag::Code::quote_hedges_otherwise);
    text += finding.message + " (" + finding.help + ")";
  }
  return text;
}

BOOST_AUTO_TEST_SUITE(quotes_hedge)

BOOST_AUTO_TEST_CASE(as_their_figures_do) {
  BOOST_TEST(judged("633", "", "通车里程达633公里", "km") == "");
  BOOST_TEST(judged("1000", "more-than", "超过1000家") == "");
  BOOST_TEST(judged("1000", "more-than", "企业超1000家") == "");
  BOOST_TEST(judged("2200", "more-than-after-number", "2200多家企业") == "");
  BOOST_TEST(judged("10\nscale = \"万\"", "more-than-after-scale", "惠及10万余户", "household") ==
             "");
  BOOST_TEST(judged("80", "at-least", "利用率达80%以上", "percent") == "");
  BOOST_TEST(judged("6", "at-least", "6平方公里以上", "km2") == "");
  BOOST_TEST(judged("36", "about", "36公里左右", "km") == "");
  BOOST_TEST(judged("90\nscale = \"亿\"", "stable-at-least", "稳定在90亿斤以上", "jin") == "");
  BOOST_TEST(judged("60000", "set-to-reach", "将达60000元", "yuan") == "");
  BOOST_TEST(judged("140\nscale = \"billion\"", "more-than", "More than RMB 140 billion", "yuan") ==
             "");
}

BOOST_AUTO_TEST_CASE(qualifiers_of_one_relation_stand_for_each_other) {
  BOOST_TEST(judged("13000", "more-than", "突破13000个", "piece") == "");
  BOOST_TEST(judged("90", "at-least", "稳定在90公里以上", "km") == "");
}

BOOST_AUTO_TEST_CASE(are_refused_where_the_figure_says_less_or_more) {
  BOOST_TEST(judged("36", "", "约36公里", "km") ==
             "the quote says “约”, the figure is recorded as \"exact\" "
             "(write qualifier = \"about\")");
  BOOST_TEST(judged("1000", "", "超过1000家") ==
             "the quote says “超过”, the figure is recorded as \"exact\" "
             "(write qualifier = \"more-than\")");
  BOOST_TEST(judged("1000", "about", "共有1000家") ==
             "the quote says the number without a qualifier, the figure is recorded as \"about\" "
             "(leave the qualifier out, or quote the words that say it)");
  BOOST_TEST(judged("200", "more-than", "近200家") ==
             "the quote says “近”, the figure is recorded as \"more-than\" "
             "(write qualifier = \"nearly\")");
  BOOST_TEST(judged("200", "", "200余家") ==
             "the quote says “余”, the figure is recorded as \"exact\" "
             "(write qualifier = \"more-than-after-number\")");
  // Expected is more than a relation.
  BOOST_TEST(judged("3700", "exceeding", "有望突破3700家") ==
             "the quote says “有望突破”, the figure is recorded as \"exceeding\" "
             "(write qualifier = \"expected-to-exceed\")");
}

BOOST_AUTO_TEST_CASE(words_of_other_numbers_do_not_count) {
  BOOST_TEST(judged("633", "", "超过500家企业，通车里程达633公里", "km") == "");
  BOOST_TEST(judged("633", "", "633公里，80%以上", "km") == "");
  // Once as the figure says it is enough.
  BOOST_TEST(judged("633", "", "约633公里，确切为633公里", "km") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::rules
