// JPEG files into pixels, for outputs that cannot hold a JPEG as it is.
// Owned by the render stage, the only one that knows libjpeg.
#pragma once

#include <string>

#include "render/cairo_handle.h"

namespace tubiao::render {

/// The decoded picture as an opaque surface. Throws RenderError where the file is damaged, has
/// other dimensions than `width` × `height`, or is in CMYK.
Surface decode_jpeg(const std::string& bytes, int width, int height);

}  // namespace tubiao::render
