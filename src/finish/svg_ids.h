// The ids of an SVG, numbered anew so that several SVGs can share a web page.
// Owned by the finish stage.
#pragma once

#include <pugixml.hpp>
#include <string>

namespace tubiao::finish {

/// Numbers the ids that are referred to ("prefix-1", …) in the order of the elements below `root`,
/// removes the others, and removes glyphs that are drawn nowhere. References are `url(#…)` in any
/// attribute and `#…` in href or xlink:href.
void renumber_ids(pugi::xml_node root, const std::string& prefix);

}  // namespace tubiao::finish
