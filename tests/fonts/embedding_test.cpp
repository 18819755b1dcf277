// Fonts whose licence says what a document may carry of them.
#include <boost/test/unit_test.hpp>

#include "font_bytes.h"
#include "site.h"

namespace tubiao::fonts {
namespace {

/// A project whose Latin font has these licence bits.
struct Licensed : Site {
  explicit Licensed(std::uint16_t bits) {
    write_theme("theme.toml", "Outer");
    write_font("Outer.otf",
               test::with_licence(
                   test::with_family(test::font_bytes(test::inter_file), "Inter", "Outer"), bits));
    write_layout("page.toml", "theme = \"theme.toml\"\nfonts = \"Outer.otf\"", "公路", "Roads");
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(embedding)

BOOST_AUTO_TEST_CASE(of_a_font_that_allows_it_makes_a_pdf) {
  for (const int bits : {0x0000, 0x0004, 0x0008}) {
    const Licensed site(static_cast<std::uint16_t>(bits));
    const auto render = site.run("render page.toml -f pdf");
    BOOST_TEST(render.status == 0, render.all());
    BOOST_TEST(site.has("output/page.zh+en.pdf"));
  }
}

BOOST_AUTO_TEST_CASE(of_a_font_that_forbids_it_is_refused_with_its_reason) {
  for (const auto& [bits, reason] : std::vector<std::pair<int, std::string>>{
           {0x0002, "its licence forbids embedding"},
           {0x0100, "its licence forbids embedding a part of it"},
           {0x0200, "its licence lets bitmaps be embedded, no outlines"}}) {
    const Licensed site(static_cast<std::uint16_t>(bits));
    for (const char* command : {"render page.toml", "check page.toml"}) {
      const auto outcome = site.run(command);
      BOOST_TEST(outcome.status == 1, outcome.all());
      BOOST_TEST(
          outcome.has("(Outer.otf) may not stand in a PDF: " + reason + " [font-not-embeddable]"),
          outcome.all());
    }
    BOOST_TEST(!site.has("output/page.zh+en.pdf"));
    BOOST_TEST(!site.has("output/page.zh+en.svg"));
  }
}

BOOST_AUTO_TEST_CASE(is_not_needed_where_outlines_are_drawn) {
  const Licensed site(0x0002);
  const auto render = site.run("render page.toml -f svg,png");
  BOOST_TEST(render.status == 0, render.all());
  BOOST_TEST(site.has("output/page.zh+en.svg"));
  BOOST_TEST(site.has("output/page.zh+en.png"));
}

BOOST_AUTO_TEST_CASE(of_a_font_that_no_text_uses_does_not_matter) {
  const Licensed site(0x0002);
  site.write_theme("inter.toml", "Inter");
  site.write_layout("page.toml", "theme = \"inter.toml\"\nfonts = \"Outer.otf\"", "公路", "Roads");
  const auto render = site.run("render page.toml -f pdf");
  BOOST_TEST(render.status == 0, render.all());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::fonts
