// What charts are made of: inks that can be told apart, labels, and names along a strip.
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"
#include "block/plot/heading.h"
#include "block/plot/ink.h"
#include "block/plot/label.h"
#include "block/plot/names.h"
#include "block/plot/number.h"
#include "block/plot/words.h"
#include "findings.h"

namespace tubiao::block::plot {
namespace {

using boost::test_tools::tolerance;

Name name(double start, double end, double width) {
  Name result;
  result.label.width = width;
  result.segment = {start, end};
  return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(inks)

BOOST_AUTO_TEST_CASE(say_how_certain_a_figure_is) {
  data::Observation observation;
  BOOST_TEST((certainty_of(observation) == scene::Certainty::actual));
  observation.status = data::Status::preliminary;
  BOOST_TEST((certainty_of(observation) == scene::Certainty::actual));
  observation.status = data::Status::expected;
  BOOST_TEST((certainty_of(observation) == scene::Certainty::expected));
  observation.status = data::Status::target;
  BOOST_TEST((certainty_of(observation) == scene::Certainty::expected));
  observation.derivation.emplace();
  BOOST_TEST((certainty_of(observation) == scene::Certainty::derived));
}

BOOST_AUTO_TEST_CASE(of_bars_keep_their_outline_inside_the_length) {
  const auto theme = test::test_theme();
  const base::Rect rect = {10, 20, 100, 16};
  for (const auto certainty :
       {scene::Certainty::actual, scene::Certainty::expected, scene::Certainty::derived}) {
    for (const auto& colour : {theme.colour("blue"), theme.colour("gold")}) {
      const auto shape = bar_shape(theme, rect, colour, certainty);
      const auto ink = scene::bounds(shape);
      BOOST_TEST(ink.x == 10, tolerance(1e-9));
      BOOST_TEST(ink.right() == 110, tolerance(1e-9));
      BOOST_TEST(ink.height == 16, tolerance(1e-9));
    }
  }
}

BOOST_AUTO_TEST_CASE(of_thin_bars_keep_their_length_and_hardly_more_thickness) {
  const auto theme = test::test_theme();
  for (const double thickness : {0.0, 0.1, 0.5, 0.9, 1.1}) {
    for (const auto certainty :
         {scene::Certainty::actual, scene::Certainty::expected, scene::Certainty::derived}) {
      const auto upright =
          bar_shape(theme, {10, 20, thickness, 16}, theme.colour("gold"), certainty);
      const auto flat = bar_shape(theme, {10, 20, 16, thickness}, theme.colour("gold"), certainty);
      // The line of a derived bar is as thin as lines are.
      const bool derived = certainty == scene::Certainty::derived;
      const double most = derived ? std::max(thickness, theme.strokes.key) : thickness;
      const double inside = thickness > 2 * theme.strokes.key ? theme.strokes.key : 0;
      BOOST_TEST(scene::bounds(upright.path).height >= 16 - inside - 1e-9);
      BOOST_TEST(scene::bounds(upright).width <= most + 1e-9);
      BOOST_TEST(scene::bounds(flat.path).width >= 16 - inside - 1e-9);
      BOOST_TEST(scene::bounds(flat).height <= most + 1e-9);
    }
  }
}

BOOST_AUTO_TEST_CASE(of_pale_colours_are_outlined_to_stand_out) {
  const auto theme = test::test_theme();
  const base::Rect rect = {0, 0, 50, 16};
  BOOST_TEST(!bar_shape(theme, rect, theme.colour("blue"), scene::Certainty::actual).stroke);
  const auto pale = bar_shape(theme, rect, theme.colour("gold"), scene::Certainty::actual);
  BOOST_REQUIRE(pale.stroke);
  BOOST_TEST(base::contrast(pale.stroke->colour, theme.colour("ground")) >= 3);
}

BOOST_AUTO_TEST_CASE(of_texts_can_be_read_on_the_ground_and_in_bars) {
  const auto theme = test::test_theme();
  for (const auto& [key, colour] : theme.colours) {
    BOOST_TEST(base::contrast(text_colour(theme, colour), theme.colour("ground")) >= 4.5, key);
    const auto inside = text_colour_on(theme, colour);
    BOOST_TEST(base::contrast(inside, colour) >= 4.5, key);
  }
  // A colour that can be read stays as it is.
  BOOST_TEST((text_colour(theme, theme.colour("blue")) == theme.colour("blue")));
}

BOOST_AUTO_TEST_CASE(of_series_begin_with_the_accent_and_do_not_run_out) {
  const auto theme = test::test_theme();
  const auto own = series_colours(theme, "blue", 3);
  BOOST_TEST((own[0] == theme.colour("blue")));
  BOOST_TEST((own[1] == theme.colour("sky")));
  BOOST_TEST((own[2] == theme.colour("red")));
  const auto tints = series_colours(theme, "green", 3);
  BOOST_TEST((tints[0] == theme.colour("green")));
  BOOST_TEST(base::luminance(tints[1]) > base::luminance(tints[0]));
  BOOST_TEST(base::luminance(tints[2]) > base::luminance(tints[1]));
  const auto many = series_colours(theme, "blue", 9);
  BOOST_REQUIRE_EQUAL(many.size(), 9);
  for (std::size_t i = 1; i < many.size(); ++i) BOOST_TEST(!(many[i] == many[i - 1]));
  BOOST_TEST(series_colours(theme, "blue", 0).empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(labels)

BOOST_AUTO_TEST_CASE(stand_below_each_other_or_side_by_side_where_they_fit) {
  test::Bench bench(test::level("roads", "633"));
  const Setting setting = bench.setting();
  base::Localized text;
  text.set("zh", "里程");
  text.set("en", "Mileage");
  const Label below = set_label(setting, {.role = "label"}, text);
  BOOST_REQUIRE_EQUAL(below.texts.size(), 2);
  BOOST_TEST(below.texts[1].at.y > below.texts[0].at.y);
  const Label beside = set_side_by_side(setting, {.role = "label"}, text, 200);
  BOOST_TEST(beside.height < below.height);
  BOOST_TEST(beside.texts[1].at.x == beside.texts[0].text.width + 10, tolerance(1e-9));
  BOOST_TEST(beside.texts[0].baseline() == beside.texts[1].baseline(), tolerance(1e-9));
  const Label narrow = set_side_by_side(setting, {.role = "label"}, text, beside.width - 1);
  BOOST_TEST(narrow.height == below.height);
}

BOOST_AUTO_TEST_CASE(leave_out_what_says_nothing) {
  test::Bench bench(test::level("roads", "633"));
  base::Localized text;
  BOOST_TEST(set_label(bench.setting(), {.role = "label"}, text).empty());
  BOOST_TEST(!says_something(text));
  text.set("zh", "");
  BOOST_TEST(!says_something(text));
  text.set("en", "Mileage");
  BOOST_TEST(says_something(text));
  BOOST_TEST(set_label(bench.setting(), {.role = "label"}, text).texts.size() == 1);
  BOOST_TEST(set_side_by_side(bench.setting(), {.role = "label"}, text, 200).texts.size() == 1);
}

BOOST_AUTO_TEST_CASE(fit_into_segments_with_room_around_them) {
  test::Bench bench(test::level("roads", "633"), {"en"});
  const data::NumberPhrase number{"", "633", "", "", ""};
  const auto set = set_number(bench.setting(), number, {});
  // 0.32 em of 12 points at both ends, half of it above and below.
  const double space = 0.32 * 12;
  BOOST_TEST(number_fits(bench.setting(), number, {0, 0, set.width + 2 * space + 0.01, 30}));
  BOOST_TEST(!number_fits(bench.setting(), number, {0, 0, set.width + 2 * space - 0.01, 30}));
  BOOST_TEST(number_fits(bench.setting(), number, {0, 0, 200, set.ink.height + space + 0.01}));
  BOOST_TEST(!number_fits(bench.setting(), number, {0, 0, 200, set.ink.height + space - 0.01}));
}

BOOST_AUTO_TEST_CASE(in_segments_are_centred_and_stand_on_a_plate_where_it_is_hatched) {
  test::Bench bench(test::level("roads", "633"), {"en"});
  const data::NumberPhrase number{"", "633", "", "", ""};
  const base::Rect segment = {10, 10, 100, 40};
  Part solid;
  BOOST_TEST(add_number_inside(bench.setting(), number, segment, bench.theme.colour("blue"),
                               scene::Certainty::actual, solid));
  BOOST_REQUIRE_EQUAL(solid.texts.size(), 1);
  BOOST_TEST(solid.texts[0].at.x + solid.texts[0].text.width / 2 == 60, tolerance(1e-9));
  BOOST_TEST(solid.texts[0].at.y + solid.texts[0].text.ink.centre().y == 30, tolerance(0.02));
  Part hatched;
  BOOST_TEST(add_number_inside(bench.setting(), number, segment, bench.theme.colour("blue"),
                               scene::Certainty::expected, hatched));
  BOOST_REQUIRE_EQUAL(hatched.parts.size(), 1);
  BOOST_TEST(hatched.parts[0].shapes.size() == 1);
  Part small;
  BOOST_TEST(!add_number_inside(bench.setting(), number, {0, 0, 5, 5}, bench.theme.colour("blue"),
                                scene::Certainty::actual, small));
  BOOST_TEST(small.texts.empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(names_along_a_strip)

BOOST_AUTO_TEST_CASE(begin_with_their_segments) {
  const auto places = place_names({name(0, 50, 40), name(50, 100, 30)}, {0, 100}, 4);
  BOOST_REQUIRE(places);
  BOOST_TEST(places->starts[0] == 0);
  BOOST_TEST(places->starts[1] == 50);
  BOOST_TEST(places->direct);
}

BOOST_AUTO_TEST_CASE(move_apart_and_say_when_they_lose_their_segments) {
  const auto places =
      place_names({name(0, 90, 20), name(90, 95, 20), name(95, 100, 20)}, {0, 100}, 4);
  BOOST_REQUIRE(places);
  BOOST_TEST(places->starts[2] + 20 <= 100 + 1e-9);
  BOOST_TEST(places->starts[2] - places->starts[1] >= 24 - 1e-9);
  BOOST_TEST(!places->direct);
}

BOOST_AUTO_TEST_CASE(have_no_place_where_they_are_too_long) {
  BOOST_TEST(!place_names({name(0, 50, 60), name(50, 100, 60)}, {0, 100}, 4));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(headings)

BOOST_AUTO_TEST_CASE(know_what_they_mention) {
  ChartTexts texts;
  BOOST_TEST(texts.mention("en", ""));
  BOOST_TEST(!texts.mention("en", "km"));
  texts.title.emplace().set("en", "Roads, km");
  BOOST_TEST(texts.mention("en", "km"));
  BOOST_TEST(!texts.mention("zh", "km"));
}

BOOST_AUTO_TEST_CASE(say_when_unless_a_text_does) {
  test::Bench bench(test::level("roads", "633"), {"en"});
  const auto& indicator = bench.dataset.indicators.front();
  const data::Figure figure{&indicator, &indicator.observations.front()};
  const auto subtitle = [&](const std::string& words) {
    ChartTexts texts;
    texts.subtitle.emplace().set("en", words);
    return dated_subtitle(texts, bench.setting().wording("en"), figure).plain();
  };
  BOOST_TEST(subtitle("Length") == "Length, 2025");
  BOOST_TEST(subtitle("Length in 2025") == "Length in 2025");
  BOOST_TEST(subtitle("") == "2025");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block::plot
