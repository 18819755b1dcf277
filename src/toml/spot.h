// A spot in a text and the words around it, for explaining what stands there.
// Owned by the toml stage.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "toml/scan.h"

namespace tubiao::toml {

/// The spot at which the TOML library gave up.
class Spot {
 public:
  /// `text` is valid UTF-8, `at` the first byte of a character or the end.
  Spot(std::string_view text, std::size_t at);

  std::size_t at() const { return at_; }
  std::string_view rest() const { return text_.substr(at_); }
  std::string_view text(const Range& range) const {
    return text_.substr(range.begin, range.end - range.begin);
  }
  bool starts_with(std::string_view part) const { return rest().starts_with(part); }
  bool at_line_end() const;
  bool at_control_character() const;

  /// The character at the spot; nothing at the end of a line.
  Range character() const;
  /// The run of characters without spaces, brackets, quotes, commas and equals signs around the
  /// spot, else the character.
  Range word() const;
  /// From the spot to the end of its line without a comment, if that is plain words; else the word.
  Range phrase() const;
  /// The line of the spot without spaces at its ends.
  Range line() const;
  /// Where the table of the spot begins: behind the last header before it.
  std::size_t table_begin() const;
  /// The last non-space character before the spot, whichever line that is in; empty if there is
  /// none.
  Range previous() const;
  /// The first place in `range` at which a line begins with `part` and goes on with spaces and
  /// `next`.
  std::optional<Range> find_line(const Range& range, std::string_view part, char next) const;
  /// The last `part` before the spot within its line, or the character where there is none.
  Range last_before_in_line(std::string_view part) const;

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace tubiao::toml
