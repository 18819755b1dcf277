// Coordinates as text: the one place where a double turns into characters.
// Owned by the scene stage.
#pragma once

#include <string>

namespace tubiao::scene {

/// A number with exactly `decimals` (at most 6) digits after a point, rounded to the nearest
/// (halves away from zero), the same in every locale; a zero never has a sign. "nan" and "inf" for
/// what is no number.
std::string fixed(double value, int decimals);

/// The same without zeros at the end of the fraction: "12.5", "12".
std::string shortest_fixed(double value, int decimals);

/// Appends the shortest form that SVG and CSS read, also without a zero before the point: "-.5".
void append_short(std::string& out, double value, int decimals);

}  // namespace tubiao::scene
