#include "base/utf8.h"

#include <utf8proc.h>

#include <cassert>

namespace tubiao::base {
namespace {

/// The character at `offset`; `bytes` is 0 where there is no valid one.
CodePoint try_decode(std::string_view text, std::size_t offset) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset;
  utf8proc_int32_t value = 0;
  const utf8proc_ssize_t taken =
      utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - offset), &value);
  if (taken <= 0) return {};
  return {static_cast<char32_t>(value), static_cast<int>(taken)};
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t offset) {
  assert(offset < text.size());
  const CodePoint found = try_decode(text, offset);
  assert(found.bytes > 0);
  return found;
}

CodePoint decode_lossy(std::string_view text, std::size_t offset) {
  assert(offset < text.size());
  const CodePoint found = try_decode(text, offset);
  return found.bytes > 0 ? found : CodePoint{replacement_character, 1};
}

void append_utf8(std::string& out, char32_t value) {
  utf8proc_uint8_t bytes[4] = {};
  const utf8proc_ssize_t count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), bytes);
  assert(count > 0);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    const CodePoint found = try_decode(text, offset);
    if (found.bytes == 0) return offset;
    offset += static_cast<std::size_t>(found.bytes);
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) {
    // Every byte but a continuation byte (10xxxxxx) starts a character.
    if ((static_cast<unsigned char>(byte) & 0xC0) != 0x80) ++count;
  }
  return count;
}

int cell_width(char32_t value) {
  return utf8proc_charwidth(static_cast<utf8proc_int32_t>(value));
}

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint character = decode_lossy(text, offset);
    width += cell_width(character.value);
    offset += static_cast<std::size_t>(character.bytes);
  }
  return width;
}

bool is_control(char32_t value) {
  if (value == U'\t' || value == U'\n') return false;
  return utf8proc_category(static_cast<utf8proc_int32_t>(value)) == UTF8PROC_CATEGORY_CC;
}

}  // namespace tubiao::base
