// Paragraphs to set, and a set paragraph laid open character by character.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostics.h"
#include "text/shaper.h"

namespace tubiao::text::test {

/// A text with the parts of it that no line may break.
struct Sample {
  std::string_view language;
  std::string_view text;
  std::vector<std::string_view> whole;
};

/// Chinese and mixed paragraphs, and English ones.
const std::vector<Sample>& samples();

/// The paragraphs of the texts that the shipped data quote.
const std::vector<Sample>& source_paragraphs();

/// A run in Noto Sans CJK and Inter.
Run run_of(std::string_view language, std::string_view text, double size = 10);

/// One character where it was set.
struct Placed {
  char32_t character = 0;
  std::size_t offset = 0;  ///< Bytes of text before it.
  std::size_t line = 0;
  double x = 0;  ///< Of its first glyph, which a squeezed mark has moved.
  double y = 0;
  std::string font;  ///< The PostScript name.
  scene::Orientation orientation = scene::Orientation::horizontal;
};

/// All characters of a paragraph in the order of its text, the spaces at the ends of lines too. A
/// character that shares a cluster with the one before it is left out.
std::vector<Placed> lay_open(const Composed& composed);

/// The text of a line, with and without the spaces at its end.
std::string text_of(const Line& line);
std::u32string solid_text_of(const Line& line);

/// The text without the soft hyphens that the composer adds where it parts a word.
std::string without_soft_hyphens(std::string text);

/// Whether a line ends inside a word, with a hyphen that is not in the text.
bool is_hyphenated(const Line& line);

/// The text of all lines.
std::string text_of(const Composed& composed);

std::u32string decode_all(std::string_view text);

/// A shaper whose findings are kept.
struct Setter {
  diag::Diagnostics diagnostics;
  Shaper shaper{diagnostics};
};

}  // namespace tubiao::text::test
