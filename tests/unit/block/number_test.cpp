// The number of a figure: what belongs to the numeral, and what gives way where it is too wide.
#include "block/figure/number.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"

namespace tubiao::block {
namespace {

using data::test::indicator_text;
using data::test::visible;

constexpr NumberSize natural{};
constexpr NumberSize above{.words_above = true};
constexpr NumberSize stacked{.words_above = true, .unit_below = true};

/// The number of an indicator in a language: "over | lead, join, numeral, join, tail | under".
std::string number(test::Bench& bench, std::string_view id, const std::string& language,
                   const NumberSize& size) {
  bench.edition = {language};
  const auto* indicator = bench.dataset.find_indicator(id);
  const FigureNumber number =
      number_of(bench.setting(), {indicator, &indicator->observations.front()}, size);
  const auto& phrase = number.phrase;
  return visible(number.over + "|" + phrase.lead + phrase.lead_join + "[" + phrase.numeral + "]" +
                 phrase.tail_join + phrase.tail + "|" + number.under);
}

/// A rank in a universe of its own, whose name and badge have digits.
std::string rank(int position, const std::string& badge) {
  return "[[universe]]\nid = \"list\"\nlabel = { zh = \"全国百强市\", en = \"China’s top 100\" }\n"
         "phrase = { zh = \"居{universe}第{rank}位\", en = \"No. {rank} among {universe}\" }\n" +
         badge +
         indicator_text("nature = \"rank\"",
                        "period = 2025\nrank = { position = " + std::to_string(position) +
                            ", universe = \"list\" }");
}

/// Figures of a length, in kilometres, with its qualifier.
std::vector<Selected> all_figures(const test::Bench& bench) {
  std::vector<Selected> result;
  for (const auto& indicator : bench.dataset.indicators) {
    result.push_back({&indicator, &indicator.observations.front()});
  }
  return result;
}

CellLook some_look(const test::Bench& bench) {
  CellLook look;
  look.number = bench.theme.colour("blue");
  return look;
}

/// The place of a way among those that are tried one after the other.
int rank_of(const NumberSize& size) {
  if (size.unit_below) return 5;
  if (size.numeral < 1) return 4;
  return (size.words_above ? 2 : 0) + (size.words < 1 ? 1 : 0);
}

/// The widest number of the figures at a size.
double widest(test::Bench& bench, const NumberSize& size) {
  CellLook look = some_look(bench);
  look.size = size;
  double width = 0;
  for (const Selected& figure : all_figures(bench)) {
    const auto number = number_of(bench.setting(), figure, size);
    width = std::max(width, set_number(bench.setting(), number.phrase, look).width);
  }
  return width;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(numbers_of_figures)

BOOST_AUTO_TEST_CASE(keep_units_beside_the_numeral) {
  test::Bench bench(test::level("roads", "633"));
  BOOST_TEST(number(bench, "roads", "zh", natural) == "|[633]公里|");
  BOOST_TEST(number(bench, "roads", "en", natural) == "|[633]_km|");
  BOOST_TEST(number(bench, "roads", "en", above) == "|[633]_km|");
  BOOST_TEST(number(bench, "roads", "zh", stacked) == "|[633]|公里");
  BOOST_TEST(number(bench, "roads", "en", stacked) == "|[633]|km");
}

BOOST_AUTO_TEST_CASE(put_several_words_above_and_a_single_one_where_it_has_to) {
  test::Bench bench(test::level("roads", "633", "qualifier = \"more-than\"") +
                    test::level("rails", "700", "qualifier = \"about\""));
  BOOST_TEST(number(bench, "roads", "zh", natural) == "|超[633]公里|");
  BOOST_TEST(number(bench, "roads", "zh", above) == "超|[633]公里|");
  BOOST_TEST(number(bench, "roads", "en", natural) == "more than|[633]_km|");
  BOOST_TEST(number(bench, "rails", "en", natural) == "|about [700]_km|");
  BOOST_TEST(number(bench, "rails", "en", above) == "about|[700]_km|");
}

BOOST_AUTO_TEST_CASE(keep_the_currency_before_and_the_scale_behind_the_numeral) {
  test::Bench bench(indicator_text("nature = \"annual\"\nunit = \"yuan\"",
                                   "period = 2025\nvalue = 3700\nscale = \"亿\"\nqualifier = "
                                   "\"expected-to-exceed\"\nstatus = \"expected\"",
                                   "gdp"));
  BOOST_TEST(number(bench, "gdp", "zh", natural) == "|有望突破[3700]亿元|");
  BOOST_TEST(number(bench, "gdp", "zh", stacked) == "有望突破|[3700]亿元|");
  BOOST_TEST(number(bench, "gdp", "en", natural) == "expected to exceed|RMB_[370]_billion|");
  BOOST_TEST(number(bench, "gdp", "en", stacked) == "expected to exceed|RMB_[370]|billion");
}

BOOST_AUTO_TEST_CASE(never_part_from_a_percent_sign) {
  test::Bench bench(test::share("forest", "61.15") +
                    indicator_text("nature = \"share\"\nunit = \"per-mille\"",
                                   "period = 2025\nvalue = 5.3", "births"));
  BOOST_TEST(number(bench, "forest", "zh", stacked) == "|[61.15]%|");
  BOOST_TEST(number(bench, "births", "en", stacked) == "|[5.3]‰|");
}

BOOST_AUTO_TEST_CASE(of_a_rank_are_its_position) {
  test::Bench bench(indicator_text("nature = \"rank\"",
                                   "period = 2025\nrank = { position = 3, universe = \"henan\" }",
                                   "order"));
  BOOST_TEST(number(bench, "order", "zh", natural) == "|全省第[3]位|");
  BOOST_TEST(number(bench, "order", "en", natural) == "|No._[3] in Henan|");
}

BOOST_AUTO_TEST_CASE(of_a_rank_are_not_the_digits_of_what_it_is_a_rank_in) {
  const std::string badge =
      "badge = { zh = \"全国300强第{rank}位\", en = \"Top 300: No. {rank}\" }\n";
  for (const int position : {3, 30, 300}) {
    test::Bench bench(rank(position, badge));
    const std::string digits = std::to_string(position);
    BOOST_TEST_CONTEXT(digits) {
      BOOST_TEST(number(bench, "roads", "zh", natural) == "|全国300强第[" + digits + "]位|");
      BOOST_TEST(number(bench, "roads", "en", natural) == "|Top 300: No._[" + digits + "]|");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(sizes_of_numbers)

BOOST_AUTO_TEST_CASE(are_natural_where_there_is_room) {
  test::Bench bench(test::level("roads", "633", "qualifier = \"more-than\""), {"zh"});
  const auto size = fit_numbers(bench.setting(), all_figures(bench), some_look(bench), 500);
  BOOST_TEST(rank_of(size) == 0);
  BOOST_TEST(size.numeral == 1);
}

BOOST_AUTO_TEST_CASE(let_words_give_way_before_numerals_in_this_order) {
  // One word before the number and a counting word behind it.
  test::Bench bench(indicator_text("nature = \"level\"\nunit = \"percentage-unit\"",
                                   "period = 2025\nvalue = 12345\nqualifier = \"about\"") +
                        "[[unit]]\nid = \"percentage-unit\"\ndimension = \"machine\"\n"
                        "zh = \"台（套）\"\nen = \"machines\"\n",
                    {"en"});
  const auto figures = all_figures(bench);
  std::vector<int> seen;
  NumberSize last;
  for (double width = 300; width >= 10; width -= 0.5) {
    const auto size = fit_numbers(bench.setting(), figures, some_look(bench), width);
    const int rank = rank_of(size);
    BOOST_TEST_CONTEXT("at " << width) {
      if (!seen.empty()) BOOST_TEST(rank >= seen.back());
      if (rank == rank_of(last)) BOOST_TEST(size.numeral <= last.numeral + 1e-9);
      BOOST_TEST(size.numeral >= 0.55);
      // A numeral shrinks only as far as it has to, and not at all while words can.
      const double needed = widest(bench, size);
      if (size.numeral > 0.55) BOOST_TEST(needed <= width);
      if (rank >= 4 && size.numeral > 0.55 && size.numeral < 1) BOOST_TEST(needed > 0.97 * width);
    }
    if (seen.empty() || rank != seen.back()) seen.push_back(rank);
    last = size;
  }
  BOOST_TEST(seen == (std::vector<int>{0, 1, 2, 3, 4, 5}), boost::test_tools::per_element());
  BOOST_TEST(last.numeral == 0.55);
}

BOOST_AUTO_TEST_CASE(are_the_same_for_all_numbers_of_a_block) {
  test::Bench bench(test::level("a", "7") + test::level("b", "1234567"), {"en"});
  const auto both = fit_numbers(bench.setting(), all_figures(bench), some_look(bench), 90);
  const auto figures = all_figures(bench);
  const auto widest_alone =
      fit_numbers(bench.setting(), std::span(&figures[1], 1), some_look(bench), 90);
  BOOST_TEST(both.numeral == widest_alone.numeral);
  BOOST_TEST(both.numeral < 1);
}

BOOST_AUTO_TEST_CASE(keep_words_large_enough_to_be_read_below_their_label) {
  test::Bench bench(test::level("roads", "633"), {"en"});
  CellLook look = some_look(bench);
  // The label has 10 points; of a numeral of 24 points the words have 12, never less than 7.8.
  const auto words_size = [&](double numeral, double words) {
    look.size = {.numeral = numeral, .words = words};
    const auto line =
        set_number(bench.setting(),
                   number_of(bench.setting(), all_figures(bench).front(), look.size).phrase, look);
    return line.lines.front().runs.back().size;
  };
  BOOST_TEST(words_size(1, 1) == 12, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(words_size(1, 0.7) == 8.4, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(words_size(0.75, 0.7) == 7.8, boost::test_tools::tolerance(1e-9));
  // Words are never larger than natural to be so.
  BOOST_TEST(words_size(0.5, 1) == 6, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(set_a_percent_sign_by_the_numeral_however_small_words_are) {
  test::Bench bench(
      test::share("forest", "61.15") + indicator_text("nature = \"share\"\nunit = \"per-mille\"",
                                                      "period = 2025\nvalue = 5.3", "births"),
      {"zh"});
  CellLook look = some_look(bench);
  look.size = {.words = 0.7};
  for (const Selected& figure : all_figures(bench)) {
    const auto line =
        set_number(bench.setting(), number_of(bench.setting(), figure, look.size).phrase, look);
    BOOST_TEST(line.lines.front().runs.back().size == 12, boost::test_tools::tolerance(1e-9));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
