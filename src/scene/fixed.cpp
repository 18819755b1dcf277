#include "scene/fixed.h"

#include <array>
#include <cassert>
#include <charconv>

namespace tubiao::scene {

std::string fixed(double value, int decimals) {
  assert(decimals <= 17);
  // 309 digits before the point of the largest double, a sign, a point and the decimals.
  std::array<char, 352> buffer;
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                          std::chars_format::fixed, decimals);
  assert(error == std::errc{});
  (void)error;
  std::string text(buffer.data(), end);
  if (text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
  return text;
}

std::string shortest_fixed(double value, int decimals) {
  std::string text = fixed(value, decimals);
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

}  // namespace tubiao::scene
