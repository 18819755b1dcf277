#include "tools.h"

#include <cairo.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

namespace tubiao::documents {
namespace {

using Image = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

cairo_status_t take(void* closure, unsigned char* data, unsigned int length) {
  auto& left = *static_cast<std::string_view*>(closure);
  if (left.size() < length) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(data, left.data(), length);
  left.remove_prefix(length);
  return CAIRO_STATUS_SUCCESS;
}

/// The picture on white, as opaque pixels.
Image on_white(const std::string& png) {
  std::string_view left = png;
  const Image source(cairo_image_surface_create_from_png_stream(take, &left),
                     cairo_surface_destroy);
  Image target(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, cairo_image_surface_get_width(source.get()),
                                 cairo_image_surface_get_height(source.get())),
      cairo_surface_destroy);
  cairo_t* context = cairo_create(target.get());
  cairo_set_source_rgb(context, 1, 1, 1);
  cairo_paint(context);
  cairo_set_source_surface(context, source.get(), 0, 0);
  cairo_paint(context);
  cairo_destroy(context);
  cairo_surface_flush(target.get());
  return target;
}

}  // namespace

double difference(const std::string& one_png, const std::string& other_png) {
  const Image one = on_white(one_png);
  const Image other = on_white(other_png);
  const int width = cairo_image_surface_get_width(one.get());
  const int height = cairo_image_surface_get_height(one.get());
  if (width != cairo_image_surface_get_width(other.get()) ||
      height != cairo_image_surface_get_height(other.get()) || width == 0) {
    return 1;
  }
  const auto row = [](const Image& image, int y) {
    return cairo_image_surface_get_data(image.get()) +
           y * cairo_image_surface_get_stride(image.get());
  };
  int different = 0;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      int most = 0;
      for (int channel = 4 * x; channel < 4 * x + 3; ++channel) {
        most = std::max(most, std::abs(row(one, y)[channel] - row(other, y)[channel]));
      }
      if (most > 64) ++different;
    }
  }
  return static_cast<double>(different) / (static_cast<double>(width) * height);
}

}  // namespace tubiao::documents
