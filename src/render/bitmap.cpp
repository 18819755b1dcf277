#include "render/bitmap.h"

#include <cstring>

#include "render/jpeg.h"

namespace tubiao::render {
namespace {

using Bytes = std::shared_ptr<const std::string>;

/// Gives Cairo the JPEG file itself; it keeps the bytes alive.
void attach(cairo_surface_t* surface, const Bytes& bytes) {
  auto owner = std::make_unique<Bytes>(bytes);
  const auto* data = reinterpret_cast<const unsigned char*>(bytes->data());
  check(cairo_surface_set_mime_data(
            surface, CAIRO_MIME_TYPE_JPEG, data, bytes->size(),
            [](void* owned) { delete static_cast<Bytes*>(owned); }, owner.get()),
        "embedding a picture");
  owner.release();
}

/// A position in a string that Cairo reads from.
struct Reader {
  const std::string& bytes;
  std::size_t offset = 0;
};

cairo_status_t read_from_string(void* closure, unsigned char* data, unsigned int length) {
  auto& reader = *static_cast<Reader*>(closure);
  if (reader.bytes.size() - reader.offset < length) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(data, reader.bytes.data() + reader.offset, length);
  reader.offset += length;
  return CAIRO_STATUS_SUCCESS;
}

Surface decode_png(const scene::Picture& picture) {
  Reader reader{*picture.bytes};
  Surface surface(cairo_image_surface_create_from_png_stream(read_from_string, &reader));
  check(cairo_surface_status(surface.get()), "decoding a PNG picture");
  if (cairo_image_surface_get_width(surface.get()) != picture.width ||
      cairo_image_surface_get_height(surface.get()) != picture.height) {
    throw RenderError("cannot decode a PNG picture: other dimensions");
  }
  return surface;
}

}  // namespace

Surface load_bitmap(const scene::Picture& picture, PictureUse use) {
  if (picture.format == scene::Picture::Format::png) return decode_png(picture);
  if (use == PictureUse::decode) {
    return decode_jpeg(*picture.bytes, picture.width, picture.height);
  }
  // The file is passed through, so that the pixels are never looked at.
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height));
  check(cairo_surface_status(surface.get()), "making room for a picture");
  attach(surface.get(), picture.bytes);
  return surface;
}

}  // namespace tubiao::render
