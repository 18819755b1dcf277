// Texts, notes and pictures.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;
using test::level;

struct Told {
  std::string keys;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
  return out << told.keys;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(paragraphs)

BOOST_AUTO_TEST_CASE(stand_below_each_other_in_both_languages) {
  test::Bench bench(level("roads", "633"));
  const auto block = bench.block("kind = \"text\"\ntext = { zh = \"一\", en = \"One\" }");
  const auto words = test::words_of(bench.place(*block, 300));
  BOOST_REQUIRE_EQUAL(words.size(), 2);
  BOOST_TEST(words[0].language == "zh");
  BOOST_TEST((words[0].role == scene::Role::paragraph));
  BOOST_TEST(words[0].size == 10);
  BOOST_TEST(words[1].language == "en");
  BOOST_TEST(words[1].size == 9);
  BOOST_TEST((words[1].colour == bench.theme.colour("muted")));
  BOOST_TEST(words[1].box.y > words[0].box.y);
}

BOOST_AUTO_TEST_CASE(have_a_role_of_the_theme) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto lead = bench.block("kind = \"text\"\nrole = \"lead\"\ntext = \"One\"");
  BOOST_TEST(test::find_words(bench.place(*lead, 300), "One").size == 12);
  const auto note = bench.block("kind = \"note\"\ntext = \"One\"");
  const auto words = test::find_words(bench.place(*note, 300), "One");
  BOOST_TEST(words.size == 7);
  BOOST_TEST((words.role == scene::Role::note));
}

BOOST_AUTO_TEST_CASE(need_the_height_of_their_lines) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto block = bench.block("kind = \"text\"\ntext = \"one two three four five six seven\"");
  const Setting setting = bench.setting();
  const double one = block->measure(setting, 400).height;
  // Three lines of 15 points each.
  BOOST_TEST(block->measure(setting, 70).height == one + 30, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(are_named_where_a_word_is_too_long) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto block = bench.block("kind = \"text\"\ntext = \"https://example.org/0123456789\"");
  bench.place(*block, {0, 0, 40, 100});
  tubiao::test::check_findings(bench.said(), "text-does-not-fit at [[block]]: the text");
}

BOOST_DATA_TEST_CASE(
    name_what_is_wrong,
    with::make(std::vector<Told>{
        {"kind = \"text\"", "missing-key at [[block]]: text"},
        {"kind = \"note\"", "missing-key at [[block]]: text"},
        {"kind = \"text\"\ntext = 5", "wrong-type at 5"},
        {"kind = \"text\"\ntext = { zh = \"一\" }", "missing-language at { zh = \"一\" }"},
        {"kind = \"text\"\ntext = { zh = \"一\", en = \"One\", fr = \"Un\" }", "unknown-key at fr"},
        {"kind = \"text\"\ntext = \"x\"\nrole = \"bodi\"", "unknown-id at \"bodi\""},
        {"kind = \"text\"\ntext = \"x\"\njustify = \"yes\"", "wrong-type at \"yes\""},
        {"kind = \"picture\"\nalt = { zh = \"图\", en = \"Picture\" }",
         "missing-key at [[block]]: file"},
        {"kind = \"picture\"\nfile = \"gone.svg\"\nalt = { zh = \"图\", en = \"Picture\" }",
         "file-unreadable at \"gone.svg\""},
    }),
    told) {
  test::Bench bench(level("roads", "633"));
  bench.read("[[block]]\n" + told.keys);
  tubiao::test::check_findings(bench.said(), told.said);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(pictures)

namespace {

/// A picture block of a drawing twice as wide as high, in the folder of a layout.
std::unique_ptr<Block> picture(test::Bench& bench, const std::string& keys) {
  bench.run.folder.write("a.svg",
                         "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\">"
                         "<path d=\"M0 0H20V10H0z\" fill=\"#123456\"/></svg>");
  return bench.block("kind = \"picture\"\nfile = \"" +
                     (bench.run.folder.path() / "a.svg").string() +
                     "\"\nalt = { zh = \"图\", en = \"Picture\" }\n" + keys);
}

}  // namespace

BOOST_AUTO_TEST_CASE(fill_their_width_in_their_own_proportions_or_a_height) {
  test::Bench bench(level("roads", "633"), {"en"});
  BOOST_TEST(picture(bench, "")->measure(bench.setting(), 300).height == 150);
  BOOST_TEST(picture(bench, "height = \"60pt\"")->measure(bench.setting(), 300).height == 60);
}

BOOST_AUTO_TEST_CASE(say_what_they_show) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto block = picture(bench, "");
  const auto nodes = test::nodes_of(bench.place(*block, 300), scene::Role::picture);
  BOOST_REQUIRE_EQUAL(nodes.size(), 1);
  BOOST_TEST(nodes[0].alt == "Picture");
  BOOST_TEST(nodes[0].language == "en");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
