#include <algorithm>
#include <filesystem>

#include "rules/data_rules.h"
#include "support.h"

namespace tubiao::rules {
namespace {

using data::test::dataset_text;
using data::test::indicator_text;
using data::test::Run;
using diag::Code;

constexpr std::string_view count = "unit = \"enterprise\"\nnature = \"level\"";
constexpr std::string_view money = "unit = \"yuan\"\nnature = \"cumulative\"";
constexpr std::string_view rank = "nature = \"rank\"";

/// Two statements about one indicator, by two sources.
struct Statements {
  Run run;

  Statements(std::string_view keys, std::string_view one, std::string_view other) {
    const auto dataset = run.read(dataset_text(indicator_text(keys, one) +
                                               "[[indicator.observation]]\nsource = \"second\"\n" +
                                               std::string(other) + "\n"));
    BOOST_REQUIRE_MESSAGE(dataset, run.printed());
    check_sources_agree(*dataset, run.diagnostics);
  }
};

/// What the rule says of them after the indicator's name; empty where they agree.
std::string conflict(std::string_view keys, std::string_view one, std::string_view other) {
  const Statements statements(keys, one, other);
  const auto& all = statements.run.diagnostics.all();
  if (all.empty()) return {};
  BOOST_CHECK(all.front().code == Code::source_conflict);
  const auto colon = all.front().message.find(": ");
  return all.front().message.substr(colon + 2);
}

BOOST_AUTO_TEST_SUITE(sources_agree)

BOOST_AUTO_TEST_CASE(two_exact_counts_exclude_each_other) {
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 56", "period = 2025\nvalue = 148") ==
             "56 against 148");
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 56", "period = 2025\nvalue = 57") ==
             "56 against 57");
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 56", "period = 2025\nvalue = 56") == "");
}

BOOST_AUTO_TEST_CASE(qualifiers_leave_room) {
  const std::string_view exact = "period = 2025\nvalue = 2258";
  const auto other = [&](std::string_view value, std::string_view qualifier) {
    return conflict(count, exact,
                    "period = 2025\nvalue = " + std::string(value) + "\nqualifier = \"" +
                        std::string(qualifier) + "\"");
  };
  BOOST_TEST(other("2200", "more-than-after-number") == "");
  BOOST_TEST(other("2258", "more-than") == "2258 against 2258");
  BOOST_TEST(other("2258", "at-least") == "");
  BOOST_TEST(other("2300", "at-least") == "2258 against 2300");
  BOOST_TEST(other("2300", "nearly") == "");
  BOOST_TEST(other("2200", "nearly") == "2258 against 2200");
  BOOST_TEST(other("2300", "about") == "");
  BOOST_TEST(other("3000", "about") == "2258 against 3000");
}

BOOST_AUTO_TEST_CASE(a_rounded_number_agrees_with_the_number_behind_it) {
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 64\nscale = \"万\"",
                      "period = 2025\nvalue = 640123") == "");
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 64\nscale = \"万\"",
                      "period = 2025\nvalue = 645123") == "64万 against 645123");
  const std::string_view share = "unit = \"percent\"\nnature = \"share\"";
  BOOST_TEST(conflict(share, "period = 2025\nvalue = 59", "period = 2025\nvalue = 59.2") == "");
  BOOST_TEST(conflict(share, "period = 2025\nvalue = 59", "period = 2025\nvalue = 59.6") ==
             "59 against 59.6");
}

BOOST_AUTO_TEST_CASE(only_statements_about_one_time_are_compared) {
  BOOST_TEST(conflict(count, "period = 2024\nvalue = 56", "period = 2025\nvalue = 148") == "");
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 56", "period = 2025-10-28\nvalue = 148") ==
             "56 against 148");
  BOOST_TEST(conflict(money, "period = 2025\nvalue = 56",
                      "period = { from = 2021, to = 2025 }\nvalue = 148") == "");
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 56\nstatus = \"expected\"",
                      "period = 2025\nvalue = 148") == "");
}

BOOST_AUTO_TEST_CASE(ranks_and_changes_are_compared) {
  BOOST_TEST(conflict(rank, "period = 2025\nrank = { position = 3, universe = \"henan\" }",
                      "period = 2025\nrank = { position = 4, universe = \"henan\" }") ==
             "rank 3 against rank 4");
  BOOST_TEST(
      conflict(rank, "period = 2025\nrank = { position = 3, universe = \"henan\", year = 2024 }",
               "period = 2025\nrank = { position = 4, universe = \"henan\", year = 2023 }") == "");
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 5\nchange = { since = 2020, percent = 46.5 }",
                      "period = 2025\nvalue = 5\nchange = { since = 2020, percent = 47 }") == "");
  BOOST_TEST(conflict(count, "period = 2025\nvalue = 5\nchange = { since = 2020, percent = 46.5 }",
                      "period = 2025\nvalue = 5\nchange = { since = 2020, percent = 48 }") ==
             "a change of 46.5 against one of 48");
}

BOOST_AUTO_TEST_CASE(shows_both_quotes_and_what_to_do) {
  const Statements plain(count, "period = 2025\nvalue = 56\nquote = \"56家\"",
                         "period = 2025\nvalue = 148\nquote = \"148家\"");
  const auto& finding = plain.run.finding(Code::source_conflict);
  BOOST_CHECK(finding.severity == diag::Severity::warning);
  BOOST_TEST(finding.message == "the sources disagree about \"roads\" (2025): 56 against 148");
  BOOST_REQUIRE(finding.notes.size() == 2u);
  BOOST_TEST(finding.notes[0].message == "第一场: “56家”");
  BOOST_TEST(finding.notes[1].message == "第二场: “148家”");
  BOOST_TEST(finding.help ==
             "correct one of them, or mark the one to draw: prefer = true and why = { … }");
  const Statements settled(count, "period = 2025\nvalue = 56",
                           "period = 2025\nvalue = 148\nprefer = true\nwhy = { zh = \"新\", en = "
                           "\"newer\" }");
  BOOST_TEST(settled.run.finding(Code::source_conflict).help ==
             "the preferred one is drawn, with its reason as a note");
}

BOOST_AUTO_TEST_CASE(the_shipped_dataset_has_its_one_known_conflict_and_nothing_else) {
  Run run;
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(data::test::project_root() / "data/xinxiang-14fyp")) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  const auto dataset = data::read_dataset(run.context(), files, run.shipped());
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  check_data(*dataset, run.diagnostics);
  BOOST_TEST(run.diagnostics.all().size() == 1u, run.printed());
  const auto& finding = run.finding(Code::source_conflict);
  BOOST_TEST(finding.message ==
             "the sources disagree about \"first-set-equipment\" (2021-2025): 56 against 148");
  BOOST_REQUIRE_EQUAL(finding.notes.size(), 2u);
  BOOST_TEST(finding.notes[0].message ==
             "第一场发布会: “56台设备通过省首台（套）重大技术装备认定”");
  BOOST_TEST(
      finding.notes[1].message ==
      "第二场发布会: “43家企业148台（套）设备通过河南省首台（套）重大技术装备认定，数量居全省第"
      "1位”");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::rules
