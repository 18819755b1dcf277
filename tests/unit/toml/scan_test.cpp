#include "toml/scan.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "base/limits.h"
#include "example.h"

namespace toml = tubiao::toml;

namespace {

constexpr int limit = tubiao::base::limits::toml_depth;

std::string repeat(const std::string& part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

/// What the reader says, or "fine".
std::string verdict(const std::string& text) {
  const Example example(text);
  if (example.table) return "fine";
  return std::string(info(example.diagnostics.all().at(0).code).name);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scan)

BOOST_AUTO_TEST_CASE(measures_how_deep_arrays_and_tables_nest) {
  const auto arrays = [](int depth) { return "a = " + repeat("[", depth) + repeat("]", depth); };
  BOOST_TEST(verdict(arrays(limit)) == "fine");
  BOOST_TEST(verdict(arrays(limit + 1)) == "nested-too-deep");
  const auto tables = [](int depth) { return repeat("a={", depth) + repeat("}", depth); };
  BOOST_TEST(verdict(tables(limit)) == "fine");
  BOOST_TEST(verdict(tables(limit + 1)) == "nested-too-deep");
  const auto dots = [](int depth) { return repeat("a.", depth - 1) + "a = 1"; };
  BOOST_TEST(verdict(dots(limit)) == "fine");
  BOOST_TEST(verdict(dots(limit + 1)) == "nested-too-deep");
  const auto header = [](int depth) { return "[" + repeat("a . ", depth - 1) + "'a']"; };
  BOOST_TEST(verdict(header(limit)) == "fine");
  BOOST_TEST(verdict(header(limit + 1)) == "nested-too-deep");
}

BOOST_AUTO_TEST_CASE(adds_up_headers_dots_and_brackets) {
  const std::string header = "[" + repeat("a.", limit / 2 - 1) + "a]\n";
  const auto value = [](int depth) {
    return "x = [" + repeat("{ b = ", depth) + "1" + repeat("}", depth) + "]";
  };
  BOOST_TEST(verdict(header + value(limit / 2 - 3)) == "fine");
  BOOST_TEST(verdict(header + value(limit / 2)) == "nested-too-deep");
}

BOOST_AUTO_TEST_CASE(does_not_add_up_what_stands_side_by_side) {
  BOOST_TEST(verdict(repeat("[[a]]\nb = [{ c = [1, 2] }, {}]\n", 500)) == "fine");
  BOOST_TEST(verdict("a = [" + repeat("[1.5, 2025-01-01], ", 500) + "]") == "fine");
}

BOOST_AUTO_TEST_CASE(does_not_look_into_strings_and_comments) {
  const std::string brackets = repeat("[", 2 * limit);
  BOOST_TEST(verdict("a = \"" + brackets + "\"") == "fine");
  BOOST_TEST(verdict("a = '" + brackets + "\\'") == "fine");
  BOOST_TEST(verdict("a = \"\\\"" + brackets + "\"") == "fine");
  BOOST_TEST(verdict("a = \"\"\"\n\"" + brackets + "\n\"\"\"\"\"") == "fine");
  BOOST_TEST(verdict("a = '''\n'" + brackets + "\n'''") == "fine");
  BOOST_TEST(verdict("# " + brackets + "\na = 1") == "fine");
  BOOST_TEST(verdict("\"" + brackets + "\" = 1") == "fine");
}

BOOST_AUTO_TEST_CASE(survives_depths_that_would_exhaust_the_stack) {
  constexpr int endless = 1'000'000;
  BOOST_TEST(verdict("a = " + repeat("[", endless)) == "nested-too-deep");
  BOOST_TEST(verdict("a = " + repeat("{a=", endless)) == "nested-too-deep");
  BOOST_TEST(verdict("[" + repeat("a.", endless) + "a]") == "nested-too-deep");
  BOOST_TEST(verdict(repeat("a.", endless) + "a = 1") == "nested-too-deep");
}

BOOST_AUTO_TEST_CASE(remembers_what_was_left_open) {
  const toml::Scan string = toml::scan("a = \"x\nb = 1");
  BOOST_REQUIRE(string.open_string.has_value());
  BOOST_TEST(string.open_string->begin == 4u);
  const toml::Scan brackets = toml::scan("a = [ { b = 1 }, { c = [\n");
  BOOST_REQUIRE(brackets.open_brackets.size() == 3u);
  BOOST_TEST(brackets.open_brackets[0].begin == 4u);
  BOOST_TEST(brackets.open_brackets[2].begin == 23u);
}

BOOST_AUTO_TEST_CASE(knows_64_bits) {
  BOOST_TEST(toml::fits_64_bits("9223372036854775807"));
  BOOST_TEST(!toml::fits_64_bits("9223372036854775808"));
  BOOST_TEST(toml::fits_64_bits("-9_223_372_036_854_775_808"));
  BOOST_TEST(toml::fits_64_bits("+7"));
}

BOOST_AUTO_TEST_SUITE_END()
