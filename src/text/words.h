// The words of Chinese and Japanese text, for titles and labels that should not be cut inside one.
// Owned by the text stage; the words come from ICU's dictionary.
#pragma once

#include "text/break_iterator.h"
#include "text/cluster.h"

namespace tubiao::text {

/// Finds words. One per thread; the dictionary is loaded when it is first needed.
class WordFinder {
 public:
  /// Sets `word` on every cluster of Han or kana of the paragraph.
  void mark(Prepared& paragraph, const base::Language& language);

 private:
  BreakIterators iterators_{BreakIterators::Unit::word};
};

}  // namespace tubiao::text
