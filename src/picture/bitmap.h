// The headers of PNG and JPEG files.
// Owned by the picture stage; pixels are decoded by the render stage.
#pragma once

#include <string_view>

#include "picture/fault.h"

namespace tubiao::picture {

/// What a header says.
struct BitmapHeader {
  int width = 0;
  int height = 0;
};

/// Whether a file begins like a PNG or JPEG file; nothing more of it is looked at.
bool is_png(std::string_view bytes);
bool is_jpeg(std::string_view bytes);

/// Reads a PNG file from chunk to chunk, without its pixels (ISO/IEC 15948).
Result<BitmapHeader> read_png_header(std::string_view bytes);

/// Reads a JPEG file up to its frame header (ISO/IEC 10918-1, B.2).
Result<BitmapHeader> read_jpeg_header(std::string_view bytes);

}  // namespace tubiao::picture
