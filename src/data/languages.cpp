#include "data/languages.h"

#include <algorithm>

namespace tubiao::data {

const Scale* LanguageWords::find_scale(std::string_view word) const {
  const auto found = std::find_if(scales.begin(), scales.end(),
                                  [&](const Scale& scale) { return scale.word == word; });
  return found == scales.end() ? nullptr : &*found;
}

std::string fill(std::string_view text, std::initializer_list<Placeholder> placeholders) {
  std::string out;
  while (!text.empty()) {
    const auto brace = text.find('{');
    out += text.substr(0, brace);
    if (brace == std::string_view::npos) break;
    text.remove_prefix(brace);
    const auto end = text.find('}');
    if (end == std::string_view::npos) return out += text;
    const auto name = text.substr(1, end - 1);
    const auto found = std::find_if(placeholders.begin(), placeholders.end(),
                                    [&](const Placeholder& entry) { return entry.name == name; });
    out += found == placeholders.end() ? text.substr(0, end + 1) : found->value;
    text.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace tubiao::data
