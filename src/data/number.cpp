#include "data/number.h"

#include <string_view>

namespace tubiao::data {
namespace {

std::string group(std::string_view digits, const NumberStyle& style) {
  const auto from = static_cast<std::size_t>(style.group_from);
  if (style.group_mark.empty() || from == 0 || digits.size() < from) return std::string(digits);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += style.group_mark;
    out += digits[i];
  }
  return out;
}

}  // namespace

std::string format_number(const base::Decimal& value, const NumberStyle& style) {
  const std::string plain = value.to_string();
  std::string_view rest = plain;
  std::string out;
  if (rest.front() == '-') {
    out += style.minus;
    rest.remove_prefix(1);
  }
  const auto point = rest.find('.');
  out += group(rest.substr(0, point), style);
  if (point == std::string_view::npos) return out;
  return out + style.decimal_mark + std::string(rest.substr(point + 1));
}

}  // namespace tubiao::data
