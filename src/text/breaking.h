// Where a line may start: Unicode's rules for Western text, CLREQ's for Chinese marks, and the
// house rules for figures and their units. Owned by the text stage.
#pragma once

#include <string>
#include <vector>

#include "text/break_iterator.h"
#include "text/cluster.h"
#include "text/keep_together.h"

namespace tubiao::text {

/// Finds the line starts of paragraphs. One per thread.
class LineBreaker {
 public:
  /// Sets `break_before` on every cluster of the paragraph.
  void mark(Prepared& paragraph, const base::Language& language);

  /// Adds units of more than one character that no line break may part from their figure.
  void add_units(std::span<const std::string> units) { figures_.add_units(units); }

 private:
  BreakIterators iterators_{BreakIterators::Unit::line};
  FigureKeeper figures_;
};

}  // namespace tubiao::text
