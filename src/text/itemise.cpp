#include "text/itemise.h"

#include <algorithm>

#include "base/utf8.h"

namespace tubiao::text {
namespace {

struct Decoded {
  char32_t value = 0;
  std::size_t bytes = 0;
  bool valid = true;
};

Decoded next_character(std::string_view text, std::size_t offset) {
  const base::CodePoint character = base::decode_lossy(text, offset);
  const auto bytes = static_cast<std::size_t>(character.bytes);
  // A replacement character that was written takes three bytes.
  if (character.value != U'\uFFFD' || bytes > 1) return {character.value, bytes, true};
  // A surrogate in UTF-8 clothes is invalid too; naming it tells where the text comes from.
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  if (text.size() - offset >= 3 && byte(0) == 0xED && byte(1) >= 0xA0 && (byte(2) & 0xC0) == 0x80) {
    return {0xD000u | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu), 3, false};
  }
  return {character.value, 1, false};
}

/// Removes what may not be set and remembers it.
void clean(std::string_view text, Itemised& out) {
  for (std::size_t offset = 0; offset < text.size();) {
    const Decoded character = next_character(text, offset);
    const bool allowed =
        character.value == U'\n' || (character.valid && !is_forbidden(character.value));
    if (allowed) {
      out.text.append(text.substr(offset, character.bytes));
    } else if (std::find(out.forbidden.begin(), out.forbidden.end(), character.value) ==
               out.forbidden.end()) {
      out.forbidden.push_back(character.value);
    }
    offset += character.bytes;
  }
}

bool has_words(std::string_view text) {
  return text.find_first_not_of(' ') != std::string_view::npos;
}

}  // namespace

Itemised itemise(std::string_view text, bool cjk_language) {
  constexpr char32_t apostrophe = U'\u2019';
  Itemised out;
  clean(text, out);
  char32_t before = 0;
  for (std::size_t offset = 0; offset < out.text.size();) {
    const base::CodePoint character = base::decode(out.text, offset);
    const std::size_t end = offset + static_cast<std::size_t>(character.bytes);
    Side side = side_of(character.value, cjk_language);
    if (character.value == apostrophe && is_latin_letter(before) && end < out.text.size() &&
        is_latin_letter(base::decode(out.text, end).value)) {
      side = Side::latin;
    }
    const bool continues = !out.segments.empty() && out.segments.back().end == offset;
    if (continues && is_combining(character.value)) side = out.segments.back().side;
    if (character.value != U'\n') {
      if (continues && out.segments.back().side == side) {
        out.segments.back().end = end;
      } else {
        out.segments.push_back({offset, end, side});
      }
    }
    before = character.value;
    offset = end;
  }
  return out;
}

void find_shared_phrases(std::span<Itemised> runs) {
  std::vector<Segment*> phrase;
  const auto close = [&] {
    for (Segment* segment : phrase) segment->shares_phrase = phrase.size() > 1;
    phrase.clear();
  };
  for (Itemised& run : runs) {
    std::size_t end = 0;
    for (Segment& segment : run.segments) {
      // What lies between two segments is a line feed.
      if (segment.begin > end || segment.side != Side::latin) close();
      end = segment.end;
      const auto text = std::string_view(run.text).substr(segment.begin, end - segment.begin);
      if (segment.side == Side::latin && has_words(text)) phrase.push_back(&segment);
    }
    if (end < run.text.size()) close();
  }
  close();
}

}  // namespace tubiao::text
