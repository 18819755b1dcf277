// A first look at a TOML text, before the TOML library sees it: brackets, quotes, long numbers.
// Owned by the toml stage. It understands just enough of TOML to find what the library would not
// survive (deep nesting), not explain (what was left open) or not keep (long numbers).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "toml/range.h"

namespace tubiao::toml {

/// What the first look found. It ends at the first thing that is too deep or left open in a line.
struct Scan {
  /// The bracket or key at which the nesting passes the limit.
  std::optional<Range> too_deep;
  /// Decimal numbers that do not fit: integers beyond 64 bits, and more digits than the digit
  /// limit.
  std::vector<Range> too_long;
  /// The quotes of a string that is never closed.
  std::optional<Range> open_string;
  /// Brackets that are never closed, the outermost first.
  std::vector<Range> open_brackets;
};

/// Looks through `text`, which is valid UTF-8. Never fails, whatever the text is.
Scan scan(std::string_view text);

/// Whether `lexeme` is an integer as TOML spells it that fits into 64 bits with its sign.
bool fits_64_bits(std::string_view lexeme);

}  // namespace tubiao::toml
