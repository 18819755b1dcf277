#include "render/jpeg.h"

#include <jpeglib.h>

#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdio>  // jpeglib.h needs FILE and size_t before it.

namespace tubiao::render {
namespace {

/// libjpeg reports errors by a call that must not return: it jumps back to `decode`.
struct ErrorManager {
  jpeg_error_mgr base;
  std::jmp_buf back;
  std::array<char, JMSG_LENGTH_MAX> message;
};

[[noreturn]] void on_error(j_common_ptr info) {
  auto* manager = reinterpret_cast<ErrorManager*>(info->err);
  manager->base.format_message(info, manager->message.data());
  std::longjmp(manager->back, 1);
}

void ignore_message(j_common_ptr) {}

/// Decodes into 32-bit pixels. Only trivial objects live here, since errors jump out of the middle.
/// Returns whether it worked; `manager` then holds no message.
bool decode(const std::string& bytes, int width, int height, unsigned char* pixels, int stride,
            ErrorManager& manager) {
  jpeg_decompress_struct info;
  info.err = jpeg_std_error(&manager.base);
  manager.base.error_exit = on_error;
  manager.base.output_message = ignore_message;
  if (setjmp(manager.back) != 0) {
    jpeg_destroy_decompress(&info);
    return false;
  }
  jpeg_create_decompress(&info);
  jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  jpeg_read_header(&info, TRUE);
  // Cairo's pixels are native integers 0xXXRRGGBB: blue comes first on little-endian machines.
  info.out_color_space = JCS_EXT_BGRX;
  info.dct_method = JDCT_ISLOW;
  jpeg_start_decompress(&info);
  const bool fits = info.output_width == static_cast<JDIMENSION>(width) &&
                    info.output_height == static_cast<JDIMENSION>(height);
  while (fits && info.output_scanline < info.output_height) {
    JSAMPROW row = pixels + static_cast<std::ptrdiff_t>(info.output_scanline) * stride;
    jpeg_read_scanlines(&info, &row, 1);
  }
  jpeg_destroy_decompress(&info);
  if (!fits) std::snprintf(manager.message.data(), manager.message.size(), "other dimensions");
  return fits;
}

}  // namespace

Surface decode_jpeg(const std::string& bytes, int width, int height) {
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
  check(cairo_surface_status(surface.get()), "making room for a picture");
  ErrorManager manager = {};
  unsigned char* pixels = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  if (!decode(bytes, width, height, pixels, stride, manager)) {
    throw RenderError(std::string("cannot decode a JPEG picture: ") + manager.message.data());
  }
  cairo_surface_mark_dirty(surface.get());
  return surface;
}

}  // namespace tubiao::render
