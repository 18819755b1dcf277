// The texts that diagnostics point into: every file that was read, kept as it was.
// Owned by the diag stage.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "diag/span.h"

namespace tubiao::diag {

/// One input: the name shown to the user and the text it held.
struct Source {
  std::string name;
  std::string text;
  /// Byte offset of the start of each line.
  std::vector<std::size_t> line_starts;

  /// The text of line `line` (from 1) without its line end; empty beyond the last one.
  std::string_view line(int line) const;
};

/// The inputs of one run. References stay valid while it lives.
class Sources {
 public:
  SourceId add(std::string name, std::string text);
  const Source& at(SourceId id) const;

  /// The bytes that `span` covers.
  std::string_view text(const Span& span) const;

 private:
  std::deque<Source> sources_;
};

}  // namespace tubiao::diag
