// ICU's boundaries in UTF-8 text, by language and independent of the locale of the process.
// Owned by the text stage.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "base/language.h"

struct UBreakIterator;

namespace tubiao::text {

/// Walks the boundaries of one text from its start to its end. The text must outlive it.
class Boundaries {
 public:
  Boundaries(UBreakIterator& iterator, const std::string& text);
  ~Boundaries();
  Boundaries(const Boundaries&) = delete;
  Boundaries& operator=(const Boundaries&) = delete;

  /// The next boundary after the start as an offset in bytes; after the last one, the largest
  /// number.
  std::uint32_t next();

 private:
  struct Text;
  UBreakIterator& iterator_;
  std::unique_ptr<Text> text_;
};

/// Iterators of one kind, opened once for each language. For one thread.
class BreakIterators {
 public:
  enum class Unit { line, word };
  explicit BreakIterators(Unit unit) : unit_(unit) {}

  UBreakIterator& find(const base::Language& language);

 private:
  struct Close {
    void operator()(UBreakIterator* iterator) const;
  };
  using Iterator = std::unique_ptr<UBreakIterator, Close>;

  Unit unit_;
  std::map<base::Language, Iterator> iterators_;
};

}  // namespace tubiao::text
