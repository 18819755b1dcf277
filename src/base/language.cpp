#include "base/language.h"

#include <algorithm>
#include <cassert>

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

void Localized::set(const Language& language, std::string text) {
  for (auto& [known, known_text] : texts_) {
    if (known == language) {
      known_text = std::move(text);
      return;
    }
  }
  texts_.emplace_back(language, std::move(text));
}

const std::string* Localized::find(std::string_view language) const {
  for (const auto& [known, text] : texts_) {
    if (known == language) return &text;
  }
  return nullptr;
}

const std::string& Localized::at(std::string_view language) const {
  const std::string* text = find(language);
  assert(text != nullptr);
  return *text;
}

}  // namespace tubiao::base
