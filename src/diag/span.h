// Places in source files, and values that remember theirs.
// Owned by the diag stage.
#pragma once

#include <utility>

namespace tubiao::diag {

/// The number of a source in `Sources`; -1 means "no source".
using SourceId = int;

/// A half-open range of a source, counted in code points from 1; line 0 means "no place".
struct Span {
  SourceId source = -1;
  int line = 0;
  int column = 0;
  int end_line = 0;
  int end_column = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

/// A value together with the place that it was read from.
template <typename T>
struct Spanned {
  T value{};
  Span span;
};

}  // namespace tubiao::diag
