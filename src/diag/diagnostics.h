// What the program has to say about its input: collected by a stage, printed at its end.
// Owned by the diag stage.
#pragma once

#include <string>
#include <vector>

#include "diag/codes.h"
#include "diag/span.h"

namespace tubiao::diag {

/// A remark below a diagnostic, with a place of its own where it has one.
struct Note {
  std::string message;
  Span span{};
  friend bool operator==(const Note&, const Note&) = default;
};

/// One finding: what was found, where, and what to do (`help`, empty where nothing can be said).
struct Diagnostic {
  Severity severity = Severity::error;
  Code code = Code::bad_value;
  Span span;
  std::string message;
  std::vector<Note> notes;
  std::string help;
};

/// The findings of a run, in the order in which they were made.
class Diagnostics {
 public:
  /// Adds a finding at the level of the registry and returns it, so that notes and help can follow.
  Diagnostic& report(Code code, const Span& span, std::string message);

  void add(Diagnostic diagnostic);

  bool has_errors() const { return errors_ > 0; }
  std::size_t errors() const { return errors_; }
  std::size_t warnings() const { return warnings_; }
  const std::vector<Diagnostic>& all() const { return diagnostics_; }

  /// Keeps the first of findings that say the same of the same place, with the notes of all: a file
  /// that two documents use is judged for each of them, and its mistakes are to be told once.
  void remove_repeated();

  /// Makes every warning an error (`--strict`): those that were reported and those to come.
  void promote_warnings();

 private:
  std::vector<Diagnostic> diagnostics_;
  std::size_t errors_ = 0;
  std::size_t warnings_ = 0;
  bool promotes_ = false;
};

}  // namespace tubiao::diag
