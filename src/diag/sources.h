// The texts that diagnostics point into: every file that was read, kept as it was.
// Owned by the diag stage.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "diag/span.h"

namespace tubiao::diag {

/// A line and a column, counted in code points from 1.
struct Place {
  int line = 1;
  int column = 1;
};

/// One input: the name shown to the user and the text it held, without a leading byte-order mark.
/// The text may be anything, even bytes that are not UTF-8; such a byte counts as one code point.
struct Source {
  std::string name;
  std::string text;
  /// Byte offset of the start of each line.
  std::vector<std::size_t> line_starts;

  /// The text of line `line` (from 1) without its line end; empty beyond the last one.
  std::string_view line(int line) const;

  /// The byte offset of a place, counted in code points from 1; the end of the line or of the text
  /// where that is shorter.
  std::size_t offset(int line, int column) const;

  /// The place of the character at byte `offset`.
  Place place(std::size_t offset) const;
};

/// The inputs of one run. References stay valid while it lives.
class Sources {
 public:
  /// A file that is read again, unchanged, keeps its number.
  SourceId add(std::string name, std::string text);
  const Source& at(SourceId id) const;

  /// The bytes that `span` covers; empty where it has no place.
  std::string_view text(const Span& span) const;

 private:
  std::deque<Source> sources_;
};

}  // namespace tubiao::diag
