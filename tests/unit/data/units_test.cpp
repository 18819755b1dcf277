#include "data/units.h"

#include "support.h"

namespace tubiao::data {
namespace {

using test::decimal;

const Unit& unit(std::string_view id) {
  const Unit* found = test::empty_dataset().find_unit(id);
  BOOST_REQUIRE(found != nullptr);
  return *found;
}

std::string exact(std::string_view value, std::string_view from, std::string_view to) {
  const auto converted = convert_exactly(decimal(value), unit(from), unit(to));
  return converted ? converted->to_string() : "refused";
}

std::string rounded(std::string_view value, int digits, Relation relation) {
  return convert_rounded(decimal(value), unit("mu"), unit("hectare"), digits, relation).to_string();
}

BOOST_AUTO_TEST_SUITE(units)

BOOST_AUTO_TEST_CASE(converts_exactly_or_refuses) {
  BOOST_TEST(exact("360000", "mu", "hectare") == "24000");
  BOOST_TEST(exact("9000000000", "jin", "tonne") == "4500000");
  BOOST_TEST(exact("7", "jin", "kg") == "3.5");
  BOOST_TEST(exact("1", "jin", "tonne") == "0.0005");
  BOOST_TEST(exact("1.5", "km", "m") == "1500");
  BOOST_TEST(exact("250", "hectare", "km2") == "2.5");
  BOOST_TEST(exact("2100000", "kW", "MW") == "2100");
  BOOST_TEST(exact("15", "mu", "hectare") == "1");
  BOOST_TEST(exact("1", "mu", "hectare") == "refused");
  BOOST_TEST(exact("550000", "mu", "hectare") == "refused");
  BOOST_TEST(exact("-30", "mu", "hectare") == "-2");
}

BOOST_AUTO_TEST_CASE(rounds_so_that_the_relation_stays_true) {
  // 550000 mu are 36666.67 hectares.
  BOOST_TEST(rounded("550000", 3, Relation::equal) == "36700");
  BOOST_TEST(rounded("550000", 3, Relation::about) == "36700");
  BOOST_TEST(rounded("550000", 3, Relation::greater) == "36600");
  BOOST_TEST(rounded("550000", 3, Relation::at_least) == "36600");
  BOOST_TEST(rounded("550000", 3, Relation::less) == "36700");
  BOOST_TEST(rounded("530000", 3, Relation::less) == "35400");
  BOOST_TEST(rounded("550000", 7, Relation::equal) == "36666.67");
  BOOST_TEST(rounded("0.1", 2, Relation::equal) == "0.0067");
  BOOST_TEST(rounded("0", 2, Relation::equal) == "0");
}

BOOST_AUTO_TEST_CASE(takes_the_form_of_a_category_or_the_nearest_there_is) {
  BOOST_TEST(form_of({{"one", "park"}, {"other", "parks"}}, "one") == "park");
  BOOST_TEST(form_of({{"one", "park"}, {"other", "parks"}}, "few") == "parks");
  BOOST_TEST(form_of({{"one", "家"}}, "other") == "家");
  BOOST_TEST(form_of({}, "other") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
