#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "samples.h"
#include "text/font_library.h"

namespace tubiao::text::test {
namespace {

/// The font of each character of a text.
std::vector<std::string> fonts_of(std::string_view language, std::string_view text) {
  Setter setter;
  std::vector<std::string> out;
  for (const Placed& placed : lay_open(setter.shaper.set(run_of(language, text)))) {
    out.push_back(placed.font);
  }
  return out;
}

void check_fonts(std::string_view language, std::string_view text, std::string_view font) {
  for (const std::string& found : fonts_of(language, text)) {
    BOOST_TEST(found == font, language << ": " << text << " in " << found);
  }
}

constexpr const char* han = "NotoSansCJKsc-Regular";
constexpr const char* latin = "Inter-Regular";

}  // namespace

BOOST_AUTO_TEST_CASE(marks_belong_to_the_face_of_the_language) {
  check_fonts("zh", "“新乡”——‘好’……·①→℃", han);
  check_fonts("en", "“Xinxiang”—‘good’…·", latin);
  check_fonts("de", "„Gut“ – so", latin);
}

BOOST_AUTO_TEST_CASE(an_apostrophe_in_a_latin_word_stays_in_it) {
  check_fonts("zh", "Xinxiang’s", latin);
}

BOOST_AUTO_TEST_CASE(figures_and_their_signs_are_latin_in_every_language) {
  check_fonts("zh", "61.15% +3.57 −2 ±0.5 ¥100 €5 3‰ 20°C 5×8 ≥60", latin);
}

BOOST_AUTO_TEST_CASE(han_in_an_english_text_takes_the_cjk_face) {
  const auto fonts = fonts_of("en", "a新，");
  BOOST_REQUIRE(fonts.size() == 3);
  BOOST_TEST(fonts[0] == latin);
  BOOST_TEST(fonts[1] == han);
  BOOST_TEST(fonts[2] == han);
}

BOOST_AUTO_TEST_CASE(each_language_has_its_own_cjk_family) {
  check_fonts("zh-Hant", "「總值」", "NotoSansCJKtc-Regular");
  check_fonts("zh-Hans-CN", "总值", han);
  check_fonts("ja", "“総額”", han);  // The default of the families.
}

BOOST_AUTO_TEST_CASE(a_font_is_a_file_a_face_and_a_name) {
  Setter setter;
  const Composed set = setter.shaper.set(run_of("zh", "新"));
  const scene::Font& font = set.lines.front().runs.front().font;
  BOOST_TEST(std::filesystem::path(font.file).filename() == "NotoSansCJK-Regular.ttc");
  BOOST_TEST(font.face_index == 2);
  BOOST_TEST(font.postscript_name == han);
}

BOOST_AUTO_TEST_CASE(folders_alone_can_be_the_library) {
  Setter installed;
  const Composed set = installed.shaper.set(run_of("en", "Income"));
  const auto folder = std::filesystem::path(set.lines.front().runs.front().font.file).parent_path();
  FontSources sources;
  sources.installed = false;
  sources.folders = {folder};
  diag::Diagnostics diagnostics;
  Shaper shaper(diagnostics, std::make_shared<const FontLibrary>(sources));
  const Composed again = shaper.set(run_of("en", "Income"));
  BOOST_TEST(diagnostics.all().empty());
  BOOST_TEST(again.width == set.width);
}

BOOST_AUTO_TEST_CASE(a_folder_that_does_not_exist_is_no_library) {
  FontSources sources;
  sources.folders = {"/nonexistent/fonts"};
  BOOST_CHECK_THROW(FontLibrary library(sources), FontError);
}

}  // namespace tubiao::text::test
