#include "finish/font_tags.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "finish/fonts.h"

namespace tubiao::finish {
namespace {

constexpr std::size_t tag_length = 6;

/// The name behind the tag of "/ABCDEF+Name"; empty where there is no tag.
std::string_view untagged(std::string_view name) {
  const std::size_t plus = 1 + tag_length;
  if (name.size() <= plus || name[plus] != '+') return {};
  return name.substr(plus + 1);
}

/// FNV-1a, 64 bits: quick, and spread well enough for six letters.
std::uint64_t hash(const unsigned char* bytes, std::size_t count) {
  std::uint64_t value = 0xCBF29CE484222325;
  for (std::size_t index = 0; index < count; ++index) {
    value = (value ^ bytes[index]) * 0x100000001B3;
  }
  return value;
}

QPDFObjectHandle font_program(QPDFObjectHandle descriptor) {
  for (const char* key : {"/FontFile3", "/FontFile2", "/FontFile"}) {
    QPDFObjectHandle program = descriptor.getKey(key);
    if (program.isStream()) return program;
  }
  return QPDFObjectHandle::newNull();
}

/// "/ABCDEF+Name" for a font with this descriptor; empty where it is not a subset.
std::string tagged_name(QPDFObjectHandle descriptor) {
  if (!descriptor.isDictionary() || !descriptor.getKey("/FontName").isName()) return {};
  const std::string old_name = descriptor.getKey("/FontName").getName();
  const std::string_view name = untagged(old_name);
  QPDFObjectHandle program = font_program(descriptor);
  if (name.empty() || !program.isStream()) return {};
  const auto data = program.getRawStreamData();
  std::uint64_t rest = hash(data->getBuffer(), data->getSize());
  std::string tagged = "/";
  for (std::size_t letter = 0; letter < tag_length; ++letter) {
    tagged += static_cast<char>('A' + rest % 26);
    rest /= 26;
  }
  return tagged.append("+").append(name);
}

/// Renames a font; `font` holds the descriptor, `outer` the composite font around it, if any.
void rename(QPDFObjectHandle font, QPDFObjectHandle outer) {
  QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
  const std::string name = tagged_name(descriptor);
  if (name.empty()) return;
  const QPDFObjectHandle value = QPDFObjectHandle::newName(name);
  descriptor.replaceKey("/FontName", value);
  font.replaceKey("/BaseFont", value);
  outer.replaceKey("/BaseFont", value);
}

void rename(QPDFObjectHandle font) {
  QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
  if (descendants.isArray() && descendants.getArrayNItems() == 1) {
    rename(descendants.getArrayItem(0), font);
  } else if (font.hasKey("/FontDescriptor")) {
    rename(font, font);
  }
}

}  // namespace

void tag_fonts_by_content(const std::vector<QPDFPageObjectHelper>& pages) {
  for_each_font(pages, [](QPDFObjectHandle font) { rename(font); });
}

}  // namespace tubiao::finish
