#include "data/select.h"

#include "support.h"

namespace tubiao::data {
namespace {

using diag::Code;
using test::dataset_text;
using test::indicator_text;

/// Four indicators: two roads with a unit in common, a share without a topic, a rank.
std::string body() {
  return indicator_text("topic = \"roads\"\nunit = \"km\"\nnature = \"level\"",
                        "period = 2025\nvalue = 633\nchange = { since = 2020, percent = 136 }",
                        "expressways") +
         indicator_text("topic = \"roads\"\nunit = \"m\"\nnature = \"level\"",
                        "period = 2025\nvalue = 90\nscale = \"万\"\nrank = { position = 3, "
                        "universe = \"henan\" }\nchange = { since = 2020, percent = 151 }",
                        "greenways") +
         indicator_text("unit = \"percent\"\nnature = \"share\"", "period = 2024\nvalue = 59",
                        "renewables") +
         indicator_text("nature = \"rank\"",
                        "period = 2024\nrank = { position = 1, universe = \"henan\" }", "first");
}

/// A run whose dataset is read; queries are read from TOML.
struct Selection {
  test::Run run;
  std::optional<Dataset> dataset = run.read(dataset_text(body()));

  std::string operator()(std::string_view where) {
    BOOST_REQUIRE_MESSAGE(dataset, run.printed());
    auto table = toml::parse(run.context(), "query", "where = " + std::string(where));
    BOOST_REQUIRE(table);
    const auto query = read_query(*table->get_table("where"), *dataset);
    std::string ids;
    for (const auto* indicator : select(*dataset, query)) {
      ids += (ids.empty() ? "" : " ") + indicator->id;
    }
    return ids;
  }
};

BOOST_AUTO_TEST_SUITE(select_indicators)

BOOST_AUTO_TEST_CASE(by_what_they_are) {
  Selection selected;
  BOOST_TEST(selected("{}") == "expressways greenways renewables first");
  BOOST_TEST(selected("{ topic = \"roads\" }") == "expressways greenways");
  BOOST_TEST(selected("{ unit = \"percent\" }") == "renewables");
  BOOST_TEST(selected("{ nature = \"rank\" }") == "first");
  BOOST_TEST(selected("{ has = \"rank\" }") == "greenways first");
  BOOST_TEST(selected("{ has = [\"rank\", \"value\"] }") == "greenways");
  BOOST_TEST(selected("{ universe = \"henan\", nature = \"level\" }") == "greenways");
  BOOST_TEST(selected("{ source = \"second\" }") == "");
  BOOST_TEST(!selected.run.diagnostics.has_errors());
}

BOOST_AUTO_TEST_CASE(in_an_order_with_a_limit) {
  Selection selected;
  // 90万 m are 900 km.
  BOOST_TEST(selected("{ topic = \"roads\", sort = \"value\" }") == "greenways expressways");
  BOOST_TEST(selected("{ topic = \"roads\", sort = \"value\", reverse = true }") ==
             "expressways greenways");
  BOOST_TEST(selected("{ has = \"change\", sort = \"change\" }") == "greenways expressways");
  BOOST_TEST(selected("{ sort = \"rank\" }") == "first greenways expressways renewables");
  BOOST_TEST(selected("{ sort = \"rank\", limit = 1 }") == "first");
  BOOST_TEST(selected("{ sort = \"file\", reverse = true }") ==
             "first renewables greenways expressways");
}

BOOST_AUTO_TEST_CASE(reports_names_that_nothing_has) {
  Selection selected;
  selected("{ topic = \"raods\" }");
  BOOST_TEST(selected.run.finding(Code::unknown_id).help == "did you mean \"roads\"?");
  selected("{ has = \"ranks\" }");
  BOOST_TEST(selected.run.finding(Code::bad_value).help ==
             "it may have: \"value\", \"change\", \"rank\"");
  selected("{ topics = \"roads\" }");
  selected.run.finding(Code::unknown_key);
}

BOOST_AUTO_TEST_CASE(by_id_with_the_nearest_name) {
  Selection selected;
  BOOST_REQUIRE(selected.dataset);
  const auto* found = select(*selected.dataset, {"greenways", {}}, selected.run.diagnostics);
  BOOST_REQUIRE(found != nullptr);
  BOOST_TEST(found->id == "greenways");
  BOOST_TEST(select(*selected.dataset, {"greenway", {}}, selected.run.diagnostics) == nullptr);
  BOOST_TEST(selected.run.finding(Code::unknown_id).help == "did you mean \"greenways\"?");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(pick_observation)

Observation at(Period period, std::string_view value, Qualifier qualifier = Qualifier::exact) {
  Observation observation;
  observation.period = period;
  observation.value = test::decimal(value);
  observation.qualifier = qualifier;
  return observation;
}

std::string picked(const std::vector<Observation>& observations,
                   std::optional<Period> period = {}) {
  Indicator indicator;
  indicator.observations = observations;
  const Observation* found = pick(indicator, period);
  return found == nullptr ? "none" : found->value->to_string();
}

BOOST_AUTO_TEST_CASE(takes_the_latest_or_the_one_asked_for) {
  const std::vector<Observation> years = {at(Year{2025}, "3"), at(Year{2020}, "1"),
                                          at(Year{2024}, "2")};
  BOOST_TEST(picked(years) == "3");
  BOOST_TEST(picked(years, Year{2024}) == "2");
  BOOST_TEST(picked(years, Year{2019}) == "none");
  BOOST_TEST(picked({}) == "none");
}

BOOST_AUTO_TEST_CASE(a_date_stands_for_its_year) {
  const std::vector<Observation> dated = {at(Date{2025, 10, 28}, "3"),
                                          at(YearRange{2021, 2025}, "4")};
  BOOST_TEST(picked(dated, Year{2025}) == "3");
  BOOST_TEST(picked(dated, YearRange{2021, 2025}) == "4");
}

BOOST_AUTO_TEST_CASE(prefers_the_preferred_then_the_exact_then_the_first) {
  auto more = at(Year{2025}, "2200", Qualifier::more_than);
  auto exact = at(Year{2025}, "2258");
  auto again = at(Year{2025}, "2259");
  BOOST_TEST(picked({more, exact, again}) == "2258");
  again.preferred = true;
  BOOST_TEST(picked({more, exact, again}) == "2259");
}

BOOST_AUTO_TEST_CASE(a_derived_baseline_is_never_the_latest) {
  auto derived = at(Year{2026}, "9");
  derived.derivation = Derivation{};
  BOOST_TEST(picked({at(Year{2025}, "3"), derived}) == "3");
  BOOST_TEST(picked({at(Year{2025}, "3"), derived}, Year{2026}) == "9");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
