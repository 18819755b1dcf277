// What every command works with: sources, findings, the catalogue, and where shipped files lie.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "data/catalogue.h"
#include "diag/diagnostics.h"
#include "diag/sources.h"
#include "page/document.h"

namespace tubiao::cli {

/// How a run ends.
enum ExitCode : int {
  success = 0,         ///< All is done, or all is well.
  input_errors = 1,    ///< The input has errors; with --strict also warnings.
  wrong_usage = 2,     ///< The command line is not understood.
  system_failure = 3,  ///< A disk, a font file or a library failed.
};

enum class DiagnosticsForm { text, json };

/// Options that all commands share.
struct Common {
  DiagnosticsForm form = DiagnosticsForm::text;
  bool colours = false;
  bool strict = false;
  bool quiet = false;
  std::optional<std::string> theme;
};

/// The state of one run.
class Run {
 public:
  explicit Run(Common common);

  const Common& common() const { return common_; }
  const std::filesystem::path& share() const { return share_; }
  const data::Catalogue& catalogue() const { return catalogue_; }
  toml::Context context() { return {sources, diagnostics}; }
  page::Environment environment();

  /// Prints all findings to standard error and returns the exit code that they mean.
  ExitCode finish();

  diag::Sources sources;
  diag::Diagnostics diagnostics;

 private:
  Common common_;
  std::filesystem::path share_;
  data::Catalogue catalogue_;
  page::Datasets datasets_;
  page::Themes themes_;
};

/// Whether the TOML file at `path` is a layout, that is, has a [document] table.
bool is_layout(const std::filesystem::path& path);

/// The layouts below `folder`, sorted by path.
std::vector<std::filesystem::path> find_layouts(const std::filesystem::path& folder);

}  // namespace tubiao::cli
