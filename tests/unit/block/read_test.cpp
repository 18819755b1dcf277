// What all blocks have in common: kind, id, span, accent, break, and blocks inside blocks.
#include "block/read.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "base/limits.h"
#include "bench.h"
#include "block/kinds.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;

const std::string note = "kind = \"note\"\ntext = \"x\"\n";

/// The blocks of a layout, and what is said about it.
struct Refused {
  std::string layout;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Refused& refused) {
  return out << refused.layout;
}

std::string accents_of(const Blocks& blocks) {
  std::string accents;
  for (const auto& block : blocks) accents += (accents.empty() ? "" : " ") + block->common().accent;
  return accents;
}

/// Columns inside columns, `depth` of them, around a note.
std::string nested(int depth) {
  std::string path = "block";
  std::string layout;
  for (int i = 1; i < depth; ++i) {
    layout += "[[" + path + "]]\nkind = \"column\"\n";
    path += ".block";
  }
  return layout + "[[" + path + "]]\n" + note;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reading_blocks)

BOOST_AUTO_TEST_CASE(keeps_what_the_table_says) {
  test::Bench bench(test::level("roads", "633"));
  const auto blocks = bench.read("[[block]]\n" + note +
                                 "id = \"remark\"\nspan = 3\naccent = \"red\"\nbreak = \"page\"");
  BOOST_TEST(bench.said().empty());
  const Common& common = blocks.front()->common();
  BOOST_TEST(common.kind == "note");
  BOOST_TEST(common.id == "remark");
  BOOST_TEST(common.span == 3);
  BOOST_TEST(common.accent == "red");
  BOOST_TEST(common.breaks_page);
  BOOST_TEST(bench.run.sources.text(common.from) == "[[block]]");
}

BOOST_AUTO_TEST_CASE(knows_every_kind_and_no_other) {
  for (const Kind& kind : all_kinds()) {
    BOOST_TEST(find_kind(kind.name) == &kind);
    BOOST_TEST(!kind.summary.empty());
  }
  BOOST_TEST(find_kind("") == nullptr);
  BOOST_TEST(find_kind("Note") == nullptr);
}

BOOST_DATA_TEST_CASE(
    names_what_is_wrong,
    with::make(std::vector<Refused>{
        {"[[block]]\ntext = \"x\"", "missing-key at [[block]]: kind"},
        {"[[block]]\nkind = \"barr\"", "bad-value at \"barr\""},
        {"[[block]]\nkind = 5", "wrong-type at 5"},
        {"[[block]]\n" + note + "size = 1", "unknown-key at size"},
        {"[[block]]\n" + note + "accent = \"blu\"", "unknown-id at \"blu\""},
        {"[[block]]\n" + note + "span = 0", "bad-value at 0"},
        {"[[block]]\n" + note + "span = 49", "bad-value at 49"},
        {"[[block]]\n" + note + "span = 13", "span-beyond-columns at 13"},
        {"[[block]]\n" + note + "break = \"column\"", "bad-value at \"column\""},
        {"[[block]]\nkind = \"column\"\n[[block.block]]\n" + note + "break = \"page\"",
         "bad-value at \"page\""},
        {"[[block]]\n" + note + "id = \"a\"\n[[block]]\n" + note + "id = \"a\"",
         "duplicate-id at \"a\""},
        {"[[block]]\nkind = \"column\"\nid = \"a\"\n[[block.block]]\n" + note + "id = \"a\"",
         "duplicate-id at \"a\""},
        {"[block]\n" + note, "wrong-type at [block]"},
    }),
    refused) {
  test::Bench bench(test::level("roads", "633"));
  bench.read(refused.layout);
  tubiao::test::check_findings(bench.said(), refused.said);
}

BOOST_AUTO_TEST_CASE(finds_all_mistakes_of_a_layout) {
  test::Bench bench(test::level("roads", "633"));
  const auto blocks = bench.read("[[block]]\nkind = \"barr\"\n[[block]]\n" + note +
                                 "[[block]]\nkind = \"figure\"\nindicator = \"road\"");
  BOOST_TEST(blocks.size() == 1);
  tubiao::test::check_findings(bench.said(), "bad-value at \"barr\"\nunknown-id at \"road\"");
}

BOOST_AUTO_TEST_CASE(sections_take_the_accents_of_the_theme_in_turn) {
  test::Bench bench(test::level("roads", "633"));
  const std::string section =
      "[[block]]\nkind = \"section\"\ntitle = \"x\"\n[[block.block]]\n" + note;
  const auto blocks = bench.read(section + section + section + section + "[[block]]\n" + note);
  BOOST_TEST(bench.said().empty());
  // What is no section keeps the accent of its surroundings.
  BOOST_TEST(accents_of(blocks) == "blue green red blue blue");
}

BOOST_AUTO_TEST_CASE(an_accent_of_its_own_holds_inside) {
  test::Bench bench(test::level("roads", "633"));
  Inherited inherited{.accent = "blue", .flow = {.columns = 6}};
  auto root = toml::parse(bench.run.context(), "layout.toml", note);
  const auto block = read_block(*root, bench.context(), inherited);
  BOOST_TEST(block->common().accent == "blue");
  inherited.accent = "red";
  auto other = toml::parse(bench.run.context(), "other.toml", note);
  BOOST_TEST(read_block(*other, bench.context(), inherited)->common().accent == "red");
}

BOOST_AUTO_TEST_CASE(blocks_stand_inside_each_other_up_to_the_limit) {
  test::Bench bench(test::level("roads", "633"));
  bench.read(nested(base::limits::block_depth));
  BOOST_TEST(bench.said().empty());
  bench.read(nested(base::limits::block_depth + 1));
  tubiao::test::check_findings(
      bench.said(),
      "block-too-deep at "
      "[[block.block.block.block.block.block.block.block.block.block.block.block.block.block.block."
      "block.block.block.block.block.block.block.block.block.block]]");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
