// Unusual texts through whole documents: set as they are, or refused by name.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "site.h"

namespace tubiao::fonts {
namespace {

namespace with = boost::unit_test::data;

/// A text that may stand in a document: as it is written in TOML, and as it is read from the PDF.
struct Good {
  std::string name;
  std::string zh;
  std::string en;
  std::vector<std::string> read;
};

/// A text that may not: the character that is refused, and the code of the finding.
struct Bad {
  std::string name;
  std::string zh;
  std::string en;
  std::string character;
  std::string code;
};

std::ostream& operator<<(std::ostream& out, const Good& text) {
  return out << text.name;
}
std::ostream& operator<<(std::ostream& out, const Bad& text) {
  return out << text.name;
}

const std::vector<Good> good_texts = {
    {"rare han", "𠮷野家與𡃁仔", "Yoshinoya 𠮷", {"𠮷野家與𡃁仔", "Yoshinoya 𠮷"}},
    {"letters with marks of their own", "Lǚ Dài", "Lǚ Dài, São Tomé", {"Lǚ Dài, São Tomé"}},
    {"combining marks", "公路", "Re\\u0301sume\\u0301", {"Re\u0301sume\u0301"}},
    {"stacked marks", "公路", "Vie\\u0323\\u0302t Nam", {"Nam"}},
    {"Greek and Cyrillic", "公路", "Ωμέγα, Москва", {"Ωμέγα, Москва"}},
    {"symbols", "①→℃±×÷", "5 × 8 ± 0.5 €", {"5 × 8 ± 0.5 €"}},
    {"fullwidth letters", "ＧＤＰ１２３", "GDP", {"ＧＤＰ１２３"}},
    {"spaces of all widths", "公路\\u3000里程", "633\\u00A0km\\u2009wide", {"km"}},
    {"braces", "公路{{公里}}", "Roads {{km}}", {"{km}"}},
    {"kana and hangul", "ひらがなカタカナ", "한국어 Hangul", {"ひらがなカタカナ", "Hangul"}},
    {"quotation marks", "“公路”‘里程’", "‘Roads’ “wide”", {"“公路”‘里程’", "‘Roads’ “wide”"}},
    {"markup of other programs",
     "<b>公路</b>&amp;",
     "<b>Roads</b> & $x$ %s \\\\n",
     {"<b>Roads</b> & $x$ %s \\n"}},
};

const std::vector<Bad> bad_texts = {
    {"a control character", "公路", "Roads\\u0007", "U+0007 (<control-0007>)",
     "forbidden-character"},
    {"a tab", "公\\t路", "Roads", "U+0009", "forbidden-character"},
    {"a delete character", "公路", "Roads\\u007F", "U+007F", "forbidden-character"},
    {"a zero-width space", "公\\u200B路", "Roads", "U+200B (ZERO WIDTH SPACE)",
     "forbidden-character"},
    {"a zero-width joiner", "公路", "Ro\\u200Dads", "U+200D (ZERO WIDTH JOINER)",
     "forbidden-character"},
    {"a byte-order mark", "\\uFEFF公路", "Roads", "U+FEFF", "forbidden-character"},
    {"a soft hyphen", "公路", "Ro\\u00ADads", "U+00AD (SOFT HYPHEN)", "forbidden-character"},
    {"an override of direction", "公路", "\\u202EsdaoR", "U+202E", "forbidden-character"},
    {"a private character", "公\\uE000路", "Roads", "U+E000 (<private use area-E000>)",
     "forbidden-character"},
    {"a private character of a far plane", "公路", "Roads \\U00100000", "U+100000",
     "forbidden-character"},
    {"a noncharacter", "公路", "Roads\\uFFFF", "U+FFFF", "forbidden-character"},
    {"the mark of a lost character", "公\\uFFFD路", "Roads", "U+FFFD (REPLACEMENT CHARACTER)",
     "forbidden-character"},
    {"Arabic", "公路", "طرق", "U+0637 (ARABIC LETTER TAH)", "forbidden-character"},
    {"Hebrew", "公路", "כביש", "U+05DB (HEBREW LETTER KAF)", "forbidden-character"},
    {"a mark of an Arabic script", "公路", "Roads\\u08CB", "U+08CB", "forbidden-character"},
    {"a variation selector", "公\\uFE00路", "Roads", "U+FE00", "forbidden-character"},
    {"an emoji", "公路🛣", "Roads", "U+1F6E3, MOTORWAY", "glyph-missing"},
    {"a joined emoji", "公路", "👩\\u200D🔬", "U+1F469, WOMAN", "glyph-missing"},
    {"a flag", "公路", "🇨🇳", "U+1F1E8", "glyph-missing"},
    {"Devanagari", "公路", "सड़क", "U+0938, DEVANAGARI LETTER SA", "glyph-missing"},
    {"Thai", "公路", "ถนนน้ำ", "U+0E16, THAI CHARACTER THO THUNG", "glyph-missing"},
    {"han beyond the font", "公路\\U00030000", "Roads", "U+30000", "glyph-missing"},
    {"an unassigned character", "公路", "Roads \\u0378", "U+0378", "glyph-missing"},
    {"a mark on nothing that has it", "公路", "a\\u1AB0", "U+1AB0", "glyph-missing"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(unusual_text)

BOOST_DATA_TEST_CASE(is_set_and_read_back_from_the_pdf, with::make(good_texts), text) {
  const Site site;
  site.write_layout("page.toml", "theme = \"newsroom\"", text.zh, text.en);
  const auto render = site.run("render page.toml -f pdf,svg,png");
  BOOST_TEST(render.status == 0, render.all());
  BOOST_TEST(render.errors == "");
  const auto read = site.shell("pdftotext -layout -enc UTF-8 output/page.zh+en.pdf -");
  for (const std::string& part : text.read) BOOST_TEST(read.has(part), read.output);
}

BOOST_DATA_TEST_CASE(is_refused_by_name, with::make(bad_texts), text) {
  const Site site;
  site.write_layout("page.toml", "theme = \"newsroom\"", text.zh, text.en);
  const auto render = site.run("render page.toml -f pdf,svg,png");
  BOOST_TEST(render.status == 1, render.all());
  BOOST_TEST(render.has(text.character), render.all());
  BOOST_TEST(render.has("[" + text.code + "]"), render.all());
  // The text that has it: the English one behind 公路, else the Chinese one.
  const std::string column = text.zh == "公路" ? "27" : "16";
  BOOST_TEST(render.has("page.toml:12:" + column + ": error: "), render.all());
  BOOST_TEST(!site.has("output/page.zh+en.pdf"));
}

BOOST_AUTO_TEST_CASE(that_is_no_utf8_is_refused_at_its_place) {
  const Site site;
  site.write_layout("page.toml", "theme = \"newsroom\"", "公\xED\xA0\x80路", "Roads");
  const auto check = site.run("check page.toml");
  BOOST_TEST(check.status == 1);
  BOOST_TEST(check.has("page.toml:12:17:"), check.all());
  BOOST_TEST(check.has("[invalid-utf8]"), check.all());
}

BOOST_AUTO_TEST_CASE(is_refused_in_titles_and_data_too) {
  const Site site;
  site.write_layout("page.toml", "theme = \"newsroom\"", "{motorways.label}", "Roads");
  site.shell("sed -i 's/高速公路里程/高速\\xE2\\x80\\x8B公路/' city.toml");
  const auto check = site.run("check page.toml");
  BOOST_TEST(check.status == 1);
  BOOST_TEST(check.has("U+200B (ZERO WIDTH SPACE)"), check.all());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::fonts
