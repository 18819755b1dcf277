// The subset of SVG that icons and ornaments are drawn in.
// Owned by the picture stage, which owns the XML of pictures.
#pragma once

#include <string>

#include "picture/fault.h"
#include "picture/picture.h"

namespace tubiao::picture {

/// Reads an SVG file. See `load` for what may stand in it; a fault counts bytes from the start.
Result<Drawing> parse_svg(const std::string& bytes);

}  // namespace tubiao::picture
