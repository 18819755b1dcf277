// Figures inside texts.
#include "block/placeholders.h"

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

/// A figure with everything, one without a value, and one without anything but a value.
std::string figures() {
  return test::level("roads", "633",
                     "qualifier = \"more-than\"\nchange = { since = 2020, percent = 136 }\n"
                     "rank = { position = 3, universe = \"henan\" }") +
         indicator_text("nature = \"rank\"",
                        "period = 2024\nrank = { position = 2, universe = \"henan\" }", "order") +
         indicator_text("nature = \"level\"\nunit = \"yuan\"",
                        "period = 2025\nvalue = 3700\nscale = \"亿\"", "gdp");
}

/// A text of a layout in one language.
std::string fill(test::Bench& bench, const std::string& text, const base::Language& language) {
  auto table = toml::parse(bench.run.context(), "layout.toml", "t = '" + text + "'\n");
  BOOST_REQUIRE(table.has_value());
  return read_text(*table, "t", bench.context()).value().at(language).plain();
}

struct Filled {
  std::string text;
  std::string zh;
  std::string en;
};

std::ostream& operator<<(std::ostream& out, const Filled& filled) {
  return out << filled.text;
}

/// A text, and what is said about it.
struct Refused {
  std::string text;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Refused& refused) {
  return out << refused.text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(placeholders)

BOOST_DATA_TEST_CASE(become_parts_of_figures_in_each_language,
                     with::make(std::vector<Filled>{
                         {"{roads}", "超633公里", "more than 633_km"},
                         {"{roads.value}", "633", "633"},
                         {"{roads.unit}", "公里", "km"},
                         {"{roads.change}", "较2020年增长136%", "up 136% since 2020"},
                         {"{roads.rank}", "居全省第3位", "No._3 in Henan"},
                         {"{roads.period}", "2025年", "2025"},
                         {"{roads.label}", "里程", "Mileage"},
                         {"{gdp}", "3700亿元", "RMB_370_billion"},
                         {"{gdp.value}", "3700", "370"},
                         {"{gdp.unit}", "亿元", "billion"},
                         // Of a figure without a value the rank is the figure.
                         {"{order}", "居全省第2位", "No._2 in Henan"},
                         {"{order.rank}", "居全省第2位", "No._2 in Henan"},
                         {"{order.period}", "2024年", "2024"},
                         {"a{roads.value}b{gdp.value}c", "a633b3700c", "a633b370c"},
                     }),
                     filled) {
  test::Bench bench(figures());
  for (const std::string language : {"zh", "en"}) {
    const auto text = fill(bench, filled.text, language);
    BOOST_TEST(data::test::visible(text) == (language == "zh" ? filled.zh : filled.en));
  }
  BOOST_TEST(bench.said().empty());
}

BOOST_DATA_TEST_CASE(leave_other_texts_alone,
                     with::make(std::vector<Filled>{
                         {"", "", ""},
                         {"no brace", "no brace", "no brace"},
                         {"{{", "{", "{"},
                         {"{{roads}", "{roads}", "{roads}"},
                         {"a {{ b }", "a { b }", "a { b }"},
                         {"}", "}", "}"},
                         {"{{{roads.value}", "{633", "{633"},
                     }),
                     filled) {
  test::Bench bench(figures());
  BOOST_TEST(fill(bench, filled.text, "zh") == filled.zh);
  BOOST_TEST(bench.said().empty());
}

BOOST_DATA_TEST_CASE(
    that_cannot_be_filled_in_are_named_and_stay,
    with::make(std::vector<Refused>{
        {"a {road} b", " at {road}: cannot fill in {road}: there is no indicator \"road\""},
        {"{}", " at {}: nothing stands between the braces"},
        {"{roads.}", " at {roads.}: cannot fill in {roads.}: a figure has no part \"\""},
        {"{roads.length}",
         " at {roads.length}: cannot fill in {roads.length}: a figure has no part \"length\""},
        {"{roads.value.unit}",
         " at {roads.value.unit}: cannot fill in {roads.value.unit}: a figure has no part "
         "\"value.unit\""},
        {"{ roads }", " at { roads }: cannot fill in { roads }: there is no indicator \" roads \""},
        {"{gdp.change}", " at {gdp.change}: cannot fill in {gdp.change}: \"gdp\" has no change"},
        {"{gdp.rank}", " at {gdp.rank}: cannot fill in {gdp.rank}: \"gdp\" has no rank"},
        {"{order.value}",
         " at {order.value}: cannot fill in {order.value}: \"order\" has no value"},
        {"{order.unit}", " at {order.unit}: cannot fill in {order.unit}: \"order\" has no unit"},
        {"a {roads", " at {: a brace is not closed"},
        {"{", " at {: a brace is not closed"},
    }),
    refused) {
  test::Bench bench(figures());
  BOOST_TEST(fill(bench, refused.text, "zh") == refused.text);
  BOOST_REQUIRE_EQUAL(bench.run.diagnostics.all().size(), 1);
  BOOST_TEST(!bench.run.diagnostics.all().front().help.empty());
  tubiao::test::check_findings(bench.said(), "bad-placeholder" + refused.said);
}

BOOST_AUTO_TEST_CASE(are_named_at_the_text_that_asks_for_them) {
  test::Bench bench(figures());
  bench.read("[[block]]\nkind = \"text\"\ntext = \"a {road} b\"");
  // Once, though the text stands for both languages.
  tubiao::test::check_findings(bench.said(), "bad-placeholder at {road}");
}

BOOST_AUTO_TEST_CASE(fill_texts_with_and_without_a_language) {
  test::Bench bench(figures());
  const auto plain = bench.block("kind = \"text\"\ntext = \"{roads}\"");
  BOOST_TEST(test::text_of(bench.place(*plain, 300)) == "超633公里\nmore than 633_km");
  const auto both = bench.block("kind = \"text\"\ntext = { zh = \"长{roads}\", en = \"{gdp}\" }");
  BOOST_TEST(test::text_of(bench.place(*both, 300)) == "长超633公里\nRMB_370_billion");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
