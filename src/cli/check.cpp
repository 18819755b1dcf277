#include "cli/check.h"

#include <cstdio>
#include <string>

#include "cli/inputs.h"
#include "data/read.h"
#include "rules/data_rules.h"
#include "scene/embedding.h"

namespace tubiao::cli {
namespace {

void check_layout(Run& run, const std::filesystem::path& layout) {
  const auto document = run.read(layout);
  if (!document) return;
  for (const auto& edition : document->editions()) {
    const auto scene = document->compose(edition, run.shaper(*document), run.diagnostics);
    if (scene) scene::may_embed_fonts(*scene, run.diagnostics);
  }
}

void check_dataset(Run& run, const std::vector<std::filesystem::path>& files) {
  if (const auto dataset = data::read_dataset(run.context(), files, run.catalogue())) {
    rules::check_data(*dataset, run.diagnostics);
  }
}

void count_findings(const diag::Diagnostics& diagnostics) {
  const auto count = [](std::size_t number, const char* noun) {
    return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
  };
  std::printf("%s, %s\n", count(diagnostics.errors(), "error").c_str(),
              count(diagnostics.warnings(), "warning").c_str());
}

}  // namespace

ExitCode check(Run& run, const std::vector<std::filesystem::path>& files) {
  Inputs inputs;
  if (files.empty()) {
    const auto layouts = choose_layouts({});
    if (!layouts) return wrong_usage;
    inputs.layouts = *layouts;
  } else {
    inputs = sort_inputs(run, files);
  }
  for (const auto& layout : inputs.layouts) check_layout(run, layout);
  for (const auto& dataset : inputs.datasets) check_dataset(run, dataset);
  const ExitCode code = run.finish();
  if (!run.common().quiet && run.common().form == DiagnosticsForm::text) {
    count_findings(run.diagnostics);
  }
  return code;
}

}  // namespace tubiao::cli
