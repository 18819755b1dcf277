#include "text/character.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <string_view>

namespace tubiao::text {
namespace {

constexpr std::u32string_view pauses = U"，、；：､﹐﹑﹔﹕";
constexpr std::u32string_view stops = U"。！？．｡‼⁇⁈⁉﹒﹖﹗";
constexpr std::u32string_view middle_dots = U"·・‧･";
constexpr std::u32string_view dashes = U"—―⸺⸻";
constexpr std::u32string_view ellipses = U"…‥";
constexpr std::u32string_view connectors = U"～〜－／";
/// Of ambiguous width, yet part of figures and formulas: they belong to the face of the figures.
constexpr std::u32string_view western_signs = U"–‖‰′″€";
/// Western punctuation by category that behaves as part of the word or figure beside it.
constexpr std::u32string_view word_signs = U"%‰#@&°′″§*";

bool is_in(std::u32string_view list, char32_t character) {
  return list.find(character) != std::u32string_view::npos;
}

UChar32 code(char32_t character) {
  return static_cast<UChar32>(character);
}

bool is_cjk_script(char32_t character) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(code(character), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
      return true;
    default:
      return false;
  }
}

/// Fullwidth marks, enclosed ideographs and the like: one em wide in every language.
bool is_wide(char32_t character) {
  const int width = u_getIntPropertyValue(code(character), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

/// Characters that are an em wide among Han and narrow among Latin (Unicode Standard Annex 11,
/// "ambiguous"): quotation marks, dashes, arrows, enclosed figures. Letters, Latin-1 signs, raised
/// and lowered figures (CO₂, 10⁴) and operators of formulas stay with the figures and words that
/// they belong to.
bool is_cjk_in_context(char32_t character) {
  if (is_in(middle_dots, character) || is_in(dashes, character)) return true;
  if (character < 0x2010 || is_in(western_signs, character)) return false;
  if (character >= 0x2200 && character <= 0x22FF) return false;
  if (character >= 0x2070 && character <= 0x209F) return false;
  if (u_isalpha(code(character))) return false;
  return u_getIntPropertyValue(code(character), UCHAR_EAST_ASIAN_WIDTH) == U_EA_AMBIGUOUS;
}

Kind cjk_kind(char32_t character) {
  if (is_in(pauses, character)) return Kind::pause;
  if (is_in(stops, character)) return Kind::stop;
  if (is_in(middle_dots, character)) return Kind::middle_dot;
  if (is_in(dashes, character)) return Kind::dash;
  if (is_in(ellipses, character)) return Kind::ellipsis;
  if (is_in(connectors, character)) return Kind::connector;
  switch (u_charType(code(character))) {
    case U_START_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
      return Kind::opening;
    case U_END_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return Kind::closing;
    case U_SPACE_SEPARATOR:
      return Kind::space;
    default:
      break;
  }
  UErrorCode status = U_ZERO_ERROR;
  if (uscript_getScript(code(character), &status) == USCRIPT_HANGUL) return Kind::hangul;
  return is_cjk_script(character) || u_isalpha(code(character)) ? Kind::ideograph : Kind::sign;
}

Kind latin_kind(char32_t character) {
  if (is_in(word_signs, character)) return Kind::word;
  constexpr std::uint32_t punctuation = U_GC_P_MASK;
  const std::uint32_t category = U_GET_GC_MASK(code(character));
  if ((category & U_GC_ZS_MASK) != 0) return Kind::space;
  return (category & punctuation) != 0 ? Kind::mark : Kind::word;
}

}  // namespace

bool is_cjk_mark(Kind kind) {
  return kind >= Kind::opening && kind <= Kind::connector;
}

bool is_forbidden(char32_t character) {
  if (character >= 0x20 && character < 0x7F) return false;
  constexpr std::uint32_t banned =
      U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CS_MASK | U_GC_CO_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  const UChar32 value = code(character);
  if ((U_GET_GC_MASK(value) & banned) != 0) return true;
  if (u_hasBinaryProperty(value, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return true;
  // The marks of an object or a character that was lost before the text came here.
  if (character == U'\uFFFC' || character == U'\uFFFD') return true;
  if (u_hasBinaryProperty(value, UCHAR_NONCHARACTER_CODE_POINT)) return true;
  // The marks of a right-to-left script have no direction of their own, yet are shaped in it.
  UErrorCode status = U_ZERO_ERROR;
  if (uscript_isRightToLeft(uscript_getScript(value, &status))) return true;
  const UCharDirection direction = u_charDirection(value);
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC ||
         direction == U_ARABIC_NUMBER;
}

bool is_combining(char32_t character) {
  return (U_GET_GC_MASK(code(character)) & U_GC_M_MASK) != 0;
}

bool is_latin_letter(char32_t character) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(code(character), &status) == USCRIPT_LATIN;
}

Side side_of(char32_t character, bool cjk_language) {
  if (character < 0x80) return Side::latin;
  if (is_cjk_script(character) || is_wide(character)) return Side::cjk;
  return cjk_language && is_cjk_in_context(character) ? Side::cjk : Side::latin;
}

Kind kind_of(char32_t character, Side side) {
  return side == Side::cjk ? cjk_kind(character) : latin_kind(character);
}

}  // namespace tubiao::text
