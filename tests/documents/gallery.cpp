#include "gallery.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <utility>

#include "process.h"

namespace tubiao::documents {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> find_layouts() {
  std::vector<fs::path> all;
  for (const char* folder : {"layouts", "layouts/charts", "tests/data/second-place"}) {
    for (auto& layout : test::layouts_in(folder)) all.push_back(std::move(layout));
  }
  return all;
}

}  // namespace

std::string render_command(const std::vector<fs::path>& layouts, const fs::path& output) {
  std::string command = TUBIAO_PROGRAM " render --quiet --format pdf,svg,png,json --dpi 48";
  command += " --output " + output.string();
  for (const auto& layout : layouts) command += " " + layout.string();
  return command;
}

Gallery::Gallery() : layouts_(find_layouts()) {
  const test::Outcome outcome = test::run(render_command(layouts_, folder_.path()));
  BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.errors);
  for (const auto& layout : layouts_) {
    documents_.push_back(composer_.read(layout));
    const page::Document& document = *documents_.back();
    for (const auto& languages : document.editions()) {
      editions_.push_back({layout, &document, composer_.compose(document, languages),
                           document.id() + "." + base::to_string(languages)});
    }
  }
}

const Gallery& gallery() {
  static const Gallery all;
  return all;
}

}  // namespace tubiao::documents
