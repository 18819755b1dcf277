#include "diag/diagnostics.h"

#include <utility>

namespace tubiao::diag {

Diagnostic& Diagnostics::report(Code code, const Span& span, std::string message) {
  add({info(code).severity, code, span, std::move(message), {}, {}});
  return diagnostics_.back();
}

void Diagnostics::add(Diagnostic diagnostic) {
  if (diagnostic.severity == Severity::error) ++errors_;
  if (diagnostic.severity == Severity::warning) ++warnings_;
  diagnostics_.push_back(std::move(diagnostic));
}

void Diagnostics::promote_warnings() {
  for (Diagnostic& diagnostic : diagnostics_) {
    if (diagnostic.severity == Severity::warning) diagnostic.severity = Severity::error;
  }
  errors_ += std::exchange(warnings_, 0);
}

}  // namespace tubiao::diag
