#include "composer.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <utility>

#include "diag/printer.h"
#include "toml/reader.h"

namespace tubiao::test {
namespace {

const std::filesystem::path share = "share";

}  // namespace

Composer::Composer() : catalogue_(data::load_catalogue({sources_, diagnostics_}, share)) {}

std::unique_ptr<page::Document> Composer::read(const std::filesystem::path& layout) {
  const page::Environment environment{
      .catalogue = catalogue_, .datasets = datasets_, .themes = themes_, .share = share};
  auto document =
      page::read_document({sources_, diagnostics_}, layout, layout.string(), environment);
  BOOST_REQUIRE_MESSAGE(document, findings());
  return document;
}

scene::Scene Composer::compose(const page::Document& document, const base::Edition& edition) {
  auto scene = document.compose(edition, shaper_, diagnostics_);
  BOOST_REQUIRE_MESSAGE(scene, findings());
  return std::move(*scene);
}

std::vector<scene::Scene> Composer::compose_all(const std::filesystem::path& layout) {
  const auto document = read(layout);
  std::vector<scene::Scene> scenes;
  for (const auto& edition : document->editions()) scenes.push_back(compose(*document, edition));
  return scenes;
}

std::string Composer::explain(const std::filesystem::path& layout) {
  const auto document = read(layout);
  diag::Diagnostics told;
  for (const auto& edition : document->editions()) {
    BOOST_REQUIRE(document->compose(edition, shaper_, told, page::Explain::fits));
  }
  return diag::print_text(told, sources_, diag::Colours::off);
}

std::string Composer::findings() const {
  return diag::print_text(diagnostics_, sources_, diag::Colours::off);
}

std::vector<std::filesystem::path> layouts_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> layouts;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".toml") continue;
    diag::Sources sources;
    diag::Diagnostics diagnostics;
    const auto table = toml::read_file({sources, diagnostics}, entry.path(), entry.path().string());
    if (table && table->has("document")) layouts.push_back(entry.path());
  }
  std::sort(layouts.begin(), layouts.end());
  return layouts;
}

}  // namespace tubiao::test
