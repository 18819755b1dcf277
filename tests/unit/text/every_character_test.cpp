// Every character of Unicode is set or refused by name: none becomes a box, none a crash.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>

#include "base/utf8.h"
#include "samples.h"

namespace tubiao::text::test {
namespace {

/// Characters side by side, as UTF-8; a surrogate takes the bytes that broken programs give it.
std::string text_of(char32_t first, char32_t end) {
  std::string text;
  for (char32_t each = first; each < end; ++each) {
    if (each >= 0xD800 && each <= 0xDFFF) {
      text += static_cast<char>(0xED);
      text += static_cast<char>(0x80 | (each >> 6 & 0x3F));
      text += static_cast<char>(0x80 | (each & 0x3F));
    } else {
      base::append_utf8(text, each);
    }
  }
  return text;
}

/// The characters that findings name: "U+4E00 (".
std::set<char32_t> named_in(const diag::Diagnostics& diagnostics) {
  std::set<char32_t> named;
  for (const auto& finding : diagnostics.all()) {
    BOOST_TEST((finding.code == diag::Code::glyph_missing ||
                finding.code == diag::Code::forbidden_character),
               finding.message);
    const std::size_t at = finding.message.find("U+");
    BOOST_REQUIRE((at != std::string::npos));
    named.insert(static_cast<char32_t>(std::stoul(finding.message.substr(at + 2), nullptr, 16)));
  }
  return named;
}

/// The clusters of a set text that show the box of a glyph that their font lacks.
std::vector<std::u32string> boxes_of(const Composed& composed) {
  std::vector<std::u32string> boxes;
  for (const Line& line : composed.lines) {
    for (const GlyphRun& run : line.runs) {
      std::size_t byte = 0;
      std::size_t glyph = 0;
      for (const scene::Cluster& cluster : run.clusters) {
        const auto bytes = static_cast<std::size_t>(cluster.bytes);
        bool is_box = false;
        for (int i = 0; i < cluster.glyphs; ++i) is_box |= run.glyphs[glyph++].id == 0;
        if (is_box) boxes.push_back(decode_all(std::string_view(run.utf8).substr(byte, bytes)));
        byte += bytes;
      }
    }
  }
  return boxes;
}

/// Every character from `first` on is set as itself or refused by name.
void check_block(Setter& setter, char32_t first, char32_t end, std::string_view language) {
  diag::Diagnostics found;
  setter.shaper.report_to(found);
  const Composed set = setter.shaper.set(run_of(language, text_of(first, end)));
  const std::set<char32_t> named = named_in(found);
  for (const std::u32string& box : boxes_of(set)) {
    BOOST_TEST(
        std::any_of(box.begin(), box.end(), [&](char32_t each) { return named.contains(each); }),
        "a box for one of the characters from " << static_cast<unsigned>(box.front()));
  }
  const std::u32string shown = decode_all(text::test::text_of(set));
  for (char32_t each = first; each < end; ++each) {
    BOOST_TEST((each == U'\n' || named.contains(each) || shown.find(each) != std::u32string::npos),
               "no word of " << static_cast<unsigned>(each));
  }
}

void check_characters(char32_t first, char32_t end) {
  constexpr char32_t block = 64;
  Setter setter;
  for (const std::string_view language : {"zh", "en"}) {
    for (char32_t at = first; at < end; at += block) check_block(setter, at, at + block, language);
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_character_of_the_basic_plane_is_set_or_refused) {
  check_characters(0, 0x10000);
}

BOOST_AUTO_TEST_CASE(every_symbol_and_old_script_is_set_or_refused) {
  check_characters(0x10000, 0x20000);
}

BOOST_AUTO_TEST_CASE(rare_han_is_set_or_refused) {
  check_characters(0x20000, 0x21000);
  check_characters(0x2F800, 0x2FA40);
  check_characters(0x30000, 0x30400);
}

BOOST_AUTO_TEST_CASE(tags_and_private_planes_are_refused) {
  check_characters(0xE0000, 0xE0200);
  check_characters(0xFFF80, 0x100040);
  check_characters(0x10FFC0, 0x110000);
}

}  // namespace tubiao::text::test
