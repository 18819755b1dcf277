// The words of Chinese and Japanese text, for titles and labels that should not be cut inside one.
// Owned by the text stage; the words come from ICU's dictionary.
#pragma once

#include <map>
#include <memory>

#include "base/language.h"
#include "text/breaking.h"
#include "text/cluster.h"

namespace tubiao::text {

/// Finds words. One per thread; it keeps ICU's iterators, which load a dictionary when first used.
class WordFinder {
 public:
  /// Sets `word` on every cluster of Han or kana of the paragraph.
  void mark(Prepared& paragraph, const base::Language& language);

 private:
  std::map<base::Language, std::unique_ptr<UBreakIterator, CloseIterator>> iterators_;
};

}  // namespace tubiao::text
