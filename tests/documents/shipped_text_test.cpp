// What a reader can select, search and copy in the PDFs: every text, and every figure in words.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>
#include <string>

#include "base/utf8.h"
#include "data/phrase.h"
#include "gallery.h"
#include "process.h"

namespace tubiao::documents {
namespace {

using scene::NodeId;

bool is_space(char32_t character) {
  return character <= U' ' || character == 0x00A0 || character == 0x3000 ||
         (character >= 0x2000 && character <= 0x200A);
}

/// Tools see a line end, a space or nothing where we set a space or a gap between scripts.
std::string without_spaces(const std::string& text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint character = base::decode(text, at);
    const auto bytes = static_cast<std::size_t>(character.bytes);
    if (!is_space(character.value)) result.append(text, at, bytes);
    at += bytes;
  }
  return result;
}

/// The text of a PDF in the order in which it is drawn, without spaces.
std::string text_of(const Edition& edition) {
  const test::Outcome outcome =
      test::run("pdftotext -raw -enc UTF-8 " + gallery().path(edition, "pdf") + " -");
  BOOST_TEST(outcome.status == 0, outcome.errors);
  return without_spaces(outcome.output);
}

/// The texts of a scene, one for each node that has some, as they are read.
std::vector<std::string> texts_of(const scene::Scene& scene) {
  std::vector<std::string> texts(scene.nodes.size());
  for (const auto& page : scene.pages) {
    for (const auto& item : page.items) {
      const auto* text = std::get_if<scene::Text>(&item.content);
      if (text != nullptr) texts[static_cast<std::size_t>(item.node)] += text->utf8;
    }
  }
  std::erase(texts, std::string());
  return texts;
}

/// The observation that a figure of the scene shows: its words begin with the figure's.
data::Figure figure_of(const scene::Node& node, const Edition& edition) {
  const data::Indicator* indicator = edition.dataset().find_indicator(node.indicator);
  BOOST_REQUIRE(indicator != nullptr);
  const data::Wording wording(edition.dataset(), edition.scene.metadata.languages.front());
  for (const auto& observation : indicator->observations) {
    const data::Figure figure = {indicator, &observation};
    const std::string words = observation.value  ? wording.phrase(figure).text()
                              : observation.rank ? wording.rank(*observation.rank)
                                                 : std::string();
    const bool same = observation.source == node.source && !words.empty() &&
                      node.alt.find(words) != std::string::npos;
    if (same) return figure;
  }
  BOOST_FAIL("no observation is described as " << node.alt);
  return {};
}

/// What the block prints of a figure: the whole phrase, or the rank where there is no value.
std::string words_of(const data::Figure& figure, const data::Wording& wording) {
  if (figure.observation->value) return wording.phrase(figure).text();
  return wording.rank(*figure.observation->rank, data::RankForm::badge);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shipped_text)

BOOST_AUTO_TEST_CASE(every_text_of_the_scene_can_be_copied_from_the_pdf) {
  for (const Edition& edition : gallery().editions()) {
    const std::string printed = text_of(edition);
    const auto texts = texts_of(edition.scene);
    BOOST_TEST(!texts.empty());
    for (const auto& text : texts) {
      BOOST_TEST(printed.find(without_spaces(text)) != std::string::npos,
                 edition.stem << ": “" << text << "” is not in\n"
                              << printed);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_figure_stands_there_in_the_words_of_each_language) {
  std::size_t figures = 0;
  for (const Edition& edition : gallery().editions()) {
    const std::string printed = text_of(edition);
    for (const auto& node : edition.scene.nodes) {
      if (node.role != scene::Role::figure) continue;
      const data::Figure figure = figure_of(node, edition);
      for (const auto& language : edition.scene.metadata.languages) {
        const data::Wording wording(edition.dataset(), language);
        const std::string words = without_spaces(words_of(figure, wording));
        BOOST_TEST(printed.find(words) != std::string::npos,
                   edition.stem << ": “" << words << "” of " << node.indicator << " is not in\n"
                                << printed);
        ++figures;
      }
    }
  }
  BOOST_TEST(figures > 100);
}

BOOST_AUTO_TEST_CASE(every_bar_and_segment_has_its_number_in_the_pdf) {
  std::size_t marks = 0;
  for (const Edition& edition : gallery().editions()) {
    const std::string printed = text_of(edition);
    const data::Wording wording(edition.dataset(), edition.scene.metadata.languages.front());
    for (const auto& node : edition.scene.nodes) {
      if (node.role != scene::Role::mark) continue;
      const data::Figure figure = figure_of(node, edition);
      // A chart of growth prints the change, any other one the value.
      const bool printed_value =
          printed.find(without_spaces(wording.phrase(figure).numeral)) != std::string::npos;
      const auto& change = figure.observation->change;
      const bool printed_change =
          change &&
          printed.find(without_spaces(wording.change(*change, data::ChangeForm::brief))) !=
              std::string::npos;
      BOOST_TEST((printed_value || printed_change), edition.stem << ": " << node.alt);
      ++marks;
    }
  }
  BOOST_TEST(marks > 100);
}

/// Poppler sees no word outside the trimmed page: nothing would be cut off.
BOOST_AUTO_TEST_CASE(no_word_stands_outside_the_trim) {
  for (const Edition& edition : gallery().editions()) {
    const test::Outcome words =
        test::run("pdftotext -bbox " + gallery().path(edition, "pdf") +
                  " - | xmllint --xpath "
                  "'//*[local-name()=\"page\"]/@*|//*[local-name()=\"word\"]/@*' - | tr -d '\\n'");
    BOOST_TEST(words.status == 0, words.errors);
    std::size_t page = 0;
    base::Rect trim;
    double left = 0;
    double top = 0;
    double right = 0;
    std::size_t count = 0;
    for (std::size_t at = words.output.find('='); at != std::string::npos;
         at = words.output.find('=', at + 1)) {
      const std::string name = words.output.substr(words.output.rfind(' ', at) + 1,
                                                   at - words.output.rfind(' ', at) - 1);
      const double value = std::stod(words.output.substr(at + 2));
      if (name == "width") {
        const auto& design = edition.scene.pages.at(page++);
        trim = {design.bleed, design.bleed, design.trim.width, design.trim.height};
      }
      if (name == "xMin") left = value;
      if (name == "yMin") top = value;
      if (name == "xMax") right = value;
      if (name != "yMax") continue;
      ++count;
      BOOST_TEST(trim.contains({left, top, right - left, value - top}), edition.stem);
    }
    BOOST_TEST(count > 0);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::documents
