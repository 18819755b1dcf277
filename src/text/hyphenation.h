// Where English and other alphabetic words may be parted: libhyphen with its patterns.
// Owned by the text stage.
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "text/cluster.h"
#include "text/style.h"

struct _HyphenDict;

namespace tubiao::text {

/// Finds places for hyphens by the patterns that are installed for a language; a language without
/// patterns has none. One per thread; patterns are loaded when they are first needed.
class Hyphenator {
 public:
  /// Sets `hyphen_before` on the clusters of the paragraph. Words with capital letters (names,
  /// abbreviations), words that already have a hyphen, and short words stay whole.
  void mark(Prepared& paragraph, std::span<const Run> runs);

  /// The offsets in bytes at which a lower-case word may be parted, with at least three letters on
  /// both sides.
  std::vector<std::size_t> places(std::string_view word, const base::Language& language);

 private:
  struct Free {
    void operator()(_HyphenDict* patterns) const;
  };
  using Patterns = std::unique_ptr<_HyphenDict, Free>;

  _HyphenDict* patterns_of(const base::Language& language);

  std::map<base::Language, Patterns> patterns_;
};

}  // namespace tubiao::text
