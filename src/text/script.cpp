#include "text/script.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace tubiao::text {

std::string likely_script(const base::Language& language) {
  std::array<char, ULOC_FULLNAME_CAPACITY> locale{};
  std::array<char, ULOC_FULLNAME_CAPACITY> likely{};
  std::array<char, ULOC_SCRIPT_CAPACITY> script{};
  UErrorCode status = U_ZERO_ERROR;
  uloc_forLanguageTag(language.c_str(), locale.data(), static_cast<int>(locale.size()), nullptr,
                      &status);
  uloc_addLikelySubtags(locale.data(), likely.data(), static_cast<int>(likely.size()), &status);
  uloc_getScript(likely.data(), script.data(), static_cast<int>(script.size()), &status);
  return U_FAILURE(status) ? std::string() : std::string(script.data());
}

bool is_cjk_language(const base::Language& language) {
  constexpr std::array<std::string_view, 9> scripts = {"Hans", "Hant", "Hani", "Jpan", "Kore",
                                                       "Hang", "Hira", "Kana", "Bopo"};
  return std::find(scripts.begin(), scripts.end(), likely_script(language)) != scripts.end();
}

const std::string& cjk_family(const Families& families, const base::Language& language) {
  for (std::string_view tag = language; !tag.empty();) {
    for (const auto& [entry, family] : families.cjk) {
      if (entry == tag) return family;
    }
    const std::size_t cut = tag.rfind('-');
    tag = cut == std::string_view::npos ? std::string_view{} : tag.substr(0, cut);
  }
  return families.cjk_default;
}

}  // namespace tubiao::text
