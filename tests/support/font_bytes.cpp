#include "font_bytes.h"

#include <stdexcept>

#include "base/file.h"

namespace tubiao::test {
namespace {

std::size_t number_at(const std::string& bytes, std::size_t at, int length) {
  std::size_t number = 0;
  for (int i = 0; i < length; ++i) {
    number = number << 8 | static_cast<unsigned char>(bytes.at(at + static_cast<std::size_t>(i)));
  }
  return number;
}

/// Where a table begins (OpenType, "Organization of an OpenType font").
std::size_t find_table(const std::string& font, const std::string& tag) {
  const std::size_t tables = number_at(font, 4, 2);
  for (std::size_t entry = 12; entry < 12 + 16 * tables; entry += 16) {
    if (font.compare(entry, 4, tag) == 0) return number_at(font, entry + 8, 4);
  }
  throw std::runtime_error("the font has no table " + tag);
}

/// Latin letters in UTF-16, big endian.
std::string utf16(const std::string& letters) {
  std::string wide;
  for (const char letter : letters) wide += std::string({'\0', letter});
  return wide;
}

}  // namespace

std::string font_bytes(const std::string& path) {
  return base::read_file(path, 64u << 20);
}

std::string with_licence(std::string font, std::uint16_t bits) {
  const std::size_t at = find_table(font, "OS/2") + 8;
  font.at(at) = static_cast<char>(bits >> 8);
  font.at(at + 1) = static_cast<char>(bits & 0xFF);
  return font;
}

std::string with_family(std::string font, const std::string& old_name,
                        const std::string& new_name) {
  if (old_name.size() != new_name.size()) throw std::runtime_error("names of unequal length");
  const std::string old_bytes = utf16(old_name);
  const std::size_t names = find_table(font, "name");
  std::size_t at = font.find(old_bytes, names);
  if (at == std::string::npos) throw std::runtime_error("the font has another name");
  for (; at != std::string::npos; at = font.find(old_bytes, at)) {
    font.replace(at, old_bytes.size(), utf16(new_name));
  }
  return font;
}

}  // namespace tubiao::test
