#include "base/language.h"

#include <algorithm>

namespace tubiao::base {
namespace {

bool is_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

bool is_letter_or_digit(char letter) {
  return is_letter(letter) || (letter >= '0' && letter <= '9');
}

}  // namespace

bool is_language_tag(std::string_view text) {
  const std::size_t primary = std::min(text.find('-'), text.size());
  if (primary < 2 || primary > 3) return false;
  if (!std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(primary), is_letter)) {
    return false;
  }
  while (!(text = text.substr(std::min(text.find('-'), text.size()))).empty()) {
    text.remove_prefix(1);
    const std::string_view subtag = text.substr(0, text.find('-'));
    if (subtag.empty() || subtag.size() > 8) return false;
    if (!std::all_of(subtag.begin(), subtag.end(), is_letter_or_digit)) return false;
  }
  return true;
}

std::string to_string(const Edition& edition) {
  std::string out;
  for (const Language& language : edition) {
    if (!out.empty()) out += '+';
    out += language;
  }
  return out;
}

}  // namespace tubiao::base
