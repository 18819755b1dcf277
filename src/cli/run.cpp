#include "cli/run.h"

#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <utility>

#include "base/file.h"
#include "cli/command_line.h"
#include "cli/print.h"
#include "diag/printer.h"
#include "toml/words.h"

namespace tubiao::cli {
namespace {

/// $TUBIAO_DATADIR, else the folder that lies as it was configured from where the program is now,
/// else the one it was built for.
std::filesystem::path find_share() {
  if (const char* given = std::getenv("TUBIAO_DATADIR")) return given;
  std::error_code none;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", none);
  if (!none) {
    auto beside = base::moved_along(TUBIAO_DATADIR, TUBIAO_BINDIR, program.parent_path());
    if (std::filesystem::exists(beside / "units.toml", none)) return beside;
  }
  return TUBIAO_DATADIR;
}

}  // namespace

Run::Run(Common common) : common_(std::move(common)), share_(find_share()) {
  if (common_.strict) diagnostics.promote_warnings();
  catalogue_ = data::load_catalogue(context(), share_);
}

std::unique_ptr<page::Document> Run::read(const std::filesystem::path& layout,
                                          diag::Diagnostics& findings,
                                          const std::vector<base::Edition>& editions) {
  const page::Environment environment{catalogue_,    datasets_, themes_,     share_,
                                      common_.theme, editions,  common_.date};
  auto document = page::read_document({sources, findings}, layout, layout.string(), environment);
  if (!document) return nullptr;
  const auto [first, added] = documents_.emplace(document->id(), layout);
  if (added) return document;
  findings
      .report(diag::Code::duplicate_id, {},
              "the files of " + toml::in_quotes(layout.string()) + " would replace those of " +
                  toml::in_quotes(first->second.string()))
      .help = "give one of the two another name: id = \"…\" in [document]";
  return nullptr;
}

void Run::print_findings(const std::string& failure) {
  diagnostics.remove_repeated();
  if (common_.form == DiagnosticsForm::json) {
    std::fputs(diag::print_json(diagnostics, sources, failure).c_str(), stderr);
    return;
  }
  const auto colours = common_.colours ? diag::Colours::on : diag::Colours::off;
  if (!std::exchange(told_, true)) {
    std::fputs(diag::print_text(diagnostics, sources, colours).c_str(), stderr);
  }
  if (!failure.empty()) complain("error: " + failure);
}

ExitCode Run::finish() {
  flush_output();
  print_findings({});
  return diagnostics.has_errors() ? input_errors : success;
}

ExitCode Run::fail(const std::string& failure) {
  print_findings(failure);
  return system_failure;
}

}  // namespace tubiao::cli
