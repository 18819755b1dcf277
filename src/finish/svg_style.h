// Cairo's style attributes as presentation attributes.
// Owned by the finish stage, which owns the XML of documents.
#pragma once

#include <pugixml.hpp>

namespace tubiao::finish {

/// Replaces `style="fill:rgb(…);stroke:none;…"` by `fill="#RRGGBB"` and so on (SVG 1.1, 6.4); what
/// says only the default is left out. Nothing above the element sets any of these properties, other
/// than groups of glyphs their fill.
void replace_style(pugi::xml_node element);

}  // namespace tubiao::finish
