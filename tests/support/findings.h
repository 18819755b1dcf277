// Findings in short, for tests that say what they expect in a line.
// Shared by the suites that read what people write.
#pragma once

#include <string>

#include "diag/diagnostics.h"
#include "diag/sources.h"

namespace tubiao::test {

/// Every finding in a line of its own, with what it points at: `bad-value at 5mm: not a colour`.
/// Of a place without characters only the code and the message.
inline std::string list_findings(const diag::Diagnostics& diagnostics,
                                 const diag::Sources& sources) {
  std::string text;
  for (const auto& finding : diagnostics.all()) {
    if (!text.empty()) text += '\n';
    text += info(finding.code).name;
    const auto at = sources.text(finding.span);
    if (!at.empty()) text += " at " + std::string(at);
    text += ": " + finding.message;
  }
  return text;
}

}  // namespace tubiao::test
