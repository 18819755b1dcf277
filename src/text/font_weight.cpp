#include "text/font_weight.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tubiao::text {
namespace {

constexpr std::array<std::pair<int, std::string_view>, 10> names = {{{100, "Thin"},
                                                                     {200, "ExtraLight"},
                                                                     {300, "Light"},
                                                                     {350, "DemiLight"},
                                                                     {400, "Regular"},
                                                                     {500, "Medium"},
                                                                     {600, "SemiBold"},
                                                                     {700, "Bold"},
                                                                     {800, "ExtraBold"},
                                                                     {900, "Black"}}};

}  // namespace

std::string_view weight_name(int weight) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const auto& entry) { return entry.first == weight; });
  return found == names.end() ? std::string_view{} : found->second;
}

std::string weight_label(int weight) {
  std::string label = std::to_string(weight);
  if (const auto name = weight_name(weight); !name.empty()) label.append(" ").append(name);
  return label;
}

}  // namespace tubiao::text
