#include "text/itemise.h"

#include <boost/test/unit_test.hpp>

namespace tubiao::text::test {
namespace {

/// The segments as "L" or "C" with their text.
std::string outline(std::string_view text, bool cjk) {
  const Itemised items = itemise(text, cjk);
  std::string out;
  for (const Segment& segment : items.segments) {
    out += segment.side == Side::cjk ? "C[" : "L[";
    out += items.text.substr(segment.begin, segment.end - segment.begin) + "]";
  }
  return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(text_is_divided_between_the_faces) {
  BOOST_TEST(outline("人均GDP将达60000元。", true) == "C[人均]L[GDP]C[将达]L[60000]C[元。]");
  BOOST_TEST(outline("“AI”", true) == "C[“]L[AI]C[”]");
  BOOST_TEST(outline("“AI”", false) == "L[“AI”]");
}

BOOST_AUTO_TEST_CASE(raised_and_lowered_figures_stay_with_what_they_belong_to) {
  BOOST_TEST(outline("3km²，CO₂排放10⁴吨", true) == "L[3km²]C[，]L[CO₂]C[排放]L[10⁴]C[吨]");
}

BOOST_AUTO_TEST_CASE(apostrophes_follow_their_word) {
  BOOST_TEST(outline("Xinxiang’s新", true) == "L[Xinxiang’s]C[新]");
  BOOST_TEST(outline("‘新’s", true) == "C[‘新’]L[s]");
}

BOOST_AUTO_TEST_CASE(combining_marks_follow_their_letter) {
  BOOST_TEST(outline("新\u0301e\u0301", true) == "C[新\u0301]L[e\u0301]");
}

BOOST_AUTO_TEST_CASE(line_feeds_divide) {
  BOOST_TEST(outline("一\n二\n\nab", true) == "C[一]C[二]L[ab]");
}

BOOST_AUTO_TEST_CASE(forbidden_characters_are_taken_out_once_each) {
  const Itemised items = itemise("a\u200Bb\u200Bc\x01", false);
  BOOST_TEST(items.text == "abc");
  BOOST_REQUIRE(items.forbidden.size() == 2);
  BOOST_TEST((items.forbidden[0] == U'\u200B'));
  BOOST_TEST((items.forbidden[1] == U'\x01'));
}

}  // namespace tubiao::text::test
