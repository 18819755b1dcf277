// The source line under a diagnostic, with the caret that points into it.
// Owned by the diag stage.
#pragma once

#include <string>

#include "diag/sources.h"
#include "diag/span.h"

namespace tubiao::diag {

/// Cells of a terminal that a source line may take; of a longer one a window around the caret is
/// shown.
inline constexpr int excerpt_cells = 160;

/// A source line as it is shown, and the line below it that marks a place. Neither ends in spaces.
struct Excerpt {
  std::string line;
  std::string marks;
};

/// The first line of `span`, which has a place. Tabs become four spaces; control characters, bytes
/// that are not UTF-8 and characters that reorder text become signs that a terminal shows as they
/// are.
Excerpt excerpt(const Source& source, const Span& span);

/// `text` on one line and without anything that a terminal would obey.
std::string printable(std::string_view text);

}  // namespace tubiao::diag
