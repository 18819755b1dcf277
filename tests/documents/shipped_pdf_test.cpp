// The PDFs of the shipped layouts, judged by qpdf, Poppler and Ghostscript.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "gallery.h"
#include "lines.h"
#include "process.h"

namespace tubiao::documents {
namespace {

using nlohmann::json;

test::Outcome judge(const std::string& command, const Edition& edition) {
  const test::Outcome outcome = test::run(command + " " + gallery().path(edition, "pdf"));
  BOOST_TEST(outcome.status == 0, edition.stem << ": " << outcome.all());
  return outcome;
}

/// The rest of the first line that begins with `label`.
std::string field(const test::Outcome& outcome, const std::string& label) {
  for (const auto line : test::lines_of(outcome.output)) {
    if (!line.starts_with(label)) continue;
    const auto rest = line.substr(label.size());
    return std::string(rest.substr(std::min(rest.find_first_not_of(' '), rest.size())));
  }
  return "no line " + label;
}

/// A box as pdfinfo prints it, with two decimals.
void check_box(const test::Outcome& info, const std::string& label, const base::Rect& wanted) {
  const std::string found = field(info, label);
  std::istringstream numbers(found);
  base::Rect box;
  double right = 0;
  double bottom = 0;
  BOOST_TEST_REQUIRE(static_cast<bool>(numbers >> box.x >> box.y >> right >> bottom), found);
  constexpr double exact = 0.00501;  // Half of the last digit.
  BOOST_TEST(std::abs(box.x - wanted.x) < exact, label << " " << found);
  BOOST_TEST(std::abs(box.y - wanted.y) < exact, label << " " << found);
  BOOST_TEST(std::abs(right - wanted.right()) < exact, label << " " << found);
  BOOST_TEST(std::abs(bottom - wanted.bottom()) < exact, label << " " << found);
}

/// The entries of an outline, from the first to the last: level, page, title.
void collect(const json& entries, int level, std::vector<std::string>& outline) {
  for (const json& entry : entries) {
    outline.push_back(std::to_string(level) + " p" +
                      std::to_string(entry.at("destpageposfrom1").get<int>()) + " " +
                      entry.at("title").get<std::string>());
    collect(entry.at("kids"), level + 1, outline);
  }
}

/// The titles of heads and sections in the order in which they are read.
std::vector<std::string> headings_of(const scene::Scene& scene) {
  std::vector<std::string> titles;
  for (const auto& node : scene.nodes) {
    if (node.role == scene::Role::masthead || node.role == scene::Role::section) {
      titles.push_back(node.alt);
    }
  }
  return titles;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shipped_pdf)

BOOST_AUTO_TEST_CASE(qpdf_finds_no_fault) {
  for (const Edition& edition : gallery().editions()) {
    BOOST_TEST(!judge("qpdf --check", edition).has("WARNING"), edition.stem);
  }
}

BOOST_AUTO_TEST_CASE(ghostscript_draws_every_page_and_warns_of_nothing) {
  std::string command = "gs -q -dNOPAUSE -dBATCH -dSAFER -sDEVICE=nullpage";
  for (const Edition& edition : gallery().editions()) {
    command += " " + gallery().path(edition, "pdf");
  }
  const test::Outcome drawn = test::run(command);
  BOOST_TEST(drawn.status == 0);
  BOOST_TEST(drawn.all() == "");
}

BOOST_AUTO_TEST_CASE(every_font_is_an_embedded_subset_with_its_characters) {
  const std::regex font("[A-Z]{6}\\+[^ ]+ +(CID )?(Type 1C|Type 0C|TrueType) .*yes yes yes .*");
  for (const Edition& edition : gallery().editions()) {
    const test::Outcome fonts = judge("pdffonts", edition);
    auto lines = test::lines_of(fonts.output);
    BOOST_TEST_REQUIRE(lines.size() > 2u);
    lines.erase(lines.begin(), lines.begin() + 2);  // The head of the table.
    for (const auto line : lines) {
      BOOST_TEST(std::regex_match(line.begin(), line.end(), font), edition.stem << ": " << line);
    }
  }
}

BOOST_AUTO_TEST_CASE(title_language_and_date_are_those_of_the_edition) {
  for (const Edition& edition : gallery().editions()) {
    const auto& metadata = edition.scene.metadata;
    const test::Outcome info = judge("TZ=UTC pdfinfo -isodates", edition);
    BOOST_TEST(field(info, "Title:") == metadata.title);
    BOOST_TEST(field(info, "Author:") == metadata.author);
    BOOST_TEST(field(info, "CreationDate:") == metadata.date);
    BOOST_TEST(field(info, "Pages:") == std::to_string(edition.scene.pages.size()));
    const test::Outcome catalog =
        test::run("qpdf --qdf --object-streams=disable " + gallery().path(edition, "pdf") + " -");
    BOOST_TEST(catalog.has("/Lang (" + metadata.languages.front() + ")"), edition.stem);
  }
}

BOOST_AUTO_TEST_CASE(boxes_are_exact_to_a_hundredth_of_a_point) {
  for (const Edition& edition : gallery().editions()) {
    const test::Outcome info = judge("pdfinfo -box -f 1 -l 999", edition);
    for (std::size_t page = 0; page < edition.scene.pages.size(); ++page) {
      const auto& design = edition.scene.pages[page];
      const base::Rect trim = {design.bleed, design.bleed, design.trim.width, design.trim.height};
      const base::Rect paper = {0, 0, design.trim.width + 2 * design.bleed,
                                design.trim.height + 2 * design.bleed};
      std::string number = std::to_string(page + 1);
      number.insert(0, 4 - std::min<std::size_t>(number.size(), 4), ' ');
      check_box(info, "Page " + number + " MediaBox:", paper);
      check_box(info, "Page " + number + " BleedBox:", paper);
      check_box(info, "Page " + number + " TrimBox:", trim);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_poster_is_an_a2_with_three_millimetres_of_bleed) {
  std::size_t posters = 0;
  for (const Edition& edition : gallery().editions()) {
    if (edition.layout != "layouts/five-years.toml") continue;
    const double bleed = 3 / 25.4 * 72;
    check_box(judge("pdfinfo -box -f 1 -l 1", edition),
              "Page    1 TrimBox:", {bleed, bleed, 420 / 25.4 * 72, 594 / 25.4 * 72});
    ++posters;
  }
  BOOST_TEST(posters == 3);
}

BOOST_AUTO_TEST_CASE(the_outline_follows_the_headings) {
  for (const Edition& edition : gallery().editions()) {
    const test::Outcome printed = judge("qpdf --json=1 --json-key=outlines", edition);
    std::vector<std::string> outline;
    collect(json::parse(printed.output).at("outlines"), 0, outline);
    std::vector<std::string> titles;
    for (const auto& entry : outline) titles.push_back(entry.substr(entry.find(' ', 2) + 1));
    const auto headings = headings_of(edition.scene);
    BOOST_TEST(titles == headings, boost::test_tools::per_element());
    for (std::size_t i = 0; i < outline.size(); ++i) {
      const auto& entry = edition.scene.outline.at(i);
      // Where a document begins with a section, that is the outermost level.
      BOOST_TEST(outline[i].ends_with(" p" + std::to_string(entry.page + 1) + " " + entry.title));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::documents
