// Which figures a block shows.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;
using data::test::indicator_text;

std::string figures() {
  return test::level("roads", "633", "rank = { position = 3, universe = \"henan\" }") +
         test::level("rails", "700") +
         "[[indicator.observation]]\nperiod = 2020\nvalue = 400\nsource = \"second\"\n" +
         test::share("forest", "40");
}

std::string ids_of(const std::vector<Selected>& selection) {
  std::string ids;
  for (const auto& each : selection) {
    ids +=
        (ids.empty() ? "" : " ") + each.indicator->id + " " + each.observation->period.to_string();
  }
  return ids;
}

/// Keys of a block, what they select, and what is said about them.
struct Asked {
  std::string keys;
  std::string selected;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Asked& asked) {
  return out << asked.keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(selection)

BOOST_DATA_TEST_CASE(selects_by_id_and_by_query,
                     with::make(std::vector<Asked>{
                         {"indicator = \"roads\"", "roads 2025", ""},
                         {"indicators = [\"rails\", \"roads\"]", "rails 2025 roads 2025", ""},
                         {"indicators = \"rails\"", "rails 2025", ""},
                         {"where = { topic = \"roads\" }", "roads 2025 rails 2025", ""},
                         {"where = { unit = \"percent\" }", "forest 2025", ""},
                         {"where = { has = \"rank\" }", "roads 2025", ""},
                         {"where = { topic = \"roads\", sort = \"value\", limit = 1 }",
                          "rails 2025", ""},
                         {"where = {}", "roads 2025 rails 2025 forest 2025", ""},
                         {"indicator = \"rails\"\nperiod = 2020", "rails 2020", ""},
                         {"indicator = \"rails\"\nperiod = 2025", "rails 2025", ""},
                     }),
                     asked) {
  test::Bench bench(figures());
  auto table = toml::parse(bench.run.context(), "layout.toml", asked.keys);
  BOOST_TEST(ids_of(read_selection(*table, bench.context())) == asked.selected);
  table->finish();
  tubiao::test::check_findings(bench.said(), asked.said);
}

BOOST_DATA_TEST_CASE(
    names_what_is_wrong,
    with::make(std::vector<Asked>{
        {"", "", "missing-key"},
        {"indicator = \"roads\"\nindicators = [\"rails\"]", "roads 2025 rails 2025", "bad-value"},
        {"indicator = \"roads\"\nwhere = { topic = \"roads\" }", "roads 2025 rails 2025",
         "bad-value"},
        {"indicator = \"road\"", "", "unknown-id at \"road\""},
        {"indicators = [\"roads\", \"rail\"]", "roads 2025", "unknown-id at \"rail\""},
        {"indicators = []", "", "empty-selection at indicators"},
        {"indicator = 5", "", "wrong-type at 5"},
        {"indicators = [5]", "", "wrong-type at 5"},
        {"where = 5", "", "wrong-type at 5"},
        {"where = { topic = \"roads\", has = \"change\" }", "", "empty-selection at where"},
        {"where = { topic = \"rods\" }", "roads 2025 rails 2025 forest 2025",
         "unknown-id at \"rods\""},
        {"where = { topics = \"roads\" }", "roads 2025 rails 2025 forest 2025",
         "unknown-key at topics"},
        {"indicator = \"roads\"\nperiod = 2019", "", "missing-value"},
        {"indicator = \"roads\"\nperiod = \"2025\"", "roads 2025", "wrong-type at \"2025\""},
        {"where = { topic = \"roads\" }\nperiod = 2020", "rails 2020", "missing-value"},
    }),
    asked) {
  test::Bench bench(figures());
  auto table = toml::parse(bench.run.context(), "layout.toml", asked.keys);
  BOOST_TEST(ids_of(read_selection(*table, bench.context())) == asked.selected);
  table->finish();
  tubiao::test::check_findings(bench.said(), asked.said);
}

BOOST_AUTO_TEST_CASE(points_from_a_missing_observation_to_its_indicator) {
  test::Bench bench(figures());
  bench.read("[[block]]\nkind = \"figure\"\nindicator = \"roads\"\nperiod = 2019");
  const auto& finding = bench.run.finding(diag::Code::missing_value);
  BOOST_TEST(bench.run.pointed_at(finding) == "[[block]]");
  BOOST_REQUIRE_EQUAL(finding.notes.size(), 1);
  BOOST_TEST(bench.run.sources.text(finding.notes.front().span) == "[[indicator]]");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
