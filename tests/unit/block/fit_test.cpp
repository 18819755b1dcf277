// The fit contract: the order in which texts give way, how far, and what is told of it.
#include "block/fit.h"

#include <array>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"
#include "block/fit_report.h"
#include "block/fit_stack.h"
#include "findings.h"

namespace tubiao::block {
namespace {

constexpr std::array<std::string_view, 1> label = {"label"};

/// A bench whose labels have a narrow face.
struct NarrowBench : test::Bench {
  explicit NarrowBench(base::Edition printed = {"en"})
      : Bench(test::level("roads", "633"), std::move(printed)) {
    theme::TypeRole& role = theme.roles.find("label")->second;
    role.weight = role.second_weight = 700;
    role.condensed = role.families;
    role.condensed->latin = "Open Sans Condensed";
  }
};

/// What of a text has to give way to fit a width; "misfit" where nothing helps.
std::string given_way(test::Bench& bench, const std::string& text, double width) {
  const Setting setting = bench.setting();
  const FittedStack set = fit_stack(setting, label, width, "it", [&](const Setting& inside) {
    Stack stack;
    stack.add(set_text(inside, {.role = "label"}, inside.leading(), text), "en", 0);
    return stack;
  });
  std::string all;
  for (const FitStep& step : set.fit.steps) {
    for (const auto& done : step.done) all += (all.empty() ? "" : ", ") + done;
  }
  return set.fits() ? all : "misfit";
}

double natural_width(test::Bench& bench, const std::string& text) {
  const Setting setting = bench.setting();
  return set_text(setting, {.role = "label"}, setting.leading(), text).width;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fit)

BOOST_AUTO_TEST_CASE(gives_way_in_one_order) {
  NarrowBench bench;
  const auto all = ways(bench.theme, label, Words::brief);
  const std::vector<Way> half = {{Width::normal, 1},       {Width::condensed, 1},
                                 {Width::condensed, 0.95}, {Width::condensed, 0.9},
                                 {Width::condensed, 0.85}, {Width::condensed, 0.8}};
  BOOST_REQUIRE(all.size() == 2 * half.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    Way expected = half[i % half.size()];
    expected.words = i < half.size() ? Words::full : Words::brief;
    BOOST_TEST((all[i] == expected), "way " << i);
  }
  BOOST_TEST(ways(bench.theme, label, Words::full).size() == half.size());
}

BOOST_AUTO_TEST_CASE(has_no_condensed_step_where_the_theme_names_no_narrow_face) {
  const test::Bench bench(test::level("roads", "633"), {"en"});
  for (const Way& way : ways(bench.theme, label, Words::brief)) {
    BOOST_TEST((way.width == Width::normal));
  }
}

BOOST_AUTO_TEST_CASE(goes_no_further_than_it_must) {
  NarrowBench bench;
  const std::string text = "Motorways open to traffic";
  const double width = natural_width(bench, text);
  const std::string narrow = "condensed (Open Sans Condensed)";
  BOOST_TEST(given_way(bench, text, width) == "");
  BOOST_TEST(given_way(bench, text, width - 1) == narrow);
  double condensed = width;
  while (given_way(bench, text, condensed) != narrow + ", at 95 % of the theme’s size") {
    condensed -= 1;
    BOOST_REQUIRE(condensed > 0);
  }
  BOOST_TEST(given_way(bench, text, condensed * 0.84) == narrow + ", at 80 % of the theme’s size");
  BOOST_TEST(given_way(bench, text, condensed * 0.7) == "misfit");
}

BOOST_AUTO_TEST_CASE(names_a_narrow_face_only_where_it_changes_something) {
  NarrowBench bench({"zh"});
  const std::string text = "高速公路通车里程";
  BOOST_TEST(given_way(bench, text, natural_width(bench, text) * 0.96) ==
             "at 95 % of the theme’s size");
}

BOOST_AUTO_TEST_CASE(never_makes_type_illegible) {
  NarrowBench bench({"zh", "en"});
  theme::TypeRole& role = bench.theme.roles.find("label")->second;
  const Setting setting = bench.setting();
  const auto shrunk = [&](double size, double second) {
    role.size = size;
    role.second_size = second;
    const Narrowed narrowed(setting, label, {.size = least_share});
    return narrowed.setting().theme.role("label").size;
  };
  BOOST_TEST(shrunk(10, 1) == 8);
  BOOST_TEST(shrunk(6, 1) == least_points);
  // The second language counts.
  BOOST_TEST(shrunk(10, 0.5) == 10);
  // What the theme wants smaller stays as it is.
  BOOST_TEST(shrunk(4, 1) == 4);
}

BOOST_AUTO_TEST_CASE(changes_no_other_role) {
  NarrowBench bench;
  const Setting setting = bench.setting();
  const Narrowed narrowed(setting, label, {Width::condensed, 0.8});
  const theme::Theme& theme = narrowed.setting().theme;
  BOOST_TEST(theme.role("label").families.latin == "Open Sans Condensed");
  BOOST_TEST(theme.role("value").size == bench.theme.role("value").size);
  BOOST_TEST(theme.role("value").families.latin == bench.theme.role("value").families.latin);
}

BOOST_AUTO_TEST_CASE(reports_misfits_in_millimetres_rounded_up_with_what_was_tried) {
  test::Bench bench(test::level("roads", "633"), {"en"});
  const auto said = [&](double excess, std::vector<std::string> tried) {
    FitNotes notes;
    notes.add_misfit("it", excess, std::move(tried));
    report(bench.setting(), {}, notes);
    return bench.said();
  };
  BOOST_TEST(said(0.01, {}).empty());
  tubiao::test::check_findings(said(0.02, {}), "text-does-not-fit: it needs 0.1 mm more");
  tubiao::test::check_findings(said(72, {"condensed", "at 80 %"}),
                               "text-does-not-fit: it needs 25.4 mm more than there is, even "
                               "condensed and at 80 %");
}

BOOST_AUTO_TEST_CASE(tells_only_those_who_ask) {
  test::Bench bench(test::level("roads", "633"), {"en"});
  FitNotes notes;
  notes.add("the label", {"short label", "on 2 lines"});
  notes.add("nothing", {});
  Setting setting = bench.setting();
  report(setting, {}, notes);
  FitReport fits;
  setting.fits = &fits;
  report(setting, {}, notes);
  BOOST_REQUIRE(fits.all().size() == 1U);
  BOOST_TEST(fits.all().front().message == "the label: short label, on 2 lines");
  BOOST_TEST(bench.said().empty());
}

BOOST_AUTO_TEST_CASE(sets_all_figures_of_a_block_alike) {
  test::Bench bench(test::level("roads", "633", "", "short = { zh = \"路\", en = \"Motorways\" }") +
                        test::level("ways", "5", "", "short = { zh = \"道\", en = \"Ways\" }"),
                    {"en"});
  bench.theme.roles.find("label")->second.size = 14;
  const auto block = bench.block(
      "kind = \"figure\"\nindicators = [\"roads\", \"ways\"]\ngutter = \"0pt\"\nshow = []");
  double size = 0;
  for (double width = 200; width > 70; width -= 5) {
    const auto scene = bench.place(*block, {0, 0, width, 400});
    if (!bench.said().empty()) break;
    const auto one = test::find_words(scene, "Motorways");
    BOOST_TEST(one.size == test::find_words(scene, "Ways").size);
    size = one.size;
  }
  // The longer of them made both shrink.
  BOOST_TEST(size < 14);
  BOOST_TEST(size >= 14 * least_share);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
