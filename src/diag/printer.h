// Diagnostics as text for people and as JSON for tools.
// Owned by the diag stage.
#pragma once

#include <string>

#include "diag/diagnostics.h"
#include "diag/sources.h"

namespace tubiao::diag {

/// Whether the text carries terminal colours.
enum class Colours { off, on };

/// `file:line:column: error: message [code]`, the source line, a caret placed by display width, the
/// notes and the help, for every finding; beyond the limit the rest is counted. A finding of the
/// level `note` has its first line only, and is never left out.
std::string print_text(const Diagnostics& diagnostics, const Sources& sources, Colours colours);

/// One JSON array of objects {severity, code, message, file, line, column, end_line, end_column,
/// notes, help}; positions count code points from 1 and are absent where there is no place. A
/// failure of the system is the last one, with a code that is no finding's, "system-failure".
std::string print_json(const Diagnostics& diagnostics, const Sources& sources,
                       const std::string& failure = {});

}  // namespace tubiao::diag
