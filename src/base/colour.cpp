#include "base/colour.h"

#include <algorithm>
#include <cmath>

namespace tubiao::base {
namespace {

/// The value of one hexadecimal digit, or nothing.
std::optional<int> hex_digit(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return std::nullopt;
}

void append_hex(std::string& out, std::uint8_t channel) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out += digits[channel >> 4];
  out += digits[channel & 15];
}

/// One channel (0…255) as linear light (0…1).
double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

std::uint8_t mix_channel(std::uint8_t over, std::uint8_t under, double share) {
  return static_cast<std::uint8_t>(std::lround(under + (over - under) * share));
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if (text.size() != 7 && text.size() != 9) return std::nullopt;
  if (text.front() != '#') return std::nullopt;
  std::uint8_t channels[4] = {0, 0, 0, 255};
  for (std::size_t i = 0; 2 * i + 1 < text.size(); ++i) {
    const std::optional<int> high = hex_digit(text[2 * i + 1]);
    const std::optional<int> low = hex_digit(text[2 * i + 2]);
    if (!high || !low) return std::nullopt;
    channels[i] = static_cast<std::uint8_t>(*high * 16 + *low);
  }
  return Colour{channels[0], channels[1], channels[2], channels[3]};
}

std::string to_string(Colour colour) {
  std::string out = "#";
  append_hex(out, colour.red);
  append_hex(out, colour.green);
  append_hex(out, colour.blue);
  if (colour.alpha != 255) append_hex(out, colour.alpha);
  return out;
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Colour one, Colour other) {
  const double first = luminance(one);
  const double second = luminance(other);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Colour mix(Colour over, Colour under, double share) {
  const double part = std::clamp(share, 0.0, 1.0);
  return {mix_channel(over.red, under.red, part), mix_channel(over.green, under.green, part),
          mix_channel(over.blue, under.blue, part), mix_channel(over.alpha, under.alpha, part)};
}

}  // namespace tubiao::base
