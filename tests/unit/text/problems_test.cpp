#include <boost/test/unit_test.hpp>

#include "font_bytes.h"
#include "samples.h"
#include "system_fonts.h"

namespace tubiao::text::test {
namespace {

struct Finding {
  diag::Code code;
  std::string message;
};

std::vector<Finding> problems_of(const Run& run) {
  Setter setter;
  setter.shaper.set(run);
  std::vector<Finding> out;
  for (const auto& found : setter.diagnostics.all()) out.push_back({found.code, found.message});
  return out;
}

void check_single(const Run& run, diag::Code code, std::vector<std::string_view> words) {
  const auto found = problems_of(run);
  BOOST_REQUIRE_EQUAL(found.size(), 1);
  BOOST_TEST((found.front().code == code), found.front().message);
  for (const std::string_view word : words) {
    BOOST_TEST((found.front().message.find(word) != std::string::npos),
               found.front().message << " lacks " << word);
  }
}

}  // namespace

std::string help_for(std::string_view language, const std::string& family, int weight) {
  Run run = run_of(language, language == "zh" ? "收入" : "Income");
  run.style.families.latin = family;
  run.style.families.cjk = {{"zh", family}};
  run.style.weight = weight;
  Setter setter;
  setter.shaper.set(run);
  return setter.diagnostics.all().empty() ? std::string() : setter.diagnostics.all().front().help;
}

BOOST_AUTO_TEST_CASE(a_missing_family_is_told_with_the_nearest_one) {
  Run run = run_of("en", "Income");
  run.style.families.latin = "No Such Sans";
  check_single(run, diag::Code::font_missing, {"“No Such Sans” is not installed"});
  BOOST_TEST(help_for("en", "No Such Sans", 400).starts_with("install it, or put its file"));
  BOOST_TEST(help_for("en", "Intre", 400).starts_with("did you mean “Inter”?"));
  BOOST_TEST(help_for("zh", "Noto Sans CJK CS", 400).starts_with("did you mean “Noto Sans CJK"));
}

BOOST_AUTO_TEST_CASE(a_missing_weight_is_told_with_those_that_there_are) {
  Run run = run_of("zh", "收入");
  run.style.weight = 600;
  check_single(run, diag::Code::font_missing,
               {"Noto Sans CJK SC", "600 SemiBold", "500 Medium, 700 Bold, 900 Black"});
  BOOST_TEST(help_for("zh", "Noto Sans CJK SC", 600).starts_with("name one of these weights"));
}

BOOST_AUTO_TEST_CASE(the_package_of_a_missing_font_is_named) {
  const char* own = R"(<?xml version="1.0"?><fontconfig>
    <dir>/usr/share/fonts/truetype/open-sans</dir></fontconfig>)";
  const SystemFonts only_open_sans(own);
  FontSources sources;
  sources.files = {tubiao::test::chinese_file};  // Makes a library of its own.
  diag::Diagnostics found;
  Shaper shaper(found, std::make_shared<const FontLibrary>(sources));
  shaper.set(run_of("en", "Income"));
  Run run = run_of("zh", "收入");
  run.style.weight = 500;
  shaper.set(run);
  BOOST_REQUIRE_EQUAL(found.all().size(), 2u);
  BOOST_TEST(found.all()[0].help == "install the Debian package fonts-inter");
  BOOST_TEST(found.all()[1].help.starts_with("install the Debian package fonts-noto-cjk-extra,"));
}

BOOST_AUTO_TEST_CASE(a_missing_font_is_told_with_the_place_that_names_it) {
  Setter setter;
  Run run = run_of("en", "Income");
  run.style.families.latin = "No Such Sans";
  run.style.families.from = {1, 40, 1, 40, 13};
  setter.shaper.set(run);
  BOOST_REQUIRE_EQUAL(setter.diagnostics.all().size(), 1u);
  BOOST_REQUIRE_EQUAL(setter.diagnostics.all().front().notes.size(), 1u);
  BOOST_TEST((setter.diagnostics.all().front().notes.front().span == run.style.families.from));
}

BOOST_AUTO_TEST_CASE(every_weight_of_the_faces_is_found) {
  for (const int weight : {100, 300, 400, 500, 700, 900}) {
    Run run = run_of("zh", "人均GDP");
    run.style.weight = weight;
    BOOST_TEST(problems_of(run).empty(), weight);
  }
}

BOOST_AUTO_TEST_CASE(a_family_that_is_not_needed_may_be_missing) {
  Run run = run_of("en", "Income");
  run.style.families.cjk_default = "No Such Serif";
  BOOST_TEST(problems_of(run).empty());
}

BOOST_AUTO_TEST_CASE(an_unnamed_family_is_told) {
  Run run = run_of("en", "Income");
  run.style.families.latin.clear();
  check_single(run, diag::Code::font_missing, {"no font family"});
}

BOOST_AUTO_TEST_CASE(a_missing_glyph_names_character_and_family) {
  check_single(run_of("en", "up \u16A0 now"), diag::Code::glyph_missing,
               {"ᚠ", "U+16A0", "RUNIC", "Inter", "up"});
  check_single(run_of("zh", "好\U0001F600"), diag::Code::glyph_missing,
               {"U+1F600", "Noto Sans CJK SC"});
}

BOOST_AUTO_TEST_CASE(a_mark_that_is_missing_is_named_and_not_the_letter_below_it) {
  check_single(run_of("en", "a\u1AB0"), diag::Code::glyph_missing, {"U+1AB0", "CIRCUMFLEX"});
  check_single(run_of("zh", "好\u20E4"), diag::Code::glyph_missing, {"U+20E4", "TRIANGLE"});
}

BOOST_AUTO_TEST_CASE(characters_that_may_not_be_set_are_named) {
  for (const auto& [text, name] : std::vector<std::pair<std::string, std::string_view>>{
           {"a\x01z", "U+0001"},         {"a\tz", "U+0009"},          {"a\rz", "U+000D"},
           {"a\u200Bz", "U+200B"},       {"a\u00ADz", "U+00AD"},      {"a\uFEFFz", "U+FEFF"},
           {"a\u2028z", "U+2028"},       {"a\uE000z", "U+E000"},      {"a\uFFFFz", "U+FFFF"},
           {"a\xED\xA0\x80z", "U+D800"}, {"a\u05D0z", "U+05D0"},      {"a\u0627z", "U+0627"},
           {"a\u0661z", "U+0661"},       {"a\u202Ez", "U+202E"},      {"a\u08CBz", "U+08CB"},
           {"a\uFFFDz", "U+FFFD"},       {"a\uFFFCz", "U+FFFC"},      {"a\uFE0Fz", "U+FE0F"},
           {"a\u200Dz", "U+200D"},       {"a\u3164z", "U+3164"},      {"a\U000E0100z", "U+E0100"},
           {"a\U000F0000z", "U+F0000"},  {"a\U0010FFFFz", "U+10FFFF"}}) {
    check_single(run_of("en", text), diag::Code::forbidden_character, {name});
    Setter setter;
    BOOST_TEST(text_of(setter.shaper.set(run_of("en", text))) == "az");
  }
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_are_told_not_set) {
  check_single(run_of("en", "a\xFFz"), diag::Code::forbidden_character, {"U+FFFD"});
  check_single(run_of("en", "az\xE6\x96"), diag::Code::forbidden_character, {"U+FFFD"});
}

BOOST_AUTO_TEST_CASE(a_cause_is_told_once_for_each_place) {
  Setter setter;
  Run run = run_of("en", "bad\u200B \u200Bbad");
  run.from = {0, 3, 1, 3, 9};
  setter.shaper.set(run);
  setter.shaper.set(run, {50});
  BOOST_TEST(setter.diagnostics.all().size() == 1);
  BOOST_TEST((setter.diagnostics.all().front().span == run.from));
  run.from.line = 4;
  setter.shaper.set(run);
  BOOST_TEST(setter.diagnostics.all().size() == 2);
}

BOOST_AUTO_TEST_CASE(a_missing_font_is_told_once_for_all_texts) {
  Setter setter;
  for (const char* text : {"Income", "Output", "Growth"}) {
    Run run = run_of("en", text);
    run.style.families.latin = "No Such Sans";
    setter.shaper.set(run);
  }
  BOOST_TEST(setter.diagnostics.all().size() == 1);
}

BOOST_AUTO_TEST_CASE(another_collection_hears_everything_again) {
  Setter setter;
  const Run run = run_of("en", "bad\u200B");
  setter.shaper.set(run);
  diag::Diagnostics next;
  setter.shaper.report_to(next);
  setter.shaper.set(run);
  BOOST_TEST(setter.diagnostics.all().size() == 1);
  BOOST_TEST(next.all().size() == 1);
}

}  // namespace tubiao::text::test
