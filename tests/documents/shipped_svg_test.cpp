// The SVGs of the shipped layouts, judged by libxml2: alone and side by side in one web page.
#include <boost/test/unit_test.hpp>
#include <regex>
#include <set>
#include <string>

#include "base/file.h"
#include "gallery.h"
#include "lines.h"
#include "pixels.h"
#include "process.h"
#include "scene/fixed.h"

namespace tubiao::documents {
namespace {

/// One SVG of an edition, its path, the path of the PNG, and its page.
struct Page {
  std::string path;
  std::string png;
  const scene::Page* design = nullptr;
  const Edition* edition = nullptr;
};

std::vector<Page> pages() {
  std::vector<Page> all;
  for (const Edition& edition : gallery().editions()) {
    const auto& designs = edition.scene.pages;
    for (std::size_t page = 0; page < designs.size(); ++page) {
      const std::string suffix = designs.size() > 1 ? "-" + std::to_string(page + 1) : "";
      const std::string stem = gallery().folder().path(edition.stem + suffix);
      all.push_back({stem + ".svg", stem + ".png", &designs[page], &edition});
    }
  }
  return all;
}

/// What an XPath expression finds; elements are named by a prefix "s:".
std::string ask(const std::string& expression, const Page& page) {
  const std::string path =
      std::regex_replace(expression, std::regex("s:([a-z]+)"), "*[local-name()=\"$1\"]");
  const test::Outcome found = test::run("xmllint --xpath '" + path + "' " + page.path);
  BOOST_TEST(found.status == 0, page.path << ": " << found.errors);
  std::string text = found.output;
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

/// The values of the attributes that an XPath expression finds, in the order of the document.
std::vector<std::string> values(const std::string& expression, const Page& page) {
  const std::string found = ask(expression, page);
  std::vector<std::string> result;
  for (const auto line : test::lines_of(found)) {
    const auto start = line.find('"') + 1;
    result.emplace_back(line.substr(start, line.rfind('"') - start));
  }
  return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shipped_svg)

BOOST_AUTO_TEST_CASE(all_are_well_formed) {
  std::string command = "xmllint --noout";
  for (const Page& page : pages()) command += " " + page.path;
  const test::Outcome lint = test::run(command);
  BOOST_TEST(lint.status == 0);
  BOOST_TEST(lint.all() == "");
}

BOOST_AUTO_TEST_CASE(ids_of_all_editions_of_all_layouts_can_stand_in_one_page) {
  std::set<std::string> ids;
  for (const Page& page : pages()) {
    const auto own = values("//@id", page);
    for (const auto& id : own) {
      BOOST_TEST(ids.insert(id).second, id << " of " << page.path << " is taken");
    }
    const std::set<std::string> known(own.begin(), own.end());
    for (const auto& reference :
         values("//@*[local-name()=\"href\" and starts-with(.,\"#\")]", page)) {
      BOOST_TEST(known.contains(reference.substr(1)), reference << " in " << page.path);
    }
  }
  BOOST_TEST(ids.size() > pages().size());
}

BOOST_AUTO_TEST_CASE(title_description_and_language_stand_first) {
  for (const Page& page : pages()) {
    const auto& metadata = page.edition->scene.metadata;
    BOOST_TEST(ask("string(/s:svg/*[1][self::s:title])", page) == metadata.title);
    BOOST_TEST(ask("string(/s:svg/@lang)", page) == metadata.languages.front());
    BOOST_TEST(ask("string(/s:svg/@role)", page) == "img");
    BOOST_TEST(ask("/s:svg/@aria-labelledby = /s:svg/s:title/@id", page) == "true");
    BOOST_TEST(ask("/s:svg/@aria-describedby = /s:svg/s:desc/@id", page) == "true");
    const std::string description = ask("string(/s:svg/*[2][self::s:desc])", page);
    for (const auto& node : page.edition->scene.nodes) {
      if (node.role != scene::Role::chart) continue;
      BOOST_TEST(description.find(node.alt) != std::string::npos, page.path << ": " << node.alt);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_size_is_that_of_the_trimmed_page) {
  for (const Page& page : pages()) {
    const auto millimetres = [](double points) {
      return scene::shortest_fixed(points / base::points_per_millimetre, 3) + "mm";
    };
    BOOST_TEST(ask("string(/s:svg/@width)", page) == millimetres(page.design->trim.width));
    BOOST_TEST(ask("string(/s:svg/@height)", page) == millimetres(page.design->trim.height));
  }
}

BOOST_AUTO_TEST_CASE(no_text_begins_outside_the_picture_and_nothing_needs_a_font) {
  static const std::regex moved("translate\\((\\S+) (\\S+)\\) .*");
  for (const Page& page : pages()) {
    const auto transforms = values("//@transform", page);
    BOOST_TEST(transforms.size() > 1u);
    for (const auto& transform : transforms) {
      std::smatch place;
      BOOST_REQUIRE(std::regex_match(transform, place, moved));
      const double x = std::stod(place[1]);
      const double y = std::stod(place[2]);
      BOOST_TEST(x >= 0);
      BOOST_TEST(y >= 0);
      BOOST_TEST(x <= page.design->trim.width);
      BOOST_TEST(y <= page.design->trim.height);
    }
    BOOST_TEST(ask("count(//s:use) > 0", page) == "true");
    BOOST_TEST(ask("count(//s:use/@*[local-name()=\"x\" or local-name()=\"y\"][. < 0])", page) ==
               "0");
    BOOST_TEST(ask("count(//s:text)", page) == "0");
  }
}

/// At a resolution so low that the edges of small letters are most of the picture.
BOOST_AUTO_TEST_CASE(librsvg_draws_what_our_png_shows) {
  const test::Folder folder;
  for (const Page& page : pages()) {
    const test::Outcome drawn = test::run("rsvg-convert --dpi-x 48 --dpi-y 48 --output " +
                                          folder.path("drawn.png") + " " + page.path);
    BOOST_TEST(drawn.status == 0, drawn.all());
    BOOST_TEST(drawn.all() == "");
    const std::string ours = base::read_file(page.png, 64u << 20);
    BOOST_TEST(test::difference(folder.read("drawn.png"), ours) < 0.001, page.path);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::documents
