// UTF-8: validity, code points, and the width of text in a terminal.
// Owned by the base stage; properties of characters come from utf8proc.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tubiao::base {

/// One decoded character: its code point and the number of bytes it takes.
struct CodePoint {
  char32_t value = 0;
  int bytes = 0;
};

/// The character at `offset`, which is the first byte of one in valid UTF-8 (asserted).
CodePoint decode(std::string_view text, std::size_t offset);

/// What stands for a byte that is not part of a character.
inline constexpr char32_t replacement_character = U'\uFFFD';

/// The character at `offset`, or the replacement character for one byte where there is no valid
/// one: for showing texts that may be damaged.
CodePoint decode_lossy(std::string_view text, std::size_t offset);

/// Appends the UTF-8 form of `value`, a Unicode scalar value (asserted).
void append_utf8(std::string& out, char32_t value);

/// The byte offset of the first byte that is not part of valid UTF-8, or nothing.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// The number of code points in valid UTF-8.
std::size_t count_code_points(std::string_view text);

/// Cells that one character takes in a terminal: 0, 1 or 2 (a Han character takes two).
int cell_width(char32_t value);

/// Cells that a text takes in a terminal; a byte that is not part of a character takes one.
int display_width(std::string_view text);

/// Whether a character is a control character other than tab and line feed.
bool is_control(char32_t value);

}  // namespace tubiao::base
