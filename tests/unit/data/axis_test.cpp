#include "data/phrase.h"
#include "support.h"

namespace tubiao::data {
namespace {

using test::figure_of;
using test::OwnFigure;
using test::visible;

/// "RMB_billion: 15.4 10.20": the common unit of some figures and their numbers in it.
std::string axis_of(std::string_view language, const std::vector<OwnFigure>& own) {
  const Wording wording(test::empty_dataset(), std::string(language));
  std::vector<Figure> figures;
  figures.reserve(own.size());
  for (const auto& each : own) figures.push_back(each.figure());
  const auto axis = wording.axis(figures);
  if (!axis) return "none";
  std::string text = visible(axis->text) + ":";
  for (const auto& figure : figures) text += " " + wording.number(wording.in_axis(*axis, figure));
  return text;
}

BOOST_AUTO_TEST_SUITE(axis)

BOOST_AUTO_TEST_CASE(has_one_unit_and_scale_per_language) {
  const std::vector<OwnFigure> trade = {figure_of("154", "亿", "yuan"),
                                        figure_of("102.0", "亿", "yuan")};
  BOOST_TEST(axis_of("zh", trade) == "亿元: 154 102.0");
  BOOST_TEST(axis_of("en", trade) == "RMB_billion: 15.4 10.20");
}

BOOST_AUTO_TEST_CASE(takes_the_scale_of_the_largest_where_they_differ) {
  const std::vector<OwnFigure> mixed = {figure_of("1384", "亿", "yuan"),
                                        figure_of("5000", "万", "yuan")};
  BOOST_TEST(axis_of("zh", mixed) == "亿元: 1384 0.5");
  BOOST_TEST(axis_of("en", mixed) == "RMB_billion: 138.4 0.05");
}

BOOST_AUTO_TEST_CASE(has_no_scale_below_the_first) {
  const std::vector<OwnFigure> people = {figure_of("40.9", "万", "person"),
                                         figure_of("13.1", "万", "person")};
  BOOST_TEST(axis_of("zh", people) == "万人: 40.9 13.1");
  BOOST_TEST(axis_of("en", people) == "people: 409,000 131,000");
  BOOST_TEST(axis_of("en", {figure_of("59", "", "percent")}) == "%: 59");
  BOOST_TEST(axis_of("en", {figure_of("3", "", "piece")}) == ": 3");
}

BOOST_AUTO_TEST_CASE(converts_within_a_dimension) {
  BOOST_TEST(axis_of("en", {figure_of("90", "亿", "jin")}) == "million_tonnes: 4.5");
  BOOST_TEST(axis_of("zh", {figure_of("2", "", "km"), figure_of("500", "", "m")}) == "公里: 2 0.5");
  BOOST_TEST(axis_of("en", {figure_of("36", "万", "mu"), figure_of("100", "", "hectare")}) ==
             "hectares: 24,000 100");
}

BOOST_AUTO_TEST_CASE(refuses_two_dimensions) {
  BOOST_TEST(axis_of("en", {figure_of("2", "", "km"), figure_of("5", "", "percent")}) == "none");
  BOOST_TEST(axis_of("en", {figure_of("2", "", "percentage-point"),
                            figure_of("5", "", "percent")}) == "none");
  BOOST_TEST(axis_of("en", {}) == "none");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
