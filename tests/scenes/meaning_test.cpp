// What holds for every scene, whatever its layout: figures name their sources, texts their
// language.
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>

#include "base/utf8.h"
#include "composer.h"
#include "layouts.h"
#include "scene/names.h"

namespace tubiao::scenes {
namespace {

namespace with = boost::unit_test::data;

bool has_han(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint character = base::decode(text, at);
    if (character.value >= 0x4E00 && character.value <= 0x9FFF) return true;
    at += static_cast<std::size_t>(character.bytes);
  }
  return false;
}

bool shows_a_figure(const scene::Node& node) {
  return node.role == scene::Role::figure || node.role == scene::Role::mark;
}

/// Calls `visit` with every scene of a layout and the dataset behind it.
template <typename Visit>
void for_each_scene(const std::filesystem::path& layout, Visit visit) {
  test::Composer composer;
  const auto document = composer.read(layout);
  for (const auto& edition : document->editions()) {
    visit(composer.compose(*document, edition), document->dataset());
  }
}

/// Calls `visit` with every text and its node.
template <typename Visit>
void for_each_text(const scene::Scene& scene, Visit visit) {
  for (const auto& page : scene.pages) {
    for (const auto& item : page.items) {
      const auto* text = std::get_if<scene::Text>(&item.content);
      if (text != nullptr) visit(*text, scene.nodes[static_cast<std::size_t>(item.node)]);
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(meaning)

BOOST_DATA_TEST_CASE(every_figure_names_its_indicator_and_its_source, with::make(layouts()),
                     layout) {
  for_each_scene(layout, [](const scene::Scene& scene, const data::Dataset& dataset) {
    for (scene::NodeId id = 0; id < static_cast<scene::NodeId>(scene.nodes.size()); ++id) {
      const auto& node = scene.nodes[static_cast<std::size_t>(id)];
      if (!shows_a_figure(node)) continue;
      BOOST_TEST_CONTEXT(scene::describe(scene, id)) {
        BOOST_TEST(dataset.find_indicator(node.indicator) != nullptr);
        BOOST_TEST(dataset.find_source(node.source) != nullptr);
        BOOST_TEST((node.certainty != scene::Certainty::none));
        BOOST_TEST(!node.alt.empty());
        BOOST_TEST(node.from.line > 0);
      }
    }
  });
}

BOOST_DATA_TEST_CASE(every_text_has_a_language_of_the_edition_and_all_of_them_speak,
                     with::make(layouts()), layout) {
  for_each_scene(layout, [](const scene::Scene& scene, const data::Dataset&) {
    const auto& edition = scene.metadata.languages;
    base::Edition spoken;
    for_each_text(scene, [&](const scene::Text& text, const scene::Node& node) {
      BOOST_TEST(std::count(edition.begin(), edition.end(), node.language) == 1, text.utf8);
      spoken.push_back(node.language);
    });
    for (const auto& language : edition) {
      BOOST_TEST(std::count(spoken.begin(), spoken.end(), language) > 0, language);
    }
  });
}

BOOST_DATA_TEST_CASE(no_chinese_stands_in_english, with::make(layouts()), layout) {
  for_each_scene(layout, [](const scene::Scene& scene, const data::Dataset&) {
    for_each_text(scene, [](const scene::Text& text, const scene::Node& node) {
      if (node.language == "en") BOOST_TEST(!has_han(text.utf8), text.utf8);
    });
    for (const auto& node : scene.nodes) {
      if (scene.metadata.languages.front() == "en") BOOST_TEST(!has_han(node.alt), node.alt);
    }
  });
}

/// Items are painted in the order of their nodes, which is the order in which they are read.
BOOST_DATA_TEST_CASE(texts_are_read_in_the_order_of_their_nodes, with::make(layouts()), layout) {
  for_each_scene(layout, [](const scene::Scene& scene, const data::Dataset&) {
    const scene::Node* last = &scene.nodes.front();
    for_each_text(scene, [&](const scene::Text& text, const scene::Node& node) {
      BOOST_TEST(last <= &node, text.utf8);
      last = &node;
    });
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scenes
