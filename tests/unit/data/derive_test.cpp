#include "data/derive.h"

#include "data/phrase.h"
#include "support.h"

namespace tubiao::data {
namespace {

using test::decimal;
using test::figure_of;
using test::OwnFigure;
using test::visible;

OwnFigure changed(std::string_view value, std::string_view scale, std::string_view unit,
                  Change::Kind kind, std::string_view amount,
                  Qualifier qualifier = Qualifier::exact) {
  OwnFigure own = figure_of(value, scale, unit, qualifier);
  own.observation.change = Change{kind, decimal(amount), 2020};
  return own;
}

std::string derived(const OwnFigure& own) {
  const auto baseline = derive_baseline(own.indicator, own.observation);
  if (!baseline.observation) return baseline.why_not;
  const auto& observation = *baseline.observation;
  std::string text = observation.value->to_string() + observation.scale.word;
  if (const auto& interval = observation.derivation->interval) {
    text += " (" + interval->low.to_string() + "–" + interval->high.to_string() + ")";
  }
  return text + " = " + observation.derivation->formula;
}

BOOST_AUTO_TEST_SUITE(derive)

BOOST_AUTO_TEST_CASE(baselines_of_growth_have_the_interval_that_rounding_leaves) {
  using enum Change::Kind;
  BOOST_TEST(derived(changed("633", "", "km", percent, "136")) ==
             "268.2 (267.4–269.0) = 633 ÷ 2.36");
  BOOST_TEST(derived(changed("154", "亿", "yuan", percent, "51")) ==
             "102.0亿 (101.3–102.7) = 154 ÷ 1.51");
  BOOST_TEST(derived(changed("64", "万", "household", percent, "46.5")) ==
             "43.7万 (43.3–44.0) = 64 ÷ 1.465");
  BOOST_TEST(derived(changed("95.0", "", "km", percent, "-5")) ==
             "100.00 (99.42–100.58) = 95.0 ÷ 0.95");
}

BOOST_AUTO_TEST_CASE(baselines_of_points_are_exact_differences) {
  using enum Change::Kind;
  BOOST_TEST(derived(changed("61.15", "", "percent", points, "3.57")) == "57.58 = 61.15 − 3.57");
  BOOST_TEST(derived(changed("40.0", "", "percent", points, "-2.5")) == "42.5 = 40.0 + 2.5");
}

BOOST_AUTO_TEST_CASE(baselines_of_whole_things_are_whole) {
  const auto whole = [](std::string_view value, std::string_view scale, std::string_view percent) {
    const auto own = changed(value, scale, "enterprise", Change::Kind::percent, percent);
    const auto baseline =
        *derive_baseline(own.indicator, own.observation, Grain::whole).observation;
    std::string text = baseline.value->to_string() + baseline.scale.word;
    if (const auto& interval = baseline.derivation->interval) {
      text += " (" + interval->low.to_string() + "–" + interval->high.to_string() + ")";
    }
    return text;
  };
  BOOST_TEST(whole("1500", "", "20") == "1250 (1245–1255)");
  // Where only one number fits, nothing is left open.
  BOOST_TEST(whole("12", "", "20.0") == "10");
  // With a scale decimals are whole things, too.
  BOOST_TEST(whole("64", "万", "46.5") == "43.7万 (43.3–44.0)");
  // A mean has parts of things, whatever its unit.
  BOOST_TEST(whole("2.6", "", "30") == "2.00 (1.95–2.05)");
}

BOOST_AUTO_TEST_CASE(says_why_there_is_none) {
  using enum Change::Kind;
  auto growth = changed("120", "", "percent", percent, "120");
  growth.indicator.nature = Nature::change;
  BOOST_TEST(derived(growth) == "only its growth is known, not its level");
  auto unmeasured = changed("1", "", "km", percent, "120");
  unmeasured.observation.value.reset();
  BOOST_TEST(derived(unmeasured) == "only its growth is known, not its level");
  BOOST_TEST(derived(figure_of("1", "", "km")) == "no change since then is given");
  BOOST_TEST(derived(changed("2200", "", "km", percent, "10", Qualifier::more_than)) ==
             "its value is only given as “more-than”");
  BOOST_TEST(derived(changed("3", "", "km", percent, "-100")) ==
             "it fell by all of it, so what it was is open");
  BOOST_TEST(why_underivable(growth.indicator, 2019) ==
             "no value and no change since then is given");
  growth.indicator.observations.push_back(growth.observation);
  BOOST_TEST(why_underivable(growth.indicator, 2020) == "only its growth is known, not its level");
}

BOOST_AUTO_TEST_CASE(a_derived_observation_is_marked_and_keeps_its_origin) {
  auto own = changed("633", "", "km", Change::Kind::percent, "136");
  own.observation.status = Status::expected;
  own.observation.source = "first";
  const auto baseline = *derive_baseline(own.indicator, own.observation).observation;
  BOOST_CHECK(baseline.is_derived());
  BOOST_CHECK(baseline.status == Status::derived);
  BOOST_CHECK(baseline.period == Period(Year{2020}));
  BOOST_TEST(baseline.source == "first");
  BOOST_CHECK(baseline.derivation->from_value == decimal("633"));
  BOOST_CHECK(baseline.derivation->from_period == Period(Year{2025}));
}

BOOST_AUTO_TEST_CASE(is_added_once_and_never_over_a_value_of_the_source) {
  auto own = changed("633", "", "km", Change::Kind::percent, "136");
  own.indicator.observations = {own.observation, own.observation};
  add_baselines(own.indicator);
  BOOST_TEST(own.indicator.observations.size() == 3u);
  add_baselines(own.indicator);
  BOOST_TEST(own.indicator.observations.size() == 3u);
  auto given = figure_of("268", "", "km");
  given.observation.period = Year{2020};
  own.indicator.observations = {own.observation, given.observation};
  add_baselines(own.indicator);
  BOOST_TEST(own.indicator.observations.size() == 2u);
}

BOOST_AUTO_TEST_CASE(is_explained_in_every_language) {
  auto own = changed("64", "万", "household", Change::Kind::percent, "46.5");
  own.observation = *derive_baseline(own.indicator, own.observation).observation;
  const Wording chinese(test::empty_dataset(), "zh");
  const Wording english(test::empty_dataset(), "en");
  BOOST_TEST(chinese.phrase(own.figure()).text() == "43.7万户");
  BOOST_TEST(visible(english.phrase(own.figure()).text()) == "437,000_households");
  BOOST_TEST(chinese.interval(own.figure()) == "43.3万户—44.0万户");
  BOOST_TEST(visible(english.interval(own.figure())) == "433,000–440,000_households");
  BOOST_TEST(chinese.derivation(own.figure()) ==
             "由64万户、增长46.5%推算，区间为43.3万户—44.0万户");
  BOOST_TEST(visible(english.derivation(own.figure())) ==
             "derived from 640,000_households, up 46.5%; within 433,000–440,000_households");
  auto share = changed("61.15", "", "percent", Change::Kind::points, "3.57");
  share.observation = *derive_baseline(share.indicator, share.observation).observation;
  BOOST_TEST(chinese.derivation(share.figure()) == "由61.15%、提高3.57个百分点推算");
}

BOOST_AUTO_TEST_CASE(repeats_the_unit_where_two_scales_meet) {
  auto own = changed("100", "万", "person", Change::Kind::percent, "0");
  own.observation = *derive_baseline(own.indicator, own.observation).observation;
  const Wording english(test::empty_dataset(), "en");
  BOOST_TEST(visible(english.interval(own.figure())) == "990,000_people–1.010_million_people");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
