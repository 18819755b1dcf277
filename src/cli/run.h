// What every command works with: sources, findings, the catalogue, and where shipped files lie.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
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
  page::Explain explain = page::Explain::nothing;
  std::optional<std::string> theme;
  std::optional<std::string> date;  ///< Of all documents, instead of that of their data.
};

/// The state of one run.
class Run {
 public:
  explicit Run(Common common);

  const Common& common() const { return common_; }
  const std::filesystem::path& share() const { return share_; }
  const data::Catalogue& catalogue() const { return catalogue_; }
  toml::Context context() { return {sources, diagnostics}; }

  /// Reads a layout, for `editions` instead of its own where there are any; `findings` are what is
  /// wrong with it. Null where there was an error; it is one if another layout of this run names
  /// its files the same.
  std::unique_ptr<page::Document> read(const std::filesystem::path& layout,
                                       diag::Diagnostics& findings,
                                       const std::vector<base::Edition>& editions = {});

  /// Prints all findings to standard error, each once, and returns the exit code that they mean.
  /// Throws std::runtime_error, and prints nothing, where the standard output has not arrived.
  ExitCode finish();

  /// Prints all findings, and behind them, in the same form, why the system failed.
  ExitCode fail(const std::string& failure);

  diag::Sources sources;
  diag::Diagnostics diagnostics;

 private:
  void print_findings(const std::string& failure);

  bool told_ = false;  ///< The findings have been printed as text.
  Common common_;
  std::filesystem::path share_;
  data::Catalogue catalogue_;
  page::Datasets datasets_;
  page::Themes themes_;
  std::map<std::string, std::filesystem::path> documents_;  ///< The layouts that were read, by id.
};

}  // namespace tubiao::cli
