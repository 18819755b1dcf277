#include "tools.h"

#include <cairo.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string_view>

#include "base/file.h"

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

Outcome run(const std::string& command) {
  Outcome outcome;
  std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (!pipe) throw std::runtime_error("cannot run " + command);
  std::array<char, 4096> buffer;
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    outcome.output.append(buffer.data(), count);
  }
  const int status = pclose(pipe);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return outcome;
}

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "documents-XXXXXX").string();
  if (!mkdtemp(name.data())) throw std::runtime_error("cannot make a folder");
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string Folder::write(const std::string& name, const std::string& bytes) const {
  base::write_file(path_ / name, bytes);
  return path(name);
}

std::string Folder::read(const std::string& name) const {
  return base::read_file(path_ / name, 64u << 20);
}

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
