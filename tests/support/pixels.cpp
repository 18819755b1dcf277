#include "pixels.h"

#include <cairo.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace tubiao::test {
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

/// The mean colour of a square of `side` pixels inside the picture.
std::array<double, 3> mean(const Image& image, int left, int top, int side) {
  std::array<double, 3> sum{};
  for (int y = top; y < top + side; ++y) {
    const unsigned char* row =
        cairo_image_surface_get_data(image.get()) + y * cairo_image_surface_get_stride(image.get());
    for (int x = left; x < left + side; ++x) {
      for (int channel = 0; channel < 3; ++channel) {
        sum[static_cast<std::size_t>(channel)] += row[4 * x + channel];
      }
    }
  }
  for (double& channel : sum) channel /= side * side;
  return sum;
}

bool is_different(const std::array<double, 3>& one, const std::array<double, 3>& other) {
  constexpr double clear = 64;
  return !std::equal(one.begin(), one.end(), other.begin(),
                     [](double a, double b) { return std::abs(a - b) <= clear; });
}

}  // namespace

double difference(const std::string& one_png, const std::string& other_png, int side) {
  const Image one = on_white(one_png);
  const Image other = on_white(other_png);
  const int width = cairo_image_surface_get_width(one.get());
  const int height = cairo_image_surface_get_height(one.get());
  if (width != cairo_image_surface_get_width(other.get()) ||
      height != cairo_image_surface_get_height(other.get()) || width < side || height < side) {
    return 1;
  }
  int different = 0;
  int all = 0;
  for (int y = 0; y + side <= height; y += side) {
    for (int x = 0; x + side <= width; x += side) {
      if (is_different(mean(one, x, y, side), mean(other, x, y, side))) ++different;
      ++all;
    }
  }
  return static_cast<double>(different) / all;
}

}  // namespace tubiao::test
