#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "folder.h"
#include "font_bytes.h"
#include "samples.h"
#include "system_fonts.h"
#include "text/font_file.h"

namespace tubiao::text::test {
namespace {

using tubiao::test::Folder;
using tubiao::test::font_bytes;
using tubiao::test::inter_file;
using tubiao::test::variable_file;
using tubiao::test::with_family;
using tubiao::test::with_licence;

struct Answer {
  std::string file;
  scene::Font font;
  std::vector<diag::Diagnostic> findings;
};

/// The font of a Latin letter in a family and weight, found among own files and installed ones.
Answer ask(const std::vector<std::filesystem::path>& files, const std::string& family,
           int weight = 400) {
  FontSources sources;
  sources.files = files;
  diag::Diagnostics diagnostics;
  Shaper shaper(diagnostics, std::make_shared<const FontLibrary>(sources));
  Run run = run_of("en", "A");
  run.style.families.latin = family;
  run.style.weight = weight;
  const scene::Font font = shaper.set(run).lines.front().runs.front().font;
  return {std::filesystem::path(font.file).filename(), font, diagnostics.all()};
}

/// Inter under a name that nobody has installed.
std::string unknown_font() {
  return with_family(font_bytes(inter_file), "Inter", "Outer");
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_font_of_the_project_need_not_be_installed) {
  const Folder folder;
  const Answer answer = ask({folder.write("Outer.otf", unknown_font())}, "Outer");
  BOOST_TEST(answer.findings.empty());
  BOOST_TEST(answer.file == "Outer.otf");
  BOOST_REQUIRE_EQUAL(ask({}, "Outer").findings.size(), 1u);
}

BOOST_AUTO_TEST_CASE(own_fonts_count_before_installed_ones_and_the_first_before_the_second) {
  const Folder folder;
  const auto first = folder.write("b.otf", font_bytes(inter_file));
  const auto second = folder.write("a.otf", font_bytes(inter_file));
  BOOST_TEST(ask({}, "Inter").font.file == inter_file);
  BOOST_TEST(ask({first, second}, "Inter").file == "b.otf");
  BOOST_TEST(ask({second, first}, "Inter").file == "a.otf");
  // A weight that it lacks is still the installed one.
  BOOST_TEST(ask({first}, "Inter", 700).file == "Inter-Bold.otf");
  BOOST_TEST(ask({first}, "Inter", 700).findings.empty());
}

BOOST_AUTO_TEST_CASE(libraries_do_not_mix) {
  const Folder folder;
  FontSources with;
  with.files = {folder.write("Outer.otf", unknown_font())};
  diag::Diagnostics found;
  diag::Diagnostics missing;
  Shaper one(found, std::make_shared<const FontLibrary>(with));
  Shaper other(missing, std::make_shared<const FontLibrary>());
  Run run = run_of("en", "Income");
  run.style.families.latin = "Outer";
  for (int i = 0; i < 2; ++i) {
    one.set(run);
    other.set(run);
  }
  BOOST_TEST(found.all().empty());
  BOOST_TEST(missing.all().size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_family_answers_to_all_its_names_whatever_their_case) {
  BOOST_TEST(ask({}, "inter").file == "Inter-Regular.otf");
  BOOST_TEST(ask({}, "Inter Medium", 500).file == "Inter-Medium.otf");
  BOOST_TEST(ask({}, "Inter Medium", 400).findings.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_family_is_set_in_its_normal_width_unless_it_has_none) {
  BOOST_TEST(ask({}, "Open Sans", 300).file == "OpenSans-Light.ttf");
  BOOST_TEST(ask({}, "Open Sans Condensed", 700).file == "OpenSans-CondBold.ttf");
  BOOST_TEST(ask({}, "Open Sans Condensed", 700).findings.empty());
}

BOOST_AUTO_TEST_CASE(a_variable_font_has_every_weight_of_its_range) {
  for (const int weight : {100, 400, 450, 900}) {
    const Answer answer = ask({variable_file}, "Inter", weight);
    BOOST_TEST(answer.findings.empty());
    BOOST_TEST(answer.font.file == variable_file);
    BOOST_REQUIRE_EQUAL(answer.font.variations.size(), 1u);
    BOOST_TEST(answer.font.variations.front().axis == "wght");
    BOOST_TEST(answer.font.variations.front().value == weight);
    BOOST_TEST(answer.font.postscript_name == "Inter_" + std::to_string(weight) + "wght");
  }
  const Answer beyond = ask({variable_file}, "Inter", 950);
  BOOST_REQUIRE_EQUAL(beyond.findings.size(), 1u);
  BOOST_TEST((beyond.findings.front().message.find("100 Thin to 900 Black") != std::string::npos),
             beyond.findings.front().message);
}

BOOST_AUTO_TEST_CASE(a_variable_font_is_measured_at_its_weight) {
  FontSources sources;
  sources.files = {variable_file};
  diag::Diagnostics diagnostics;
  Shaper varied(diagnostics, std::make_shared<const FontLibrary>(sources));
  Setter fixed;
  double before = 0;
  for (const int weight : {200, 400, 600, 900}) {
    Run run = run_of("en", "Income of households", 100);
    run.style.weight = weight;
    const double width = varied.set(run).width;
    BOOST_TEST(width > before);
    // The static fonts are drawn from the same source.
    BOOST_TEST(width == fixed.shaper.set(run).width, boost::test_tools::tolerance(0.002));
    before = width;
  }
}

BOOST_AUTO_TEST_CASE(a_static_font_counts_before_a_variable_one) {
  const Folder folder;
  const auto still = folder.write("still.otf", font_bytes(inter_file));
  BOOST_TEST(ask({variable_file, still}, "Inter").file == "still.otf");
  BOOST_TEST(ask({variable_file, still}, "Inter", 500).font.file == variable_file);
}

BOOST_AUTO_TEST_CASE(a_font_says_whether_a_document_may_carry_it) {
  using scene::Embedding;
  const Folder folder;
  for (const auto& [bits, embedding] : std::vector<std::pair<int, Embedding>>{
           {0x0000, Embedding::allowed},
           {0x0002, Embedding::restricted},
           {0x0004, Embedding::allowed},  // Preview and print.
           {0x0006, Embedding::allowed},  // The less restrictive of two levels.
           {0x0008, Embedding::allowed},  // Editable.
           {0x0100, Embedding::whole_only},
           {0x0104, Embedding::whole_only},
           {0x0200, Embedding::bitmap_only},
           {0x0302, Embedding::restricted}}) {
    const auto file =
        folder.write("font.otf", with_licence(unknown_font(), static_cast<std::uint16_t>(bits)));
    BOOST_TEST((ask({file}, "Outer").font.embedding == embedding), bits);
  }
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_whole_font_is_told) {
  const Folder folder;
  const std::string font = font_bytes(inter_file);
  BOOST_TEST(!fault_of_font_file(inter_file));
  BOOST_TEST(!fault_of_font_file(variable_file));
  BOOST_TEST(!fault_of_font_file(tubiao::test::chinese_file));
  for (const auto& [name, bytes] : std::vector<std::pair<std::string, std::string>>{
           {"empty.otf", ""},
           {"words.otf", "This is no font."},
           {"half.otf", font.substr(0, font.size() / 2)},
           {"short.otf", font.substr(0, 100)}}) {
    BOOST_TEST(fault_of_font_file(folder.write(name, bytes)).value_or("") ==
                   "is not a font, or it is damaged",
               name);
  }
  BOOST_TEST(fault_of_font_file(folder.path("nowhere.otf")).has_value());
}

BOOST_AUTO_TEST_CASE(a_font_file_that_is_gone_is_no_library) {
  FontSources sources;
  sources.files = {"/nonexistent/font.otf"};
  BOOST_CHECK_THROW(FontLibrary library(sources), FontError);
}

BOOST_AUTO_TEST_CASE(rules_of_the_system_replace_no_font_and_fake_no_style) {
  const SystemFonts ruled(R"(<?xml version="1.0"?><fontconfig>
    <dir>/usr/share/fonts/opentype/inter</dir><dir>/usr/share/fonts/truetype/open-sans</dir>
    <match><test name="family"><string>Inter</string></test>
      <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit></match>
    <match target="font"><edit name="embolden" mode="assign"><bool>true</bool></edit></match>
    </fontconfig>)");
  const Answer bold = ask({}, "Inter", 700);
  BOOST_TEST(bold.findings.empty());
  BOOST_TEST(bold.file == "Inter-Bold.otf");
}

}  // namespace tubiao::text::test
