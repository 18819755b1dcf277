#include "text/character.h"

#include <boost/test/unit_test.hpp>
#include <string_view>

namespace tubiao::text::test {
namespace {

void check_kinds(std::u32string_view characters, Side side, Kind kind) {
  for (const char32_t character : characters) {
    BOOST_TEST((kind_of(character, side) == kind), static_cast<std::uint32_t>(character));
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(characters_of_the_cjk_face_have_their_kind) {
  check_kinds(U"新あアー々〇", Side::cjk, Kind::ideograph);
  check_kinds(U"①℃→％■", Side::cjk, Kind::sign);
  check_kinds(U"（《“‘「『【〔〈〝［｛", Side::cjk, Kind::opening);
  check_kinds(U"）》”’」』】〕〉〞〟］｝", Side::cjk, Kind::closing);
  check_kinds(U"，、；：", Side::cjk, Kind::pause);
  check_kinds(U"。！？", Side::cjk, Kind::stop);
  check_kinds(U"·・", Side::cjk, Kind::middle_dot);
  check_kinds(U"—⸺", Side::cjk, Kind::dash);
  check_kinds(U"…", Side::cjk, Kind::ellipsis);
  check_kinds(U"～／", Side::cjk, Kind::connector);
  check_kinds(U"\u3000", Side::cjk, Kind::space);
  check_kinds(U"한", Side::cjk, Kind::hangul);
}

BOOST_AUTO_TEST_CASE(characters_of_the_latin_face_have_their_kind) {
  check_kinds(U"aÄя9%‰°+−=¥€#@&", Side::latin, Kind::word);
  check_kinds(U".,:;!?()[]\"'“”’—–-/", Side::latin, Kind::mark);
  check_kinds(U" \u00A0\u2009", Side::latin, Kind::space);
}

BOOST_AUTO_TEST_CASE(ordinary_text_is_allowed) {
  for (const char32_t character : std::u32string_view(U"a新，“\u0301\u00A0é한\U00020000€²")) {
    BOOST_TEST(!is_forbidden(character), static_cast<std::uint32_t>(character));
  }
}

}  // namespace tubiao::text::test
