#include "picture/svg_ink.h"

#include <algorithm>
#include <array>
#include <string>

#include "picture/scanner.h"

namespace tubiao::picture {
namespace {

constexpr std::array<std::string_view, 6> look_attributes = {
    "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"};

Fault refused(std::string_view name, std::string_view value) {
  return {0, value.size(),
          "the value “" + std::string(value) + "” of " + std::string(name) + " is not supported"};
}

/// "#rgb" or "#rrggbb".
std::optional<base::Colour> parse_hexadecimal(std::string_view text) {
  if (text.size() == 7) return base::parse_colour(text);
  if (text.size() != 4) return std::nullopt;
  const char doubled[] = {text[0], text[1], text[1], text[2], text[2], text[3], text[3]};
  return base::parse_colour({doubled, sizeof doubled});
}

/// "var(--name, #rrggbb)".
std::optional<Ink> parse_variable(std::string_view text) {
  constexpr std::string_view opening = "var(--";
  if (!text.starts_with(opening) || !text.ends_with(')')) return std::nullopt;
  Scanner scanner(text);
  while (scanner.offset() < opening.size()) scanner.advance();
  const std::string_view name = scanner.name();
  scanner.skip_space();
  if (name.empty() || !scanner.accept(',')) return std::nullopt;
  scanner.skip_space();
  std::string_view fallback = text.substr(scanner.offset());
  fallback.remove_suffix(1);
  fallback = fallback.substr(0, fallback.find_last_not_of(' ') + 1);
  const auto colour = parse_hexadecimal(fallback);
  if (!colour) return std::nullopt;
  return Ink{std::string(name), *colour};
}

/// A plain number of user units above zero.
std::optional<double> parse_width(std::string_view text) {
  Scanner scanner(text);
  scanner.skip_space();
  const auto width = scanner.number();
  scanner.skip_space();
  if (!width || !(*width > 0) || !scanner.at_end()) return std::nullopt;
  return width;
}

}  // namespace

Result<std::optional<Ink>> parse_ink(std::string_view text) {
  if (text == "none") return std::optional<Ink>();
  if (text == "currentColor") return std::optional<Ink>(Ink{"currentColor", {}});
  if (const auto colour = parse_hexadecimal(text)) return std::optional<Ink>(Ink{"", *colour});
  if (const auto variable = parse_variable(text)) return std::optional<Ink>(*variable);
  return Fault{0, text.size(),
               "the colour “" + std::string(text) +
                   "” is not read; write none, currentColor, #rrggbb or var(--name, #rrggbb)"};
}

bool is_look_attribute(std::string_view name) {
  return std::find(look_attributes.begin(), look_attributes.end(), name) != look_attributes.end();
}

Result<Look> set_look(Look look, std::string_view name, std::string_view value) {
  if (name == "fill" || name == "stroke") {
    auto ink = parse_ink(value);
    if (!ink) return ink.fault();
    (name == "fill" ? look.fill : look.stroke) = *ink;
  } else if (name == "stroke-width") {
    const auto width = parse_width(value);
    if (!width) return refused(name, value);
    look.stroke_width = *width;
  } else if (name == "stroke-linecap") {
    if (value != "butt" && value != "round") return refused(name, value);
    look.cap = value == "round" ? scene::Cap::round : scene::Cap::butt;
  } else if (name == "stroke-linejoin") {
    if (value != "miter" && value != "round") return refused(name, value);
    look.join = value == "round" ? scene::Join::round : scene::Join::mitre;
  } else if (value != "nonzero") {  // fill-rule
    return refused(name, value);
  }
  return look;
}

}  // namespace tubiao::picture
