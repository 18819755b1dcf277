// Colours in sRGB and the contrast between them, by WCAG 2.
// Owned by the base stage.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tubiao::base {

/// A colour in sRGB, eight bits a channel; alpha 255 is opaque.
struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t alpha = 255;
  friend bool operator==(const Colour&, const Colour&) = default;
};

/// Reads "#RRGGBB" or "#RRGGBBAA" (hexadecimal, either case); nothing else is a colour.
std::optional<Colour> parse_colour(std::string_view text);

/// "#RRGGBB" in upper case, followed by two more digits only where alpha is not 255.
std::string to_string(Colour colour);

/// Relative luminance in 0…1 (WCAG 2.2, definition of "relative luminance"); alpha is ignored.
double luminance(Colour colour);

/// Contrast ratio in 1…21 (WCAG 2.2, definition of "contrast ratio").
double contrast(Colour one, Colour other);

/// `over` laid on `under`: `share` (0…1) of the first, the rest of the second, per channel in sRGB.
Colour mix(Colour over, Colour under, double share);

}  // namespace tubiao::base
