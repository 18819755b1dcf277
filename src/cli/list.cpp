#include "cli/list.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <system_error>

#include "block/kinds.h"
#include "data/phrase.h"
#include "data/read.h"
#include "data/select.h"

namespace tubiao::cli {
namespace {

void print(const std::vector<std::string>& fields) {
  std::string line;
  for (const auto& field : fields) line += (line.empty() ? "" : "\t") + field;
  std::printf("%s\n", line.c_str());
}

void print_indicators(const data::Dataset& dataset) {
  for (const auto& indicator : dataset.indicators) {
    std::vector<std::string> fields{indicator.id, indicator.topic,
                                    std::string(data::to_string(indicator.nature))};
    const auto* observation = data::pick(indicator);
    for (const auto& language : dataset.languages) {
      fields.push_back(indicator.label.at(language));
      const data::Wording wording(dataset, language);
      if (observation == nullptr) continue;
      if (observation->value) {
        fields.push_back(wording.phrase({&indicator, observation}).text());
      } else if (observation->rank) {
        fields.push_back(wording.rank(*observation->rank));
      }
    }
    print(fields);
  }
}

void list_indicators(Run& run, std::vector<std::filesystem::path> files) {
  if (files.empty()) {
    files = find_layouts("layouts");
    if (files.size() > 1) files.resize(1);
  }
  if (!files.empty() && is_layout(files.front())) {
    for (const auto& file : files) {
      const auto document =
          page::read_document(run.context(), file, file.string(), run.environment());
      if (document) print_indicators(document->dataset());
    }
  } else if (const auto dataset = data::read_dataset(run.context(), files, run.catalogue())) {
    print_indicators(*dataset);
  }
}

void list_themes(const Run& run) {
  std::vector<std::string> names;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(run.share() / "themes", none)) {
    if (entry.path().extension() == ".toml") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  for (const auto& name : names) print({name});
}

void list_units(const Run& run) {
  for (const auto& [id, unit] : run.catalogue().units) print({id, unit.dimension});
}

}  // namespace

ExitCode list(Run& run, const std::string& what, const std::vector<std::filesystem::path>& files) {
  if (what == "indicators") {
    list_indicators(run, files);
  } else if (what == "layouts") {
    for (const auto& layout : find_layouts("layouts")) print({layout.string()});
  } else if (what == "kinds") {
    for (const auto& kind : block::all_kinds()) {
      print({std::string(kind.name), std::string(kind.summary)});
    }
  } else if (what == "themes") {
    list_themes(run);
  } else {
    list_units(run);
  }
  return run.finish();
}

}  // namespace tubiao::cli
