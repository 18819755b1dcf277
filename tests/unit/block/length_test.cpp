// Lengths as layouts write them.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>
#include <vector>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;

std::string said_about(const std::string& value, double low, double high) {
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  auto table = toml::parse({sources, diagnostics}, "x.toml", "gap = " + value);
  BOOST_REQUIRE(table);
  const auto length = read_length(*table, "gap", low, high);
  BOOST_TEST(length.has_value() == diagnostics.all().empty());
  return tubiao::test::list_findings(diagnostics, sources);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lengths)

BOOST_AUTO_TEST_CASE(have_four_units) {
  BOOST_TEST(parse_length("25.4mm").value() == 72, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(parse_length("2.54cm").value() == 72, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(parse_length("0.5in").value() == 36);
  BOOST_TEST(parse_length("9pt").value() == 9);
  BOOST_TEST(parse_length("0mm").value() == 0);
  BOOST_TEST(parse_length("-3pt").value() == -3);
  BOOST_TEST(parse_length("18 pt").value() == 18);
}

BOOST_DATA_TEST_CASE(are_a_number_and_a_unit_and_nothing_else,
                     with::make(std::vector<std::string>{
                         "",      "18",     "mm",    " mm",    "18px",  "18MM",  "18m",
                         "10 km", "1,5mm",  " 18mm", "18mm ",  "nanmm", "infpt", "0x12pt",
                         "1 8mm", "１８mm", "--1mm", "18mmmm", "1.mm",  ".5mm"}),
                     text) {
  BOOST_TEST(!parse_length(text));
}

BOOST_AUTO_TEST_CASE(that_are_none_are_named) {
  tubiao::test::check_findings(said_about("\"18px\"", 0, 100), "bad-length at \"18px\"");
  tubiao::test::check_findings(said_about("18", 0, 100), "bad-length at 18");
  tubiao::test::check_findings(said_about("true", 0, 100), "bad-length at true");
}

BOOST_AUTO_TEST_CASE(lie_in_their_range) {
  BOOST_TEST(said_about("\"0mm\"", 0, 72).empty());
  BOOST_TEST(said_about("\"1in\"", 0, 72).empty());
  tubiao::test::check_findings(said_about("\"25.5mm\"", 0, 72), "bad-length at \"25.5mm\"");
  tubiao::test::check_findings(said_about("\"-1mm\"", 0, 72), "bad-length at \"-1mm\"");
}

BOOST_AUTO_TEST_CASE(out_of_range_come_with_the_range) {
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  auto table = toml::parse({sources, diagnostics}, "x.toml", "gap = \"1in\"");
  read_length(*table, "gap", 0, 36);
  BOOST_TEST(diagnostics.all().front().help == "it may lie between 0mm and 12.7mm");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
