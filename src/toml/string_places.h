// Where the parts of a string stand in its file, whatever quotes and escapes it is written with.
// Owned by the toml stage.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diag/sources.h"
#include "diag/span.h"
#include "toml/range.h"

namespace tubiao::toml {

/// The places inside one string. Asking for many of them takes no longer than reading it.
class StringPlaces {
 public:
  /// Of a string that the reader has returned; both arguments outlive the places.
  StringPlaces(const diag::Sources& sources, const diag::Spanned<std::string>& string);

  /// The place of a part: `part` counts the bytes of what the string says and begins and ends
  /// between characters. It is exact in strings of one line and of several, with escapes and
  /// without. A part without bytes has the place where it would begin; in a string without a place
  /// (made by the program) none has any.
  diag::Span of(const Range& part) const;

  /// A position in the string as it is written.
  struct Position {
    std::size_t said = 0;     ///< Bytes of what the string says before it.
    std::size_t written = 0;  ///< Bytes of what is written before it, the quotes included.
    int line = 0;
    int column = 0;
  };

 private:
  const diag::Spanned<std::string>& string_;
  std::string_view written_;
  std::vector<Position> milestones_;  ///< Positions from which others are looked for.
};

}  // namespace tubiao::toml
