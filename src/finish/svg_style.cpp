#include "finish/svg_style.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/colour.h"
#include "finish/svg_numbers.h"

namespace tubiao::finish {
namespace {

/// The initial values of SVG. The limit of mitres is 4 there and 10 in Cairo, so it is always said.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> defaults = {{
    {"stroke", "none"},
    {"fill-rule", "nonzero"},
    {"clip-rule", "nonzero"},
    {"fill-opacity", "1"},
    {"stroke-opacity", "1"},
    {"stroke-linecap", "butt"},
    {"stroke-linejoin", "miter"},
    {"stroke-width", "1"},
}};

bool is_default(std::string_view name, std::string_view value) {
  return std::find(defaults.begin(), defaults.end(), std::pair(name, value)) != defaults.end();
}

std::string_view trimmed(std::string_view text) {
  const std::size_t start = text.find_first_not_of(' ');
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(' ') + 1 - start);
}

/// "rgb(96.078431%,98%,0%)" as a colour of eight bits a channel, which is what it was.
std::optional<base::Colour> parse_percentages(std::string_view text) {
  if (!text.starts_with("rgb(") || !text.ends_with(')')) return std::nullopt;
  text.remove_prefix(4);
  std::array<std::uint8_t, 3> channels{};
  for (std::uint8_t& channel : channels) {
    double percent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (error != std::errc{} || !text.starts_with('%')) return std::nullopt;
    channel = static_cast<std::uint8_t>(std::clamp(std::lround(percent * 2.55), 0L, 255L));
    text.remove_prefix(std::min<std::size_t>(2, text.size()));  // The sign and a comma or bracket.
  }
  return base::Colour{channels[0], channels[1], channels[2]};
}

std::string short_value(std::string_view name, std::string_view value) {
  if (const auto colour = parse_percentages(value)) return base::to_string(*colour);
  if (name == "stroke-width") return short_number(value);
  return std::string(value);
}

}  // namespace

void replace_style(pugi::xml_node element) {
  const pugi::xml_attribute style = element.attribute("style");
  if (!style) return;
  const std::string properties = style.value();
  element.remove_attribute(style);
  for (std::string_view rest = properties; !rest.empty();) {
    const std::string_view property = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(property.size() + 1, rest.size()));
    const std::size_t colon = property.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view name = trimmed(property.substr(0, colon));
    const std::string_view value = trimmed(property.substr(colon + 1));
    if (is_default(name, value)) continue;
    element.append_attribute(std::string(name).c_str()) = short_value(name, value).c_str();
  }
}

}  // namespace tubiao::finish
