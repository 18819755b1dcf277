// One scene, three outputs: the PDF as Poppler sees it and the SVG as librsvg sees it are the
// picture that we draw ourselves, and the PDF says its words in their order. No pixels are kept.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <regex>
#include <string>
#include <variant>

#include "composer.h"
#include "finish/finish.h"
#include "folder.h"
#include "pixels.h"
#include "process.h"
#include "render/render.h"

namespace tubiao::pictures {
namespace {

namespace with = boost::unit_test::data;

/// Four pixels on four become one for the comparison: programs smooth edges differently.
constexpr double dpi = 288;
const std::string dpi_text = "288";
constexpr int side = 4;

/// The share of a picture that may differ clearly: a page with a bleed is cut to whole pixels.
constexpr double tolerance = 0.0005;

std::string pixels(double points) {
  return std::to_string(static_cast<int>(std::ceil(points * dpi / 72 - 0.01)));
}

/// The page of a PDF as Poppler draws it, without the bleed.
std::string drawn_by_poppler(const scene::Scene& scene, std::size_t page,
                             const test::Folder& folder) {
  const scene::Page& design = scene.pages[page];
  const std::string number = std::to_string(page + 1);
  const auto offset = std::to_string(static_cast<int>(std::lround(design.bleed * dpi / 72)));
  const test::Outcome drawn = test::run(
      "pdftocairo -png -singlefile -r " + dpi_text + " -f " + number + " -l " + number + " -x " +
      offset + " -y " + offset + " -W " + pixels(design.trim.width) + " -H " +
      pixels(design.trim.height) + " " + folder.path("scene.pdf") + " " + folder.path("poppler"));
  BOOST_TEST(drawn.status == 0, drawn.all());
  BOOST_TEST(drawn.all() == "");
  return folder.read("poppler.png");
}

std::string drawn_by_librsvg(const std::string& svg, const test::Folder& folder) {
  const test::Outcome drawn =
      test::run("rsvg-convert --dpi-x " + dpi_text + " --dpi-y " + dpi_text + " --output " +
                folder.path("rsvg.png") + " " + folder.write("scene.svg", svg));
  BOOST_TEST(drawn.status == 0, drawn.all());
  return folder.read("rsvg.png");
}

/// Every word of a scene, page after page.
std::string words_of(const scene::Scene& scene) {
  std::string words;
  for (const auto& page : scene.pages) {
    for (const auto& item : page.items) {
      if (const auto* text = std::get_if<scene::Text>(&item.content)) words += text->utf8;
    }
  }
  return words;
}

std::string without_spaces(const std::string& text) {
  static const std::regex spaces("[ \n\f]|\u00A0|\u00AD|\u3000");
  return std::regex_replace(text, spaces, "");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(outputs)

BOOST_AUTO_TEST_CASE(a_word_that_is_missing_would_be_noticed) {
  test::Composer composer;
  auto scene = composer.compose_all("tests/scenes/sources.toml").front();
  render::FontCache fonts;
  const std::string whole = render::render_png(scene, 0, dpi, fonts);
  auto& items = scene.pages.front().items;
  BOOST_REQUIRE(std::holds_alternative<scene::Text>(items.back().content));
  items.pop_back();
  BOOST_TEST(test::difference(whole, render::render_png(scene, 0, dpi, fonts), side) > tolerance);
}

BOOST_DATA_TEST_CASE(show_the_same_picture, with::make(test::layouts_in("tests/scenes")), layout) {
  test::Composer composer;
  const auto document = composer.read(layout);
  const auto scene = composer.compose(*document, document->editions().front());
  render::FontCache fonts;
  const test::Folder folder;
  folder.write("scene.pdf", finish::finish_pdf(render::render_pdf(scene, fonts), scene));
  for (std::size_t page = 0; page < scene.pages.size(); ++page) {
    const std::string ours = render::render_png(scene, page, dpi, fonts);
    const std::string svg = render::render_svg(scene, page, fonts);
    BOOST_TEST(test::difference(ours, drawn_by_librsvg(svg, folder), side) < tolerance);
    BOOST_TEST(test::difference(ours, drawn_by_poppler(scene, page, folder), side) < tolerance);
  }
}

/// In the order of the file, in which readers speak and copy; how lines lie is for them to guess.
BOOST_DATA_TEST_CASE(say_the_words_of_the_scene_in_their_order,
                     with::make(test::layouts_in("tests/scenes")), layout) {
  test::Composer composer;
  for (const auto& scene : composer.compose_all(layout)) {
    render::FontCache fonts;
    const test::Folder folder;
    const std::string pdf =
        folder.write("scene.pdf", finish::finish_pdf(render::render_pdf(scene, fonts), scene));
    const test::Outcome read = test::run("pdftotext -raw -enc UTF-8 " + pdf + " -");
    BOOST_TEST(read.status == 0, read.all());
    BOOST_TEST(without_spaces(read.output) == without_spaces(words_of(scene)));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::pictures
