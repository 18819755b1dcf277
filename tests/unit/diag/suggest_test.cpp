#include "diag/suggest.h"

#include <boost/test/unit_test.hpp>
#include <vector>

namespace {

std::string suggestion(std::string_view name, const std::vector<std::string>& candidates) {
  return tubiao::diag::nearest(name, candidates).value_or("nothing");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(suggest)

BOOST_AUTO_TEST_CASE(finds_the_nearest_name) {
  const std::vector<std::string> keys = {"id", "topic", "label", "unit", "nature", "高速公路"};
  BOOST_TEST(suggestion("lable", keys) == "label");
  BOOST_TEST(suggestion("labels", keys) == "label");
  BOOST_TEST(suggestion("topc", keys) == "topic");
  BOOST_TEST(suggestion("di", keys) == "id");
  BOOST_TEST(suggestion("高速公里", keys) == "高速公路");
}

BOOST_AUTO_TEST_CASE(stays_silent_where_nothing_is_near) {
  const std::vector<std::string> keys = {"id", "topic", "label"};
  BOOST_TEST(suggestion("colour", keys) == "nothing");
  BOOST_TEST(suggestion("xy", keys) == "nothing");
  BOOST_TEST(suggestion("label", {}) == "nothing");
  BOOST_TEST(suggestion("", keys) == "nothing");
}

BOOST_AUTO_TEST_CASE(counts_a_swap_once) {
  // Three letters allow one change only.
  BOOST_TEST(suggestion("gpd", {"gdp"}) == "gdp");
  BOOST_TEST(suggestion("pdg", {"gdp"}) == "nothing");
}

BOOST_AUTO_TEST_CASE(takes_the_first_of_equals) {
  BOOST_TEST(suggestion("bat", {"bar", "cat"}) == "bar");
  BOOST_TEST(suggestion("bat", {"cat", "bar"}) == "cat");
  BOOST_TEST(suggestion("bat", {"cat", "bat"}) == "bat");
}

BOOST_AUTO_TEST_CASE(does_not_compare_endless_names) {
  const std::string endless(1'000'000, 'a');
  BOOST_TEST(suggestion(endless, {endless}) == "nothing");
}

BOOST_AUTO_TEST_SUITE_END()
