// Coordinates as text: the one place where a double turns into characters.
// Owned by the scene stage.
#pragma once

#include <string>

namespace tubiao::scene {

/// A number with exactly `decimals` (at most 17) digits after a point, rounded to nearest, the same
/// in every locale; a zero never has a sign. "nan" and "inf" for what is no number.
std::string fixed(double value, int decimals);

/// The same without zeros at the end of the fraction: "12.5", "12".
std::string shortest_fixed(double value, int decimals);

}  // namespace tubiao::scene
