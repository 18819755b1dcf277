#include "base/utf8.h"

#include <boost/test/unit_test.hpp>
#include <string>

namespace base = tubiao::base;

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(decodes_and_encodes) {
  const std::string text = "a“乡😀";
  std::string copy;
  for (std::size_t offset = 0; offset < text.size();) {
    const base::CodePoint character = base::decode(text, offset);
    base::append_utf8(copy, character.value);
    offset += static_cast<std::size_t>(character.bytes);
  }
  BOOST_TEST(copy == text);
  BOOST_TEST((base::decode(text, 4).value == U'乡'));
  BOOST_TEST(base::count_code_points(text) == 4u);
}

BOOST_AUTO_TEST_CASE(finds_the_first_invalid_byte) {
  BOOST_TEST(!base::find_invalid_utf8("新乡市 “十四五”"));
  BOOST_TEST(base::find_invalid_utf8("ab\xE9").value() == 2u);
  BOOST_TEST(base::find_invalid_utf8("\xD0\xC2\xCF\xE7").value() == 0u);   // GBK
  BOOST_TEST(base::find_invalid_utf8("x\xC0\x80").value() == 1u);          // overlong
  BOOST_TEST(base::find_invalid_utf8("x\xED\xA0\x80").value() == 1u);      // surrogate
  BOOST_TEST(base::find_invalid_utf8("x\xF4\x90\x80\x80").value() == 1u);  // beyond U+10FFFF
  BOOST_TEST(base::find_invalid_utf8("x\xE4\xB9").value() == 1u);          // cut off
}

BOOST_AUTO_TEST_CASE(shows_damaged_text_without_stumbling) {
  const base::CodePoint damaged = base::decode_lossy("a\xE9z", 1);
  BOOST_TEST((damaged.value == base::replacement_character));
  BOOST_TEST(damaged.bytes == 1);
  BOOST_TEST((base::decode_lossy("乡", 0).value == U'乡'));
}

BOOST_AUTO_TEST_CASE(measures_cells_of_a_terminal) {
  BOOST_TEST(base::cell_width(U'a') == 1);
  BOOST_TEST(base::cell_width(U'乡') == 2);
  BOOST_TEST(base::cell_width(U'，') == 2);
  BOOST_TEST(base::cell_width(U'\u0301') == 0);
  BOOST_TEST(base::display_width("GDP：3.57亿") == 11);
  BOOST_TEST(base::display_width("a\xE9") == 2);
}

BOOST_AUTO_TEST_CASE(knows_control_characters) {
  BOOST_TEST(base::is_control(U'\x1B'));
  BOOST_TEST(base::is_control(U'\0'));
  BOOST_TEST(base::is_control(U'\r'));
  BOOST_TEST(base::is_control(U'\x85'));
  BOOST_TEST(!base::is_control(U'\t'));
  BOOST_TEST(!base::is_control(U'\n'));
  BOOST_TEST(!base::is_control(U'乡'));
}

BOOST_AUTO_TEST_SUITE_END()
