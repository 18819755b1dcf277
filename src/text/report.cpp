#include "text/report.h"

#include <unicode/uchar.h>

#include <array>
#include <string_view>

#include "base/limits.h"
#include "base/utf8.h"
#include "text/face.h"

namespace tubiao::text {
namespace {

/// "U+4E00".
std::string code_point(char32_t character) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string hex;
  for (auto rest = static_cast<std::uint32_t>(character); rest != 0 || hex.size() < 4; rest /= 16) {
    hex.insert(hex.begin(), digits[rest % 16]);
  }
  return "U+" + hex;
}

/// The name of a character in the Unicode database, or of its kind: "<private use area-E000>".
std::string name_of(char32_t character) {
  std::array<char, 128> name{};
  UErrorCode status = U_ZERO_ERROR;
  u_charName(static_cast<UChar32>(character), U_EXTENDED_CHAR_NAME, name.data(),
             static_cast<int>(name.size()), &status);
  return U_SUCCESS(status) ? name.data() : "";
}

/// The start of a text, to recognise it by.
std::string excerpt(const std::string& text) {
  constexpr std::size_t longest = 40;
  std::string out;
  std::size_t offset = 0;
  for (std::size_t count = 0; offset < text.size() && count < longest; ++count) {
    const base::CodePoint character = base::decode_lossy(text, offset);
    base::append_utf8(out, is_forbidden(character.value) ? U'\uFFFD' : character.value);
    offset += static_cast<std::size_t>(character.bytes);
  }
  return offset < text.size() ? out + "…" : out;
}

std::string quoted(char32_t character) {
  std::string out = "“";
  base::append_utf8(out, character);
  return out + "”";
}

}  // namespace

void Reporter::report(const Problem& problem, const Run& run) {
  const std::string where = "in the text “" + excerpt(run.text) + "”";
  switch (problem.kind) {
    case Problem::Kind::font_missing:
      report_font(*problem.face->problem(), run);
      break;
    case Problem::Kind::glyph_missing:
      add(diag::Code::glyph_missing, run,
          "the font “" + problem.face->family() + "” has no glyph for " +
              quoted(problem.character) + " (" + code_point(problem.character) + ", " +
              name_of(problem.character) + ") " + where,
          "write it otherwise, or name another family in the theme");
      break;
    case Problem::Kind::forbidden_character:
      add(diag::Code::forbidden_character, run,
          "the character " + code_point(problem.character) + " (" + name_of(problem.character) +
              ") may not stand " + where,
          "remove it");
      break;
  }
}

void Reporter::report_font(const FontProblem& problem, const Run& run) {
  // One cause, however many texts want the font.
  if (!told_.insert(problem.message).second) return;
  auto& finding = diagnostics_->report(problem.code, run.from, problem.message);
  finding.help = problem.help;
  const diag::Span& named = run.style.families.from;
  if (named.line > 0) finding.notes.push_back({"the theme names its fonts here", named});
}

void Reporter::report_length(const Run& run) {
  const std::string most = std::to_string(base::limits::paragraph_bytes >> 10);
  add(diag::Code::text_does_not_fit, run,
      "the text “" + excerpt(run.text) + "” has more than " + most + " KiB",
      "divide it into several texts");
}

void Reporter::add(diag::Code code, const Run& run, std::string message, std::string help) {
  const std::string place = std::to_string(run.from.source) + ":" + std::to_string(run.from.line) +
                            ":" + std::to_string(run.from.column);
  if (!told_.insert(place + message).second) return;
  diagnostics_->report(code, run.from, std::move(message)).help = std::move(help);
}

}  // namespace tubiao::text
