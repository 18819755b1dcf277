// The numbers of an SVG, shortened to what can be seen.
// Owned by the finish stage.
#pragma once

#include <string>
#include <string_view>

namespace tubiao::finish {

/// A coordinate in points with at most two decimals (0.0035 mm); what is no number stays as it is.
std::string short_number(std::string_view number);

/// The path data of `d` with such numbers, without repeated commands, moves that draw nothing and
/// needless separators. Every command is absolute and one of M, L, C and Z, as Cairo writes them;
/// other data stay as they are.
std::string short_path(std::string_view data);

}  // namespace tubiao::finish
