// The list of fonts.
#include <boost/test/unit_test.hpp>

#include "font_bytes.h"
#include "site.h"

namespace tubiao::fonts {

BOOST_AUTO_TEST_SUITE(list_of_fonts)

BOOST_AUTO_TEST_CASE(begins_with_the_families_of_the_themes) {
  const Site site;
  const auto list = site.run("list fonts");
  BOOST_TEST(list.status == 0);
  BOOST_TEST(list.errors == "");
  BOOST_TEST(list.output.starts_with(
                 "Inter\tnewsroom\t100 Thin, 200 ExtraLight, 300 Light, 400 Regular, 500 Medium, "
                 "600 SemiBold, 700 Bold, 800 ExtraBold, 900 Black\tLatin, Greek, Cyrillic\t"
                 "embeddable\t/usr/share/fonts/opentype/inter/Inter-Regular.otf\n"),
             list.output);
  BOOST_TEST(list.has("\nNoto Sans CJK SC\tnewsroom\t100 Thin, 300 Light, 350 DemiLight, 400 "
                      "Regular, 500 Medium, 700 Bold, 900 Black\tLatin, Cyrillic, simplified Han, "
                      "traditional Han, kana, Hangul\tembeddable\t"),
             list.output);
  BOOST_TEST(list.has("\nInter Display\t-\t100 Thin, "), list.output);
  BOOST_TEST((list.output.find("\nOpen Sans Condensed\tnewsroom\t700 Bold\t") <
              list.output.find("\nInter Display\t-\t")));
}

BOOST_AUTO_TEST_CASE(says_of_a_theme_which_roles_a_family_has) {
  const Site site;
  site.write_theme("mine.toml", "No Such Sans");
  for (const char* theme : {"newsroom", "mine.toml"}) {
    const auto list = site.run(std::string("list fonts ") + theme);
    BOOST_TEST(list.status == 0, list.all());
    BOOST_TEST(list.has("Noto Sans CJK SC\t"), list.output);
    BOOST_TEST(list.has("body, "), list.output);
  }
  BOOST_TEST(site.run("list fonts mine.toml").has("the font “No Such Sans” is not installed"));
}

BOOST_AUTO_TEST_CASE(says_of_a_layout_which_fonts_its_texts_take) {
  const Site site;
  site.write_layout("page.toml", "theme = \"newsroom\"", "公路", "Roads");
  const auto list = site.run("list fonts page.toml");
  BOOST_TEST(list.status == 0, list.all());
  // A block of text is set in the role “body”, weight 400, in both languages.
  BOOST_TEST(list.has("Inter\t400 Regular\t"), list.output);
  BOOST_TEST(list.has("Noto Sans CJK SC\t400 Regular\t"), list.output);
  BOOST_TEST(!list.has("Open Sans"), list.output);
  BOOST_TEST(!list.has("Noto Serif"), list.output);
  BOOST_TEST(!list.has("Bold"), list.output);
}

BOOST_AUTO_TEST_CASE(says_of_a_layout_what_is_missing_and_where_to_get_it) {
  Site site;
  site.install_only(
      "<dir>/usr/share/fonts/truetype/open-sans</dir>"
      "<dir>/usr/share/fonts/opentype/noto</dir>");
  site.write_layout("page.toml", "theme = \"newsroom\"", "公路", "Roads");
  const auto list = site.run("list fonts page.toml");
  BOOST_TEST(list.has("Inter\t400\t"), list.all());
  BOOST_TEST(
      list.has("\tthe font “Inter” is not installed; install the Debian package fonts-inter\n"),
      list.all());
  const auto all = site.run("list fonts");
  BOOST_TEST(all.has("Inter\tnewsroom\tthe font “Inter” is not installed; install the Debian "
                     "package fonts-inter\n"),
             all.all());
}

BOOST_AUTO_TEST_CASE(says_what_a_licence_forbids) {
  const Site site;
  site.write_theme("theme.toml", "Outer");
  site.write_font("Outer.otf",
                  test::with_licence(
                      test::with_family(test::font_bytes(test::inter_file), "Inter", "Outer"), 2));
  site.write_layout("page.toml", "theme = \"theme.toml\"\nfonts = \"Outer.otf\"", "公路", "Roads");
  const auto list = site.run("list fonts page.toml");
  BOOST_TEST(list.has("\tnot embeddable: its licence forbids embedding\tOuter.otf\n"), list.all());
}

BOOST_AUTO_TEST_CASE(knows_which_themes_there_are) {
  const Site site;
  const auto list = site.run("list fonts newsrom");
  BOOST_TEST(list.status == 1);
  BOOST_TEST(list.has("there is no theme \"newsrom\""), list.all());
  BOOST_TEST(list.has("newsroom\""), list.all());
}

BOOST_AUTO_TEST_CASE(needs_neither_data_nor_layouts) {
  const Site site;
  BOOST_TEST(site.shell("mkdir empty; cd empty; " TUBIAO_PROGRAM " list fonts").status == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::fonts
