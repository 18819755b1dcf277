// Which Debian package brings a font: for messages about a font that is missing.
// Owned by the text stage.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tubiao::text {

/// A family and the weights of it that a package holds.
struct PackagedFamily {
  std::string family;
  std::string_view package;
  std::vector<int> weights;
};

/// The families of the packages that this program is installed with.
std::vector<PackagedFamily> packaged_families();

/// The package that has the family in that weight, or empty where none of them does. The case of
/// letters does not matter.
std::string_view package_of(std::string_view family, int weight);

}  // namespace tubiao::text
