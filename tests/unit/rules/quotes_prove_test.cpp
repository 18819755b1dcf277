#include "rules/data_rules.h"
#include "support.h"

namespace tubiao::rules {
namespace {

using data::test::dataset_text;
using data::test::indicator_text;
using data::test::Run;
using diag::Code;

constexpr std::string_view level = "unit = \"km\"\nnature = \"level\"";

/// The findings about one observation of 2025, one line each: message (help).
std::string judged(std::string_view observation, std::string_view keys = level) {
  Run run;
  const auto dataset =
      run.read(dataset_text(indicator_text(keys, "period = 2025\n" + std::string(observation))));
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  check_quotes_prove(*dataset, run.diagnostics);
  std::string text;
  for (const auto& finding : run.diagnostics.all()) {
    BOOST_CHECK(finding.code == Code::quote_without_value);
    BOOST_TEST(!finding.help.empty());
    text += (text.empty() ? "" : "\n") + finding.message + " (" + finding.help + ")";
  }
  return text;
}

/// Whether the quote proves a value.
bool proves(std::string_view value, std::string_view scale, std::string_view quote) {
  std::string text = "value = " + std::string(value) + "\nquote = \"" + std::string(quote) + "\"\n";
  if (!scale.empty()) text += "scale = \"" + std::string(scale) + "\"\n";
  return judged(text).empty();
}

BOOST_AUTO_TEST_SUITE(quotes_prove)

BOOST_AUTO_TEST_CASE(the_digits_stand_as_a_number_of_their_own) {
  BOOST_TEST(proves("633", "", "通车里程达633公里"));
  BOOST_TEST(proves("4", "", "分别达到4家、41家"));
  BOOST_TEST(proves("42.9", "", "优化为8.3:42.9:48.8"));
  BOOST_TEST(proves("2258", "", "a total of 2,258 enterprises"));
  BOOST_TEST(proves("2258", "", "共２２５８家"));
  BOOST_TEST(!proves("4", "", "省技术创新示范企业41家"));
  BOOST_TEST(!proves("42", "", "优化为42.9"));
  BOOST_TEST(!proves("9", "", "优化为42.9"));
  BOOST_TEST(!proves("258", "", "达到2,258家"));
}

BOOST_AUTO_TEST_CASE(digits_are_not_rounded_nor_padded) {
  BOOST_TEST(!proves("633.0", "", "通车里程达633公里"));
  BOOST_TEST(!proves("61.2", "", "城镇化率达61.15%"));
}

BOOST_AUTO_TEST_CASE(the_scale_is_part_of_the_number) {
  BOOST_TEST(proves("64", "万", "各类经营主体达64万户"));
  BOOST_TEST(proves("10", "万", "惠及10万余户群众"));
  BOOST_TEST(proves("10", "万", "惠及10余万户群众"));
  BOOST_TEST(proves("370", "billion", "exceed RMB 370 billion"));
  BOOST_TEST(proves("2200", "", "达2200多家"));
  BOOST_TEST(!proves("64", "", "各类经营主体达64万户"));
  BOOST_TEST(!proves("64", "万", "各类经营主体达64亿户"));
  BOOST_TEST(!proves("64", "万", "各类经营主体达64户"));
}

BOOST_AUTO_TEST_CASE(says_what_the_quote_has) {
  BOOST_TEST(
      judged("value = 64\nquote = \"达64万户\"\n") ==
      "the quote does not contain the value 64 (the quote has “64万”: write scale = \"万\")");
  BOOST_TEST(judged("value = 64\nscale = \"万\"\nquote = \"达64户\"\n") ==
             "the quote does not contain the value 64万 (the quote has “64”: leave the scale out)");
  BOOST_TEST(
      judged("value = 5\nquote = \"4万、41家\"\n") ==
      "the quote does not contain the value 5 (the quote has: 4万, 41; correct the figure or "
      "the quote, or say how the source writes it: written = \"…\")");
}

BOOST_AUTO_TEST_CASE(words_may_stand_for_digits) {
  BOOST_TEST(judged("value = 2\nwritten = \"两\"\nquote = \"深入实施两大战略\"\n") == "");
  BOOST_TEST(judged("value = 2\nwritten = \"二\"\nquote = \"深入实施两大战略\"\n") ==
             "the quote does not contain the value 2 (neither the digits nor “二” stand in it)");
}

BOOST_AUTO_TEST_CASE(changes_and_ranks_are_proved_too) {
  BOOST_TEST(judged("value = 7\nchange = { since = 2020, percent = 136 }\nrank = { position = 3, "
                    "universe = \"henan\" }\nquote = \"7公里，增长136%，居全省第3位\"\n") == "");
  BOOST_TEST(judged("value = 7\nchange = { since = 2020, percent = -13.6 }\nquote = "
                    "\"7公里，下降13.6%\"\n") == "");
  BOOST_TEST(judged("value = 7\nchange = { since = 2020, percent = 100, written = \"翻一番\" }\n"
                    "quote = \"7公里，翻一番\"\n") == "");
  const auto missing = judged(
      "value = 7\nchange = { since = 2020, percent = 13 }\nrank = { "
      "position = 3, universe = \"henan\" }\nquote = \"7公里，增长136%\"\n");
  BOOST_TEST(missing.find("the change 13 ") != std::string::npos);
  BOOST_TEST(missing.find("the rank 3 ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_rank_may_stand_in_words) {
  const std::string_view rank = "nature = \"rank\"";
  BOOST_TEST(judged("rank = { position = 1, universe = \"henan\", written = \"首位\" }\n"
                    "quote = \"均居全省首位\"\n",
                    rank) == "");
  BOOST_TEST(judged("value = 7\nrank = { position = 1, universe = \"henan\", written = \"首位\" }\n"
                    "quote = \"7公里，居全省首位\"\n") == "");
  BOOST_TEST(judged("rank = { position = 1, universe = \"henan\" }\nquote = \"均居全省首位\"\n",
                    rank) != "");
}

BOOST_AUTO_TEST_CASE(a_growth_is_judged_once) {
  BOOST_TEST(judged("value = 120\nsince = 2020\nquote = \"增长120%\"\n",
                    "unit = \"percent\"\nnature = \"change\"") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::rules
