#include "block/markup/text.h"

#include <tuple>
#include <utility>

#include "base/utf8.h"

namespace tubiao::block::markup {
namespace {

constexpr std::u32string_view on_the_line = U"0123456789+-−=()";
constexpr std::u32string_view raised = U"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
constexpr std::u32string_view lowered = U"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";
static_assert(raised.size() == on_the_line.size() && lowered.size() == on_the_line.size());

/// The character of Unicode that is `character` at another level, or itself where there is none.
char32_t at_level(char32_t character, Level level) {
  const std::size_t found = on_the_line.find(character);
  if (level == Level::base || found == std::u32string_view::npos) return character;
  return level == Level::superscript ? raised[found] : lowered[found];
}

/// Both places and what lies between them; where the second does not follow, the first.
diag::Span joined(const diag::Span& first, const diag::Span& second) {
  if (first.line == 0) return second;
  const bool follows = std::tie(first.source, first.end_line, first.end_column) <=
                           std::tie(second.source, second.line, second.column) &&
                       first.source == second.source;
  if (!follows) return first;
  return {first.source, first.line, first.column, second.end_line, second.end_column};
}

}  // namespace

void Text::add(Piece piece) {
  if (piece.words.empty()) return;
  if (pieces_.empty() || !(pieces_.back().mark == piece.mark)) {
    pieces_.push_back(std::move(piece));
    return;
  }
  // What looks alike is set as one: letters kern across the seam.
  Piece& last = pieces_.back();
  last.words += piece.words;
  last.from = joined(last.from, piece.from);
}

Text& Text::operator+=(Text more) {
  for (Piece& piece : more.pieces_) add(std::move(piece));
  return *this;
}

std::string Text::plain() const {
  std::string out;
  for (const Piece& piece : pieces_) {
    for (std::size_t at = 0; at < piece.words.size();) {
      const base::CodePoint character = base::decode_lossy(piece.words, at);
      const char32_t value = character.value == U'\n' ? U' ' : character.value;
      base::append_utf8(out, at_level(value, piece.mark.level));
      at += static_cast<std::size_t>(character.bytes);
    }
  }
  return out;
}

Text join(std::span<const Text> parts, std::string_view between) {
  Text out;
  for (const Text& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += Text(std::string(between));
    out += part;
  }
  return out;
}

}  // namespace tubiao::block::markup
