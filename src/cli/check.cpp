#include "cli/check.h"

#include <cstdio>
#include <string>

#include "cli/composer.h"
#include "cli/inputs.h"
#include "data/read.h"
#include "rules/data_rules.h"
#include "scene/embedding.h"

namespace tubiao::cli {
namespace {

void check_layouts(Run& run, const std::vector<std::filesystem::path>& layouts) {
  const auto may_embed = [](const Composed& composed, diag::Diagnostics& findings) {
    return scene::may_embed_fonts(composed.scene, findings);
  };
  compose(run, layouts, {.accept = may_embed});
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
  check_layouts(run, inputs.layouts);
  for (const auto& dataset : inputs.datasets) check_dataset(run, dataset);
  const ExitCode code = run.finish();
  if (!run.common().quiet && run.common().form == DiagnosticsForm::text) {
    count_findings(run.diagnostics);
  }
  return code;
}

}  // namespace tubiao::cli
