// Names of weights.
// Owned by the text stage.
#pragma once

#include <string>
#include <string_view>

namespace tubiao::text {

/// The usual name of a weight (OpenType, table OS/2, usWeightClass; 350 as Noto calls it), or
/// empty.
std::string_view weight_name(int weight);

/// A weight with its name, "700 Bold"; the number alone where it has none.
std::string weight_label(int weight);

}  // namespace tubiao::text
