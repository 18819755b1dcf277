#include "diag/diagnostics.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace tubiao::diag {
namespace {

void add_notes(Diagnostic& finding, const std::vector<Note>& notes) {
  for (const Note& note : notes) {
    if (std::find(finding.notes.begin(), finding.notes.end(), note) == finding.notes.end()) {
      finding.notes.push_back(note);
    }
  }
}

}  // namespace

Diagnostic& Diagnostics::report(Code code, const Span& span, std::string message) {
  add({info(code).severity, code, span, std::move(message), {}, {}});
  return diagnostics_.back();
}

void Diagnostics::add(Diagnostic diagnostic) {
  const bool promoted = promotes_ && diagnostic.severity == Severity::warning;
  if (promoted) diagnostic.severity = Severity::error;
  if (diagnostic.severity == Severity::error) ++errors_;
  if (diagnostic.severity == Severity::warning) ++warnings_;
  diagnostics_.push_back(std::move(diagnostic));
}

void Diagnostics::remove_repeated() {
  using Key = std::tuple<Code, SourceId, int, int, int, int, std::string>;
  std::map<Key, std::size_t> told;
  std::vector<Diagnostic> all = std::exchange(diagnostics_, {});
  errors_ = warnings_ = 0;
  for (Diagnostic& each : all) {
    const Span& span = each.span;
    Key key(each.code, span.source, span.line, span.column, span.end_line, span.end_column,
            each.message);
    const auto [first, added] = told.emplace(std::move(key), diagnostics_.size());
    if (added) {
      add(std::move(each));
    } else {
      add_notes(diagnostics_[first->second], each.notes);
    }
  }
}

void Diagnostics::promote_warnings() {
  promotes_ = true;
  std::vector<Diagnostic> all = std::exchange(diagnostics_, {});
  errors_ = warnings_ = 0;
  for (Diagnostic& each : all) add(std::move(each));
}

}  // namespace tubiao::diag
