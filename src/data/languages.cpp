#include "data/languages.h"

#include <algorithm>

namespace tubiao::data {

const Scale* LanguageWords::find_scale(std::string_view word) const {
  const auto found = std::find_if(scales.begin(), scales.end(),
                                  [&](const Scale& scale) { return scale.word == word; });
  return found == scales.end() ? nullptr : &*found;
}

}  // namespace tubiao::data
