// Picture files made on the spot, so that no binary files lie beside the tests.
#pragma once

#include <string>

#include "base/colour.h"
#include "scene/scene.h"

namespace tubiao::samples {

/// A picture file of one colour.
std::string plain_png(int width, int height, base::Colour colour);
std::string plain_jpeg(int width, int height, base::Colour colour);

/// Such a file as an item of a scene.
scene::Picture picture(scene::Picture::Format format, const std::string& bytes, int width,
                       int height, const base::Rect& frame);

/// The colour of one pixel of a PNG.
base::Colour pixel(const std::string& png, int x, int y);

}  // namespace tubiao::samples
