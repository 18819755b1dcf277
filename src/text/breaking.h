// Where a line may start: Unicode's rules for Western text, CLREQ's for Chinese marks, and the
// house rules for figures and their units. Owned by the text stage.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "base/language.h"
#include "text/cluster.h"

struct UBreakIterator;

namespace tubiao::text {

struct CloseIterator {
  void operator()(UBreakIterator* iterator) const;
};

/// Finds the line starts of paragraphs. One per thread; it keeps ICU's iterators.
class LineBreaker {
 public:
  /// Sets `break_before` on every cluster of the paragraph.
  void mark(Prepared& paragraph, const base::Language& language);

 private:
  UBreakIterator& iterator(const base::Language& language);

  std::map<base::Language, std::unique_ptr<UBreakIterator, CloseIterator>> iterators_;
};

}  // namespace tubiao::text
