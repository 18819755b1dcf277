// Reads layouts with everything that belongs to them, as the program does, and says as JSON what it
// found and which keys the readers asked each table for. The tests beside this compare both with
// the schemas.
//
// Standard input: a line for each layout, the folder of shipped files and the layout, parted by a
// tab. Standard output: one line of JSON for each.
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "data/catalogue.h"
#include "page/document.h"

namespace {

namespace data = tubiao::data;
namespace diag = tubiao::diag;
namespace page = tubiao::page;
namespace toml = tubiao::toml;
using Json = nlohmann::json;

/// The keys that a table was asked for, and the same of the tables in it.
Json tree(const toml::Table& table) {
  Json inside = Json::object();
  const Json asked = table.asked();
  toml::Table copy = table;
  for (const auto& key : table.keys()) {
    const auto value = copy.get_value(key.value);
    if (value->type() == toml::Type::table) {
      inside[key.value] = tree(value->as_table());
    } else if (value->type() == toml::Type::array) {
      Json& elements = inside[key.value] = Json::array();
      for (const auto& element : value->as_array()) {
        const bool is_table = element.type() == toml::Type::table;
        elements.push_back(is_table ? tree(element.as_table()) : Json());
      }
    }
  }
  return {{"asked", asked}, {"inside", std::move(inside)}};
}

Json findings(const diag::Diagnostics& diagnostics, const diag::Sources& sources) {
  Json all = Json::array();
  for (const auto& finding : diagnostics.all()) {
    const bool has_file = finding.span.source >= 0;
    all.push_back({{"error", finding.severity == diag::Severity::error},
                   {"code", diag::info(finding.code).name},
                   {"file", has_file ? sources.at(finding.span.source).name : std::string()},
                   {"message", finding.message},
                   {"help", finding.help}});
  }
  return all;
}

/// Reads one layout after the other; what was right is not read again.
class Reader {
 public:
  Json read(const std::string& share, const std::string& layout) {
    diag::Diagnostics diagnostics;
    std::vector<toml::Table> parsed;
    const toml::Context context{sources_, diagnostics, &parsed};
    if (const auto* catalogue = find_catalogue(context, share)) {
      page::read_document(context, layout, layout, {*catalogue, datasets_, themes_, share});
      std::erase_if(datasets_,
                    [](const auto& dataset) { return dataset.second.dataset == nullptr; });
    }
    Json files = Json::array();
    for (const auto& table : parsed) {
      files.push_back({{"name", sources_.at(table.span().source).name}, {"table", tree(table)}});
    }
    return {{"findings", findings(diagnostics, sources_)}, {"files", std::move(files)}};
  }

 private:
  /// The languages and units in a folder; null where something is wrong with them.
  const data::Catalogue* find_catalogue(const toml::Context& context, const std::string& share) {
    if (const auto known = catalogues_.find(share); known != catalogues_.end()) {
      return &known->second;
    }
    data::Catalogue catalogue = data::load_catalogue(context, share);
    if (context.diagnostics.has_errors()) return nullptr;
    return &catalogues_.emplace(share, std::move(catalogue)).first->second;
  }

  diag::Sources sources_;
  std::map<std::string, data::Catalogue> catalogues_;  ///< By folder.
  page::Datasets datasets_;
  page::Themes themes_;
};

}  // namespace

int main() {
  Reader reader;
  for (std::string line; std::getline(std::cin, line);) {
    const auto tab = line.find('\t');
    if (tab == std::string::npos) return 2;
    std::cout << reader.read(line.substr(0, tab), line.substr(tab + 1)).dump() << std::endl;
  }
}
