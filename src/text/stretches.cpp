#include "text/stretches.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "text/script.h"

namespace tubiao::text {
namespace {

using scene::Orientation;

constexpr std::size_t most_digits = 4;

constexpr std::array<std::pair<char32_t, char32_t>, 4> simplified_quotes = {
    {{U'“', U'『'}, {U'”', U'』'}, {U'‘', U'「'}, {U'’', U'」'}}};
constexpr std::array<std::pair<char32_t, char32_t>, 4> traditional_quotes = {
    {{U'“', U'「'}, {U'”', U'」'}, {U'‘', U'『'}, {U'’', U'』'}}};

bool is_space(char character) {
  return character == ' ';
}

/// Whether a phrase of Western text fills a cell by itself.
bool fills_a_cell(std::string_view phrase) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (phrase.size() == 1 && phrase[0] >= 'A' && phrase[0] <= 'Z') return true;
  return !phrase.empty() && phrase.size() <= most_digits &&
         std::all_of(phrase.begin(), phrase.end(), is_digit);
}

std::vector<Stretch> divide_western(std::string_view text, const Segment& segment,
                                    Figures figures) {
  std::size_t begin = segment.begin;
  std::size_t end = segment.end;
  while (begin < end && is_space(text[begin])) ++begin;
  while (end > begin && is_space(text[end - 1])) --end;
  const bool stands = figures == Figures::stand && !segment.shares_phrase &&
                      fills_a_cell(text.substr(begin, end - begin));
  if (!stands) {
    return {{segment.begin, segment.end, Orientation::turned}};
  }
  std::vector<Stretch> out;
  if (begin > segment.begin) out.push_back({segment.begin, begin, Orientation::turned});
  out.push_back({begin, end, Orientation::upright, Stretch::Cells::one});
  if (end < segment.end) out.push_back({end, segment.end, Orientation::turned});
  return out;
}

/// Whether a character of the CJK face would be turned where its font has no other form for it.
bool is_turned_by_nature(char32_t character) {
  // Middle dots look the same either way.
  if (kind_of(character, Side::cjk) == Kind::middle_dot) return false;
  const int nature =
      u_getIntPropertyValue(static_cast<UChar32>(character), UCHAR_VERTICAL_ORIENTATION);
  return nature == U_VO_ROTATED || nature == U_VO_TRANSFORMED_ROTATED;
}

std::vector<Stretch> divide_cjk(std::string_view text, const Segment& segment,
                                const std::function<bool(char32_t)>& has_form) {
  std::vector<Stretch> out;
  for (std::size_t offset = segment.begin; offset < segment.end;) {
    const base::CodePoint character = base::decode(text, offset);
    const std::size_t end = offset + static_cast<std::size_t>(character.bytes);
    const bool turned = is_turned_by_nature(character.value) && !has_form(character.value);
    const Orientation orientation = turned ? Orientation::turned : Orientation::upright;
    const bool joins =
        !out.empty() && (out.back().orientation == orientation || is_combining(character.value));
    if (joins) {
      out.back().end = end;
    } else {
      out.push_back({offset, end, orientation});
    }
    offset = end;
  }
  return out;
}

}  // namespace

std::vector<Stretch> divide(std::string_view text, const Segment& segment, Figures figures,
                            const std::function<bool(char32_t)>& has_form) {
  return segment.side == Side::cjk ? divide_cjk(text, segment, has_form)
                                   : divide_western(text, segment, figures);
}

std::string with_column_quotes(std::string_view text, const base::Language& language) {
  std::string out(text);
  const std::string script = likely_script(language);
  if (script != "Hans" && script != "Hant") return out;
  for (const auto& [mark, form] : script == "Hans" ? simplified_quotes : traditional_quotes) {
    std::string from;
    std::string to;
    base::append_utf8(from, mark);
    base::append_utf8(to, form);
    for (auto at = out.find(from); at != std::string::npos; at = out.find(from, at)) {
      out.replace(at, from.size(), to);
    }
  }
  return out;
}

}  // namespace tubiao::text
