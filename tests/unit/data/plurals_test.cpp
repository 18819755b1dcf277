#include "data/plurals.h"

#include "support.h"

namespace tubiao::data {
namespace {

using test::decimal;

BOOST_AUTO_TEST_SUITE(plurals)

BOOST_AUTO_TEST_CASE(follows_the_rules_of_the_language) {
  const Plurals english("en");
  BOOST_TEST(english.category(decimal("1")) == "one");
  BOOST_TEST(english.category(decimal("0")) == "other");
  BOOST_TEST(english.category(decimal("2")) == "other");
  const Plurals polish("pl");
  BOOST_TEST(polish.category(decimal("3")) == "few");
  BOOST_TEST(polish.category(decimal("5")) == "many");
  const Plurals chinese("zh");
  BOOST_TEST(chinese.category(decimal("1")) == "other");
}

BOOST_AUTO_TEST_CASE(sees_the_decimals_that_are_printed) {
  const Plurals english("en");
  BOOST_TEST(english.category(decimal("1.0")) == "other");
  BOOST_TEST(english.category(decimal("1.5")) == "other");
  BOOST_TEST(english.category(decimal("-1")) == "one");
  BOOST_TEST(english.category(decimal("1234567890123456789012")) == "other");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
