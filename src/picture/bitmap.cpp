#include "picture/bitmap.h"

#include <cstdint>
#include <limits>
#include <string>

#include "base/limits.h"

namespace tubiao::picture {
namespace {

using std::literals::string_view_literals::operator""sv;

constexpr std::string_view png_signature = "\x89PNG\r\n\x1A\n"sv;

std::uint32_t byte_at(std::string_view bytes, std::size_t offset) {
  return static_cast<unsigned char>(bytes[offset]);
}

std::uint32_t big_endian_16(std::string_view bytes, std::size_t offset) {
  return byte_at(bytes, offset) << 8 | byte_at(bytes, offset + 1);
}

std::uint32_t big_endian_32(std::string_view bytes, std::size_t offset) {
  return big_endian_16(bytes, offset) << 16 | big_endian_16(bytes, offset + 2);
}

Result<BitmapHeader> sized(std::uint32_t width, std::uint32_t height, std::size_t offset) {
  if (width == 0 || height == 0) return Fault{offset, 1, "the picture has no pixels"};
  if (static_cast<double>(width) * height > base::limits::bitmap_pixels) {
    return Fault{offset, 1,
                 "the picture has " + std::to_string(width) + " × " + std::to_string(height) +
                     " pixels; more than 100 million are not read"};
  }
  // Within the limit on their product both fit.
  return BitmapHeader{static_cast<int>(width), static_cast<int>(height)};
}

/// A marker that starts a frame (SOF), other than the tables and extensions in between.
bool starts_frame(std::uint32_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

Result<BitmapHeader> read_frame(std::string_view bytes, std::size_t offset, std::uint32_t marker) {
  if (marker > 0xC2) return Fault{offset, 1, "this kind of JPEG is not read; save it as baseline"};
  if (bytes.size() - offset < 10) return Fault{offset, 1, "the JPEG file ends in its header"};
  if (byte_at(bytes, offset + 4) != 8) {
    return Fault{offset + 4, 1, "a JPEG with more than 8 bits a channel is not read"};
  }
  const std::uint32_t components = byte_at(bytes, offset + 9);
  if (components == 4) {
    return Fault{offset + 9, 1, "a JPEG in CMYK is not read; convert it to sRGB"};
  }
  if (components != 1 && components != 3) {
    return Fault{offset + 9, 1,
                 "a JPEG with " + std::to_string(components) + " channels is not read"};
  }
  return sized(big_endian_16(bytes, offset + 7), big_endian_16(bytes, offset + 5), offset + 5);
}

}  // namespace

bool is_png(std::string_view bytes) {
  return bytes.starts_with(png_signature);
}

bool is_jpeg(std::string_view bytes) {
  return bytes.starts_with("\xFF\xD8\xFF"sv);
}

Result<BitmapHeader> read_png_header(std::string_view bytes) {
  const std::size_t first = png_signature.size();
  if (bytes.size() < first + 25 || bytes.substr(first, 8) != "\0\0\0\x0DIHDR"sv) {
    return Fault{first, 1, "the PNG file has no header"};
  }
  // Chunks: length, type, content, checksum. The last one is IEND; without it the file was cut off.
  for (std::size_t chunk = first; bytes.size() - chunk >= 12;) {
    const std::size_t length = big_endian_32(bytes, chunk);
    if (bytes.substr(chunk + 4, 4) == "IEND"sv) {
      return sized(big_endian_32(bytes, first + 8), big_endian_32(bytes, first + 12), first + 8);
    }
    if (length > bytes.size() - chunk - 12) break;
    chunk += 12 + length;
  }
  return Fault{bytes.size(), 1, "the PNG file is cut off"};
}

Result<BitmapHeader> read_jpeg_header(std::string_view bytes) {
  // Segments: 0xFF, marker, then a length that counts itself but not the marker.
  std::size_t offset = 2;
  while (bytes.size() - offset >= 4) {
    if (byte_at(bytes, offset) != 0xFF) return Fault{offset, 1, "the JPEG file is damaged"};
    const std::uint32_t marker = byte_at(bytes, offset + 1);
    if (marker == 0xFF) {  // Padding before a marker.
      ++offset;
      continue;
    }
    if (starts_frame(marker)) return read_frame(bytes, offset, marker);
    const std::size_t length = big_endian_16(bytes, offset + 2);
    if (length < 2 || length > bytes.size() - offset - 2) break;
    offset += 2 + length;
  }
  return Fault{offset, 1, "the JPEG file is cut off"};
}

}  // namespace tubiao::picture
