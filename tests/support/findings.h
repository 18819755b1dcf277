// Findings in short, for tests that say what they expect in a line.
// Shared by the suites that read what people write.
#pragma once

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

#include "diag/diagnostics.h"
#include "diag/sources.h"
#include "lines.h"

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

/// Whether a finding of that list is the wanted one: `bad-value at 5mm`, or with a part of the
/// message, `bad-value at 5mm: colour`, so that tests do not depend on every word of it.
inline bool is_finding(std::string_view found, std::string_view wanted) {
  const auto colon = std::min(wanted.find(": "), wanted.size());
  const auto place = wanted.substr(0, colon);
  const auto part = wanted.substr(std::min(colon + 2, wanted.size()));
  return found.starts_with(std::string(place) + ": ") &&
         found.substr(place.size()).find(part) != std::string_view::npos;
}

/// Checks that the findings are the wanted ones, a line each, in their order.
inline void check_findings(const std::string& found, const std::string& wanted) {
  const auto findings = lines_of(found);
  const auto expected = lines_of(wanted);
  const bool same =
      std::equal(findings.begin(), findings.end(), expected.begin(), expected.end(), is_finding);
  BOOST_TEST(same, "expected " << wanted << "\nfound " << found);
}

}  // namespace tubiao::test
