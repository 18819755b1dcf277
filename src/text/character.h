// What a character is to the composer: which face it belongs to and how it behaves in a line.
// Owned by the text stage; properties come from the Unicode database, only the rest from lists.
#pragma once

#include <cstdint>

namespace tubiao::text {

/// The two faces of a role.
enum class Side : std::uint8_t { latin, cjk };

/// How a character behaves in a line. The punctuation kinds follow CLREQ 3.1 (Chinese marks) and
/// are given to characters of the CJK face only; Western punctuation is `mark`.
enum class Kind : std::uint8_t {
  ideograph,   ///< Han and kana.
  sign,        ///< Other characters that fill an em: ①, ℃, →.
  hangul,      ///< Hangul: spaced by words, broken by ICU's rules.
  opening,     ///< （《“: not at the end of a line; its ink fills the right half.
  closing,     ///< ）》”: not at the start of a line; its ink fills the left half.
  pause,       ///< ，、；：
  stop,        ///< 。！？
  middle_dot,  ///< ·
  dash,        ///< —, two of which make one mark.
  ellipsis,    ///< …, likewise.
  connector,   ///< ～
  space,       ///< May stretch; vanishes at the end of a line.
  word,        ///< Western letters, figures and the symbols that belong to them.
  mark,        ///< Western punctuation.
};

/// Whether `kind` is one of the CJK punctuation marks.
bool is_cjk_mark(Kind kind);

/// Whether a character may not stand in a text at all: controls (a line feed is no text),
/// formatting and invisible characters, private use, surrogates, noncharacters, the marks of what
/// was lost (U+FFFC, U+FFFD), right-to-left scripts.
bool is_forbidden(char32_t character);

/// Whether a character takes the face of the one before it (combining marks).
bool is_combining(char32_t character);

/// Whether a character is a Latin letter.
bool is_latin_letter(char32_t character);

/// The face of a character that stands in text of a CJK language or of another one.
Side side_of(char32_t character, bool cjk_language);

/// The kind of a character set in the face `side`.
Kind kind_of(char32_t character, Side side);

}  // namespace tubiao::text
