#include "cli/run.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <utility>

#include "base/file.h"
#include "base/limits.h"
#include "diag/printer.h"
#include "toml/reader.h"

namespace tubiao::cli {
namespace {

/// $TUBIAO_DATADIR, else the folder beside that of the program, else the one it was built for.
std::filesystem::path find_share() {
  if (const char* given = std::getenv("TUBIAO_DATADIR")) return given;
  std::error_code none;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", none);
  if (!none) {
    auto beside = program.parent_path().parent_path() / "share" / "tubiao";
    if (std::filesystem::exists(beside / "units.toml", none)) return beside;
  }
  return TUBIAO_DATADIR;
}

}  // namespace

Run::Run(Common common) : common_(std::move(common)), share_(find_share()) {
  catalogue_ = data::load_catalogue(context(), share_);
}

page::Environment Run::environment() {
  return {catalogue_, datasets_, themes_, share_, common_.theme};
}

ExitCode Run::finish() {
  if (common_.strict) diagnostics.promote_warnings();
  if (common_.form == DiagnosticsForm::json) {
    std::fputs(diag::print_json(diagnostics, sources).c_str(), stderr);
  } else {
    const auto colours = common_.colours ? diag::Colours::on : diag::Colours::off;
    std::fputs(diag::print_text(diagnostics, sources, colours).c_str(), stderr);
  }
  return diagnostics.has_errors() ? input_errors : success;
}

bool is_layout(const std::filesystem::path& path) {
  // Asked of every file of a folder: what cannot be read is reported by who reads it in earnest.
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  const auto table = toml::read_file({sources, diagnostics}, path, path.string());
  return table && table->has("document");
}

std::vector<std::filesystem::path> find_layouts(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  std::error_code none;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, none)) {
    if (entry.path().extension() == ".toml" && is_layout(entry.path())) {
      found.push_back(entry.path().lexically_normal());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace tubiao::cli
