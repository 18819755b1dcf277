// Fonts that lie beside a layout.
#include <boost/test/unit_test.hpp>

#include "font_bytes.h"
#include "site.h"

namespace tubiao::fonts {
namespace {

using test::font_bytes;
using test::inter_file;
using test::variable_file;

/// Inter under a name that nobody has installed, in one weight.
std::string unknown_font() {
  return test::with_family(font_bytes(inter_file), "Inter", "Outer");
}

/// The variable Inter under that name.
std::string unknown_variable_font() {
  return test::with_family(font_bytes(variable_file), "Inter", "Outer");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(own_fonts)

BOOST_AUTO_TEST_CASE(are_used_without_being_installed) {
  Site site;
  site.write_theme("theme.toml", "Outer");
  site.write_font("fonts/Outer.otf", unknown_font());
  site.write_layout("with.toml", "theme = \"theme.toml\"\nfonts = [\"fonts/Outer.otf\"]", "公路",
                    "Roads 633");
  site.write_layout("without.toml", "theme = \"theme.toml\"", "公路", "Roads 633");
  const auto without = site.run("check without.toml");
  BOOST_TEST(without.status == 1);
  BOOST_TEST(without.has("the font “Outer” is not installed"), without.all());
  const auto with = site.run("render with.toml -f pdf,svg,png");
  BOOST_TEST(with.status == 0, with.all());
  BOOST_TEST(with.errors == "");
  BOOST_TEST(site.shell("pdftotext -layout output/with.zh+en.pdf -").has("Roads 633"));
  // They are the letters of Inter, which is installed under its own name.
  site.write_theme("inter.toml", "Inter");
  site.write_layout("installed.toml", "theme = \"inter.toml\"\nid = \"with\"", "公路", "Roads 633");
  BOOST_TEST(site.run("render installed.toml -f png -o other").status == 0);
  BOOST_TEST((site.read("output/with.zh+en.png") == site.read("other/with.zh+en.png")));
}

BOOST_AUTO_TEST_CASE(may_be_a_folder_with_folders_in_it) {
  Site site;
  site.write_theme("theme.toml", "Outer");
  site.write_font("fonts/text/deep/Outer.otf", unknown_font());
  site.write_font("fonts/LICENSE.txt", "Free.");
  site.write_layout("page.toml", "theme = \"theme.toml\"\nfonts = \"fonts/\"", "公路", "Roads");
  const auto check = site.run("check page.toml");
  BOOST_TEST(check.status == 0, check.all());
}

BOOST_AUTO_TEST_CASE(are_looked_up_from_the_layout) {
  Site site;
  site.write_theme("layouts/theme.toml", "Outer");
  site.write_font("layouts/Outer.otf", unknown_font());
  site.write_layout("layouts/page.toml", "theme = \"theme.toml\"\nfonts = \"Outer.otf\"", "公路",
                    "Roads");
  site.shell("cp city.toml layouts/");
  const auto check = site.run("check layouts/page.toml");
  BOOST_TEST(check.status == 0, check.all());
}

BOOST_AUTO_TEST_CASE(count_before_installed_ones) {
  Site site;
  site.write_theme("theme.toml", "Inter");
  site.write_font("Mine.otf", font_bytes(inter_file));
  site.write_layout("page.toml", "theme = \"theme.toml\"\nfonts = \"Mine.otf\"", "公路", "Roads");
  const auto list = site.run("list fonts page.toml");
  BOOST_TEST(list.has("Inter\t400 Regular\t"), list.all());
  BOOST_TEST(list.has("\tMine.otf\n"), list.all());
}

BOOST_AUTO_TEST_CASE(of_two_documents_do_not_mix) {
  Site site;
  site.write_theme("theme.toml", "Outer");
  site.write_font("one/Outer.otf", unknown_font());
  site.write_font("two/Outer.ttf", unknown_variable_font());
  const std::string text = "Roads & Rivers 633";
  site.write_layout("a.toml", "theme = \"theme.toml\"\nfonts = [\"one\"]", "公路", text);
  site.write_layout("b.toml", "theme = \"theme.toml\"\nfonts = [\"two\"]", "公路", text);
  site.write_layout("c.toml", "theme = \"theme.toml\"", "公路", text);
  BOOST_TEST(site.run("render a.toml -o alone -f pdf,svg,png").status == 0);
  BOOST_TEST(site.run("render b.toml -o alone -f pdf,svg,png").status == 0);
  // The third has no such font, before and after the others.
  const auto together = site.run("render c.toml a.toml b.toml -o together -f pdf,svg,png");
  BOOST_TEST(together.status == 1);
  BOOST_TEST(!site.has("together/c.zh+en.pdf"));
  BOOST_TEST(site.run("render b.toml a.toml c.toml -o reversed -f pdf,svg,png").status == 1);
  BOOST_TEST(!site.has("reversed/c.zh+en.pdf"));
  for (const std::string name :
       {"a.zh+en.pdf", "a.zh+en.svg", "a.zh+en.png", "b.zh+en.pdf", "b.zh+en.svg", "b.zh+en.png"}) {
    const std::string alone = site.read("alone/" + name);
    BOOST_TEST((site.read("together/" + name) == alone), name);
    BOOST_TEST((site.read("reversed/" + name) == alone), name);
  }
  BOOST_TEST(site.shell("pdffonts together/a.zh+en.pdf").has("Type 1C"));
  BOOST_TEST(!site.shell("pdffonts together/a.zh+en.pdf").has("TrueType"));
  BOOST_TEST(site.shell("pdffonts together/b.zh+en.pdf").has("TrueType"));
}

BOOST_AUTO_TEST_CASE(that_are_broken_are_told_at_their_place) {
  Site site;
  const std::string font = unknown_font();
  site.write_font("words.otf", "This is no font.");
  site.write_font("fonts/half.otf", font.substr(0, font.size() / 2));
  site.write_font("empty/notes.txt", "");
  site.write_layout("page.toml",
                    "fonts = [\"words.otf\",\n  \"fonts\", \"nowhere.otf\",\n  \"empty\"]", "公路",
                    "Roads");
  const auto check = site.run("check page.toml");
  BOOST_TEST(check.status == 1);
  for (const char* line :
       {"page.toml:5:10: error: the file \"words.otf\" is not a font, or it is damaged "
        "[font-unusable]",
        "page.toml:6:3: error: the file \"fonts/half.otf\" is not a font, or it is damaged "
        "[font-unusable]",
        "page.toml:6:12: error: there is no font file \"nowhere.otf\" [file-unreadable]",
        "page.toml:7:3: error: the folder \"empty\" holds no font file [file-unreadable]"}) {
    BOOST_TEST(check.has(line), line << "\n" << check.all());
  }
}

BOOST_AUTO_TEST_CASE(may_be_damaged_anywhere_without_a_crash) {
  Site site;
  site.write_theme("theme.toml", "Outer");
  site.write_layout("page.toml", "theme = \"theme.toml\"\nfonts = \"Outer.otf\"", "公路", "Roads");
  const std::string font = unknown_font();
  for (std::size_t part = 1; part < 16; ++part) {
    std::string damaged = font;
    damaged.replace(font.size() * part / 16, 64, std::string(64, '\xFF'));
    site.write_font("Outer.otf", damaged);
    const auto render = site.run("render page.toml -f pdf,svg,png");
    // Drawn, refused at the input, or refused by a library: all are answers, a signal is not.
    BOOST_TEST(render.status <= 3, part << ": " << render.all());
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::fonts
