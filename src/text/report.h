// Tells what is wrong with texts and fonts, once per cause and place.
// Owned by the text stage.
#pragma once

#include <set>
#include <string>

#include "diag/diagnostics.h"
#include "text/cluster.h"
#include "text/font_match.h"
#include "text/style.h"

namespace tubiao::text {

/// Turns problems into diagnostics of `diagnostics`, which it must not outlive.
class Reporter {
 public:
  explicit Reporter(diag::Diagnostics& diagnostics) : diagnostics_(&diagnostics) {}

  void report(const Problem& problem, const Run& run);
  /// Reports a paragraph of more bytes than `limits::paragraph_bytes` that begins with `run`.
  void report_length(const Run& run);

 private:
  void report_font(const FontProblem& problem, const Run& run);
  void add(diag::Code code, const Run& run, std::string message, std::string help);

  diag::Diagnostics* diagnostics_;
  std::set<std::string> told_;
};

}  // namespace tubiao::text
