#include "cli/check.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <system_error>

#include "data/read.h"
#include "rules/data_rules.h"
#include "text/shaper.h"

namespace tubiao::cli {
namespace {

/// Folders stand for the TOML files in them.
std::vector<std::filesystem::path> expand(const std::vector<std::filesystem::path>& files) {
  std::vector<std::filesystem::path> result;
  for (const auto& file : files) {
    std::error_code none;
    if (!std::filesystem::is_directory(file, none)) {
      result.push_back(file);
      continue;
    }
    const auto begin = result.size();
    for (const auto& entry : std::filesystem::directory_iterator(file, none)) {
      if (entry.path().extension() == ".toml") result.push_back(entry.path());
    }
    if (result.size() == begin) result.push_back(file);
    std::sort(result.begin() + static_cast<std::ptrdiff_t>(begin), result.end());
  }
  return result;
}

void count_findings(const diag::Diagnostics& diagnostics) {
  const auto count = [](std::size_t number, const char* noun) {
    return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
  };
  std::printf("%s, %s\n", count(diagnostics.errors(), "error").c_str(),
              count(diagnostics.warnings(), "warning").c_str());
}

}  // namespace

ExitCode check(Run& run, std::vector<std::filesystem::path> files) {
  files = files.empty() ? find_layouts("layouts") : expand(files);
  std::vector<std::filesystem::path> data;
  text::Shaper shaper(run.diagnostics);
  for (const auto& file : files) {
    if (!is_layout(file)) {
      data.push_back(file);
      continue;
    }
    const auto document =
        page::read_document(run.context(), file, file.string(), run.environment());
    if (!document) continue;
    for (const auto& edition : document->editions()) {
      document->compose(edition, shaper, run.diagnostics);
    }
  }
  if (!data.empty()) {
    if (const auto dataset = data::read_dataset(run.context(), data, run.catalogue())) {
      rules::check_data(*dataset, run.diagnostics);
    }
  }
  const ExitCode code = run.finish();
  if (!run.common().quiet && run.common().form == DiagnosticsForm::text) {
    count_findings(run.diagnostics);
  }
  return code;
}

}  // namespace tubiao::cli
