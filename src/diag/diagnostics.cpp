#include "diag/diagnostics.h"

#include <set>
#include <tuple>
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

void Diagnostics::remove_repeated() {
  using Key = std::tuple<Code, SourceId, int, int, int, int, std::string>;
  std::set<Key> told;
  std::vector<Diagnostic> all = std::exchange(diagnostics_, {});
  errors_ = warnings_ = 0;
  for (Diagnostic& each : all) {
    const Span& span = each.span;
    Key key(each.code, span.source, span.line, span.column, span.end_line, span.end_column,
            each.message);
    if (told.insert(std::move(key)).second) add(std::move(each));
  }
}

void Diagnostics::promote_warnings() {
  for (Diagnostic& diagnostic : diagnostics_) {
    if (diagnostic.severity == Severity::warning) diagnostic.severity = Severity::error;
  }
  errors_ += std::exchange(warnings_, 0);
}

}  // namespace tubiao::diag
