#include "cli/list.h"

#include <optional>

#include "block/kinds.h"
#include "cli/inputs.h"
#include "cli/list_fonts.h"
#include "cli/print.h"
#include "data/phrase.h"
#include "data/read.h"
#include "data/select.h"
#include "page/choose_theme.h"

namespace tubiao::cli {
namespace {

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

ExitCode list_indicators(Run& run, const std::vector<std::filesystem::path>& files) {
  Inputs inputs;
  if (files.empty()) {
    const auto layouts = choose_layouts({});
    if (!layouts) return wrong_usage;
    inputs.layouts.push_back(layouts->front());
  } else {
    inputs = sort_inputs(run, files);
  }
  for (const auto& layout : inputs.layouts) {
    const auto document = run.read(layout, run.diagnostics);
    if (document) print_indicators(document->dataset());
  }
  for (const auto& dataset : inputs.datasets) {
    const auto read = data::read_dataset(run.context(), dataset, run.catalogue());
    if (read) print_indicators(*read);
  }
  return run.finish();
}

void list_themes(const Run& run) {
  for (const auto& theme : page::shipped_themes(run.share())) print({theme});
}

void list_units(const Run& run) {
  for (const auto& [id, unit] : run.catalogue().units) print({id, unit.dimension});
}

}  // namespace

ExitCode list(Run& run, const std::string& what, const std::vector<std::filesystem::path>& files) {
  if (what == "indicators") return list_indicators(run, files);
  if (what == "fonts") return list_fonts(run, files);
  if (what == "layouts") {
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
