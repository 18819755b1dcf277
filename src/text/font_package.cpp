#include "text/font_package.h"

#include <algorithm>

namespace tubiao::text {
namespace {

char lower_case(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_same_name(std::string_view one, std::string_view other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](char a, char b) { return lower_case(a) == lower_case(b); });
}

}  // namespace

std::vector<PackagedFamily> packaged_families() {
  constexpr std::string_view noto = "fonts-noto-cjk";
  constexpr std::string_view noto_extra = "fonts-noto-cjk-extra";
  std::vector<PackagedFamily> families;
  for (const std::string region : {"SC", "TC", "HK", "JP", "KR"}) {
    families.push_back({"Noto Sans CJK " + region, noto, {400, 700}});
    families.push_back({"Noto Sans CJK " + region, noto_extra, {100, 300, 350, 500, 900}});
    families.push_back({"Noto Serif CJK " + region, noto, {400, 700}});
    families.push_back({"Noto Serif CJK " + region, noto_extra, {200, 300, 500, 600, 900}});
    families.push_back({"Noto Sans Mono CJK " + region, noto, {400, 700}});
  }
  const std::vector<int> all = {100, 200, 300, 400, 500, 600, 700, 800, 900};
  families.push_back({"Inter", "fonts-inter", all});
  families.push_back({"Inter Display", "fonts-inter", all});
  families.push_back({"Open Sans", "fonts-open-sans", {300, 400, 600, 700, 800}});
  families.push_back({"Open Sans Condensed", "fonts-open-sans", {700}});
  families.push_back({"Open Sans Condensed Light", "fonts-open-sans", {300}});
  return families;
}

std::string_view package_of(std::string_view family, int weight) {
  for (const PackagedFamily& each : packaged_families()) {
    const bool has_weight =
        std::find(each.weights.begin(), each.weights.end(), weight) != each.weights.end();
    if (has_weight && is_same_name(each.family, family)) return each.package;
  }
  return {};
}

}  // namespace tubiao::text
