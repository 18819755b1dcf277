// Syntax errors in plain words: what stands there, and what to write instead.
// Owned by the toml stage. The TOML library's own messages speak to programmers and point at the
// character where it gave up; the ones made here show the word or quote that is to be changed.
#pragma once

#include "diag/diagnostics.h"
#include "diag/sources.h"
#include "toml/scan.h"
#include "toml/tree.h"

namespace tubiao::toml {

/// The place of a range of bytes.
Span span_of(const diag::Source& source, diag::SourceId id, const Range& range);

/// What to tell about a text that the TOML library refused.
diag::Diagnostic explain(const SyntaxError& error, const Scan& found, const diag::Source& source,
                         diag::SourceId id);

/// What to tell about a decimal number that is too long.
diag::Diagnostic explain_long_number(const diag::Source& source, diag::SourceId id,
                                     const Range& number);

}  // namespace tubiao::toml
