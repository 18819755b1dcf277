#include "data/dataset.h"
#include "data/phrase.h"
#include "support.h"

namespace tubiao::data {
namespace {

using test::decimal;
using test::figure_of;
using test::visible;

const Wording& chinese() {
  static const Wording wording(test::empty_dataset(), "zh");
  return wording;
}

const Wording& english() {
  static const Wording wording(test::empty_dataset(), "en");
  return wording;
}

Change change_of(Change::Kind kind, std::string_view amount) {
  return {kind, decimal(amount), 2020};
}

BOOST_AUTO_TEST_SUITE(wording)

BOOST_AUTO_TEST_CASE(changes_in_percent) {
  const auto growth = change_of(Change::Kind::percent, "136");
  BOOST_TEST(chinese().change(growth) == "较2020年增长136%");
  BOOST_TEST(english().change(growth) == "up 136% since 2020");
  BOOST_TEST(chinese().change(growth, ChangeForm::brief) == "+136%");
  BOOST_TEST(english().change(growth, ChangeForm::brief) == "+136%");
  const auto fall = change_of(Change::Kind::percent, "-5.0");
  BOOST_TEST(chinese().change(fall) == "较2020年下降5.0%");
  BOOST_TEST(english().change(fall) == "down 5.0% since 2020");
  BOOST_TEST(english().change(fall, ChangeForm::brief) == "−5.0%");
  const auto large = change_of(Change::Kind::percent, "1250");
  BOOST_TEST(english().change(large) == "up 1,250% since 2020");
}

BOOST_AUTO_TEST_CASE(changes_in_percentage_points_are_never_percent) {
  const auto points = change_of(Change::Kind::points, "3.57");
  BOOST_TEST(chinese().change(points) == "较2020年提高3.57个百分点");
  BOOST_TEST(visible(english().change(points)) == "up 3.57_percentage points since 2020");
  BOOST_TEST(chinese().change(points, ChangeForm::brief) == "+3.57个百分点");
  BOOST_TEST(visible(english().change(points, ChangeForm::brief)) == "+3.57_pp");
  const auto one = change_of(Change::Kind::points, "-1");
  BOOST_TEST(chinese().change(one) == "较2020年下降1个百分点");
  BOOST_TEST(visible(english().change(one)) == "down 1_percentage point since 2020");
}

BOOST_AUTO_TEST_CASE(no_change_is_said_in_words) {
  const auto none = change_of(Change::Kind::percent, "0");
  BOOST_TEST(chinese().change(none) == "与2020年持平");
  BOOST_TEST(english().change(none) == "unchanged since 2020");
  BOOST_TEST(english().change(none, ChangeForm::brief) == "+0%");
}

BOOST_AUTO_TEST_CASE(ranks) {
  const Rank rank{3, "henan", 2024, {}, {}};
  BOOST_TEST(chinese().rank(rank) == "居全省第3位");
  BOOST_TEST(visible(english().rank(rank)) == "No._3 in Henan");
  BOOST_TEST(chinese().rank(rank, RankForm::with_year) == "2024年居全省第3位");
  BOOST_TEST(visible(english().rank(rank, RankForm::with_year)) == "No._3 in Henan, 2024");
  BOOST_TEST(chinese().rank(rank, RankForm::badge) == "全省第3位");
  BOOST_TEST(visible(english().rank(rank, RankForm::badge)) == "No._3 in Henan");
  const Rank far_down{1234, "henan", {}, {}, {}};
  BOOST_TEST(chinese().rank(far_down) == "居全省第1234位");
  BOOST_TEST(visible(english().rank(far_down)) == "No._1,234 in Henan");
  const Rank without_year{1, "henan", {}, {}, {}};
  BOOST_TEST(chinese().rank(without_year, RankForm::with_year) == "居全省第1位");
}

BOOST_AUTO_TEST_CASE(a_universe_may_bring_its_own_words) {
  Dataset dataset = test::empty_dataset();
  Universe& universe = dataset.universes.front();
  universe.label.set("en", "China’s top 100 cities");
  universe.label.set("zh", "百强市");
  universe.phrase.set("en", "No. {rank} among {universe}");
  universe.phrase.set("zh", "居{universe}第{rank}位");
  const Rank rank{67, "henan", {}, {}, {}};
  const Wording own_english(dataset, "en");
  const Wording own_chinese(dataset, "zh");
  BOOST_TEST(visible(own_english.rank(rank)) == "No._67 among China’s top 100 cities");
  // The English phrase differs from the language's, so the language's badge would be wrong.
  BOOST_TEST(visible(own_english.rank(rank, RankForm::badge)) ==
             "No._67 among China’s top 100 cities");
  BOOST_TEST(own_chinese.rank(rank, RankForm::badge) == "百强市第67位");
  dataset.universes.front().badge.set("en", "No. {rank} of 100");
  BOOST_TEST(visible(own_english.rank(rank, RankForm::badge)) == "No._67 of 100");
}

BOOST_AUTO_TEST_CASE(periods_depend_on_the_kind_of_quantity) {
  const Period year(Year{2024});
  const Period date(Date{2025, 10, 28});
  const Period plan(YearRange{2021, 2025});
  BOOST_TEST(chinese().period(year) == "2024年");
  BOOST_TEST(english().period(year) == "2024");
  BOOST_TEST(chinese().period(date) == "截至2025年10月28日");
  BOOST_TEST(visible(english().period(date)) == "as of 28_October 2025");
  BOOST_TEST(chinese().period(date, Nature::cumulative) == "截至2025年10月28日累计");
  BOOST_TEST(visible(english().period(date, Nature::cumulative)) ==
             "cumulative to 28_October 2025");
  BOOST_TEST(chinese().period(plan) == "2021—2025年");
  BOOST_TEST(chinese().period(plan, Nature::cumulative) == "2021—2025年累计");
  BOOST_TEST(english().period(plan, Nature::cumulative) == "cumulative, 2021–2025");
  BOOST_TEST(chinese().period(plan, Nature::annual) == "2021—2025年每年");
  BOOST_TEST(english().period(plan, Nature::annual) == "each year, 2021–2025");
  BOOST_TEST(visible(english().date({2025, 2, 3})) == "3_February 2025");
  BOOST_TEST(chinese().date({2025, 2, 3}) == "2025年2月3日");
}

BOOST_AUTO_TEST_CASE(statuses_stand_with_their_period) {
  auto own = figure_of("633", "", "km");
  BOOST_TEST(chinese().status(own.figure()) == "2025年");
  BOOST_TEST(english().status(own.figure()) == "2025");
  own.observation.status = Status::expected;
  BOOST_TEST(chinese().status(own.figure()) == "2025年预计");
  BOOST_TEST(english().status(own.figure()) == "expected, 2025");
  own.observation.status = Status::derived;
  BOOST_TEST(chinese().status(own.figure()) == "2025年推算");
  BOOST_TEST(english().status_word(Status::derived) == "derived");
  BOOST_TEST(english().status_word(Status::preliminary) == "preliminary");
  BOOST_TEST(english().status_word(Status::actual) == "");
  BOOST_TEST(chinese().status_word(DesignationStatus::in_progress) == "推进中");
  BOOST_TEST(english().status_word(DesignationStatus::actual) == "");
}

BOOST_AUTO_TEST_CASE(every_status_has_words_in_every_shipped_language) {
  for (const auto& [tag, words] : test::empty_dataset().catalogue.languages) {
    for (const auto name : status_names()) {
      if (name == "actual") continue;
      BOOST_TEST(words.status_words.contains(std::string(name)), tag << " lacks " << name);
    }
  }
}

BOOST_AUTO_TEST_CASE(parts_are_joined_by_the_marks_of_the_language) {
  const std::vector<std::string> parts{"增长，%", "", "2025年"};
  BOOST_TEST(chinese().clauses(parts) == "增长，%，2025年");
  BOOST_TEST(english().clauses(parts) == "增长，%, 2025年");
  BOOST_TEST(chinese().items(parts) == "增长，%；2025年");
  BOOST_TEST(english().items(parts) == "增长，%; 2025年");
  BOOST_TEST(chinese().labelled("GDP", "1") == "GDP：1");
  BOOST_TEST(english().labelled("GDP", "1") == "GDP: 1");
  BOOST_TEST(english().labelled("", "1") == "1");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
