#include "rules/data_rules.h"
#include "support.h"

namespace tubiao::rules {
namespace {

using data::test::Run;
using diag::Code;

/// A source with a text and one designation that quotes it.
struct Quoting {
  Run run;
  std::optional<data::Dataset> dataset;

  Quoting(std::string_view text, std::string_view quote, std::string_view more = {}) {
    run.folder.write("s.txt", std::string(text));
    run.folder.write("t.txt", "另一场发布会的原文");
    dataset = run.read(data::test::dataset_text(
        "[[source]]\nid = \"s\"\ntitle = { zh = \"源\", en = \"S\" }\ntext = \"s.txt\"\n"
        "[[source]]\nid = \"t\"\ntitle = { zh = \"源\", en = \"T\" }\ntext = \"t.txt\"\n"
        "[[designation]]\nid = \"d\"\nlabel = { zh = \"试点\", en = \"Pilot\" }\nsource = \"s\"\n"
        "quote = \"" +
        std::string(quote) + "\"\n" + std::string(more)));
    BOOST_REQUIRE_MESSAGE(dataset, run.printed());
    check_quotes_found(*dataset, run.diagnostics);
  }

  std::size_t findings() const { return run.diagnostics.all().size(); }
};

BOOST_AUTO_TEST_SUITE(quotes_found)

BOOST_AUTO_TEST_CASE(spaces_and_broken_paragraphs_do_not_count) {
  BOOST_TEST(Quoting("数量分别增长\n\n120%、124%，56台", "分别增长120%、124%").findings() == 0u);
  BOOST_TEST(Quoting("数量分别增长120%", "数量 分别　增长 120%").findings() == 0u);
  BOOST_TEST(Quoting("more than\r\n2,258 firms", "more than 2,258 firms").findings() == 0u);
}

BOOST_AUTO_TEST_CASE(shows_how_far_a_quote_agrees) {
  const Quoting wrong("居民人均可支配收入增长至31929元。常住人口",
                      "居民人均可支配收入增长至31292元");
  const auto& finding = wrong.run.finding(Code::quote_not_found);
  BOOST_TEST(wrong.run.pointed_at(finding) == "\"居民人均可支配收入增长至31292元\"");
  BOOST_TEST(finding.message == "the quote does not occur in the source \"s\"");
  BOOST_TEST(
      finding.help ==
      "the source goes on differently: “居民人均可支配收入增长至31”, then “929元。常住人口”");
}

BOOST_AUTO_TEST_CASE(finds_it_in_another_source) {
  const Quoting wrong("这一场的原文", "另一场发布会");
  BOOST_TEST(wrong.run.finding(Code::quote_not_found).help == "it occurs in the source \"t\"");
}

BOOST_AUTO_TEST_CASE(says_so_where_nothing_begins_like_it) {
  const Quoting wrong("这一场的原文", "完全不同");
  BOOST_TEST(wrong.run.finding(Code::quote_not_found).help ==
             "quote the source to the letter; nothing that begins like this occurs in it");
}

BOOST_AUTO_TEST_CASE(further_quotes_are_looked_up_too) {
  const Quoting wrong("这一场的原文", "原文", "also_quoted = [\"这一场\", \"那一场\"]\n");
  BOOST_TEST(wrong.findings() == 1u);
  BOOST_TEST(wrong.run.pointed_at(wrong.run.finding(Code::quote_not_found)) == "\"那一场\"");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::rules
