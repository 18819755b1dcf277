#include <array>
#include <boost/test/unit_test.hpp>

#include "block/markup/text.h"

namespace base = tubiao::base;
namespace diag = tubiao::diag;
using namespace tubiao::block::markup;

namespace {

const Mark raised{.level = Level::superscript};
const Mark lowered{.level = Level::subscript};

}  // namespace

BOOST_AUTO_TEST_SUITE(markup_text)

BOOST_AUTO_TEST_CASE(words_that_look_alike_are_one_piece) {
  Text text = "生产";
  text.add({"总值", {}, {0, 1, 5, 1, 7}});
  text.add({"", raised});
  text.add({"①", raised, {0, 1, 8, 1, 9}});
  text.add({"②", raised, {0, 2, 1, 2, 2}});
  text += "年";
  BOOST_REQUIRE(text.pieces().size() == 3u);
  BOOST_TEST(text.pieces()[0].words == "生产总值");
  BOOST_TEST((text.pieces()[0].from == diag::Span{0, 1, 5, 1, 7}));
  BOOST_TEST(text.pieces()[1].words == "①②");
  BOOST_TEST((text.pieces()[1].from == diag::Span{0, 1, 8, 2, 2}));
  BOOST_TEST(text.pieces()[2].words == "年");
}

BOOST_AUTO_TEST_CASE(places_that_do_not_follow_each_other_are_not_joined) {
  Text text;
  text.add({"a", {}, {0, 3, 1, 3, 2}});
  text.add({"b", {}, {0, 2, 1, 2, 2}});
  text.add({"c", {}, {1, 4, 1, 4, 2}});
  BOOST_TEST((text.pieces().at(0).from == diag::Span{0, 3, 1, 3, 2}));
}

BOOST_AUTO_TEST_CASE(plain_words_stand_on_one_line_and_keep_the_meaning_of_figures) {
  Text text = "10";
  text.add({"−4", raised});
  text += " t\nCO";
  text.add({"2", lowered});
  text += ", PM";
  text.add({"2.5", lowered});
  text += ", 1";
  text.add({"st", raised});
  BOOST_TEST(text.plain() == "10⁻⁴ t CO₂, PM₂.₅, 1st");
  BOOST_TEST(Text().plain() == "");
}

BOOST_AUTO_TEST_CASE(parts_are_joined_by_a_mark) {
  const std::array<Text, 4> parts = {Text(), Text("甲"), Text(""), Text("乙")};
  BOOST_TEST(join(parts, "，").plain() == "甲，乙");
  BOOST_TEST(join({}, "，").empty());
}

BOOST_AUTO_TEST_CASE(plain_texts_may_stand_for_marked_ones) {
  base::Localized plain;
  plain.set("zh", "甲");
  plain.set("en", "");
  const Texts texts = plain;
  BOOST_TEST(texts.at("zh").plain() == "甲");
  BOOST_TEST(texts.at("en").empty());
}

BOOST_AUTO_TEST_SUITE_END()
