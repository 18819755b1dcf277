#include "bench.h"

#include <boost/test/unit_test.hpp>
#include <utility>

#include "findings.h"
#include "scene/path.h"
#include "scene/verifier.h"
#include "text/font_library.h"
#include "theme/read.h"

namespace tubiao::block::test {
namespace {

/// Fonts are found once for all tests of a program.
std::shared_ptr<const text::FontLibrary> fonts() {
  static const auto library = std::make_shared<const text::FontLibrary>();
  return library;
}

data::Dataset read_data(data::test::Run& run, std::string_view indicators) {
  auto dataset = run.read(data::test::dataset_text(indicators));
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  return std::move(*dataset);
}

/// Calls `visit` with every item and its node.
template <typename Visit>
void for_each_item(const scene::Scene& scene, Visit visit) {
  for (const auto& page : scene.pages) {
    for (const auto& item : page.items) {
      visit(item, static_cast<std::size_t>(item.node));
    }
  }
}

}  // namespace

theme::Theme test_theme() {
  static const theme::Theme theme = [] {
    diag::Sources sources;
    diag::Diagnostics diagnostics;
    auto read = theme::read_theme({sources, diagnostics}, "tests/scenes/inputs/theme.toml",
                                  "theme.toml", {"page", {}}, {});
    if (!read) throw std::logic_error(tubiao::test::list_findings(diagnostics, sources));
    return *read;
  }();
  return theme;
}

std::string level(std::string_view id, std::string_view value, std::string_view observation,
                  std::string_view keys) {
  return data::test::indicator_text(
      "unit = \"km\"\nnature = \"level\"\ntopic = \"roads\"\n" + std::string(keys),
      "period = 2025\nvalue = " + std::string(value) + "\n" + std::string(observation), id);
}

std::string share(std::string_view id, std::string_view value, std::string_view observation) {
  return data::test::indicator_text(
      "unit = \"percent\"\nnature = \"share\"",
      "period = 2025\nvalue = " + std::string(value) + "\n" + std::string(observation), id);
}

Bench::Bench(std::string_view indicators, base::Edition languages)
    : dataset(read_data(run, indicators)),
      edition(std::move(languages)),
      shaper(run.diagnostics, fonts()) {}

Blocks Bench::read(const std::string& layout) {
  auto root = toml::parse(run.context(), "layout.toml", layout);
  if (!root) return {};
  const Inherited inherited{.accent = "blue", .flow = {.columns = 12, .gutter = 10, .gap = 20}};
  ids.clear();
  auto blocks = read_blocks(*root, context(), inherited);
  root->finish();
  return blocks;
}

std::unique_ptr<Block> Bench::block(const std::string& keys) {
  auto blocks = read("[[block]]\n" + keys + "\n");
  BOOST_REQUIRE_MESSAGE(run.diagnostics.all().empty(), run.printed());
  BOOST_REQUIRE_EQUAL(blocks.size(), 1);
  blocks.front()->list(shown);
  return std::move(blocks.front());
}

void Bench::list(const Blocks& blocks) {
  for (const auto& block : blocks) block->list(shown);
  for (const auto& each : mentioned.all()) shown.add(*each.indicator, *each.observation);
}

ReadContext Bench::context() {
  return {run.context(), dataset,       theme, dataset.languages,
          "tests/unit",  "share/icons", ids,   mentioned};
}

Setting Bench::setting() {
  return {.theme = theme,
          .shaper = shaper,
          .dataset = dataset,
          .languages = edition,
          .shown = shown,
          .diagnostics = run.diagnostics};
}

scene::Scene Bench::place(const Block& block, const base::Rect& rect) {
  scene::Metadata metadata;
  metadata.title = "test";
  metadata.languages = edition;
  scene::Builder builder(std::move(metadata));
  builder.begin_page({1000, 2000}, 0, 0);
  block.place(setting().at(block.common().from), rect, builder);
  return builder.take();
}

scene::Scene Bench::place(const Block& block, double width) {
  const double height = block.measure(setting(), width).height;
  auto scene = place(block, {100, 100, width, height});
  scene::verify(scene, run.diagnostics);
  BOOST_REQUIRE_MESSAGE(run.diagnostics.all().empty(), run.printed());
  return scene;
}

std::string Bench::said() {
  const std::string text = tubiao::test::list_findings(run.diagnostics, run.sources);
  run.diagnostics = {};
  return text;
}

std::vector<Words> words_of(const scene::Scene& scene) {
  std::vector<Words> result;
  std::vector<std::size_t> nodes;
  for_each_item(scene, [&](const scene::Item& item, std::size_t node) {
    const auto* text = std::get_if<scene::Text>(&item.content);
    if (text == nullptr) return;
    if (nodes.empty() || nodes.back() != node) {
      nodes.push_back(node);
      result.push_back({{},
                        scene.nodes[node].language,
                        scene.nodes[node].role,
                        item.bounds,
                        text->size,
                        text->colour});
    }
    result.back().text += text->utf8;
    result.back().box = result.back().box.united(item.bounds);
  });
  return result;
}

std::string text_of(const scene::Scene& scene) {
  std::string text;
  for (const Words& words : words_of(scene)) text += (text.empty() ? "" : "\n") + words.text;
  return data::test::visible(text);
}

Words find_words(const scene::Scene& scene, std::string_view text) {
  for (const Words& words : words_of(scene)) {
    if (data::test::visible(words.text) == text) return words;
  }
  BOOST_FAIL("nothing says \"" << text << "\" in:\n" << text_of(scene));
  return {};
}

std::vector<Mark> marks_of(const scene::Scene& scene) {
  std::vector<Mark> result;
  std::size_t last = 0;
  for_each_item(scene, [&](const scene::Item& item, std::size_t node) {
    const auto* shape = std::get_if<scene::Shape>(&item.content);
    if (shape == nullptr || scene.nodes[node].role != scene::Role::mark || node == last) return;
    last = node;
    result.push_back({scene.nodes[node], *shape, scene::bounds(shape->path)});
  });
  return result;
}

std::vector<scene::Node> nodes_of(const scene::Scene& scene, scene::Role role) {
  std::vector<scene::Node> result;
  for (const auto& node : scene.nodes) {
    if (node.role == role) result.push_back(node);
  }
  return result;
}

}  // namespace tubiao::block::test
