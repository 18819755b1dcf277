#include <algorithm>

#include "picture/affine.h"
#include "picture/picture.h"

namespace tubiao::picture {
namespace {

base::Colour colour_of(const Ink& ink, const InkOf& ink_of) {
  if (ink.name.empty()) return ink.fallback;
  return ink_of(ink.name).value_or(ink.fallback);
}

}  // namespace

base::Size size(const Picture& picture) {
  if (const auto* bitmap = std::get_if<Bitmap>(&picture)) {
    return {static_cast<double>(bitmap->width), static_cast<double>(bitmap->height)};
  }
  return std::get<Drawing>(picture).size;
}

base::Rect contain(base::Size content, const base::Rect& frame) {
  const double scale = std::min(frame.width / content.width, frame.height / content.height);
  const base::Size fitted = {content.width * scale, content.height * scale};
  const base::Point centre = frame.centre();
  return {centre.x - fitted.width / 2, centre.y - fitted.height / 2, fitted.width, fitted.height};
}

std::vector<scene::Shape> place(const Drawing& drawing, const base::Rect& frame,
                                const InkOf& ink_of) {
  const base::Rect fitted = contain(drawing.size, frame);
  const double scale = fitted.width / drawing.size.width;
  const Affine map = {scale, 0, 0, scale, fitted.x, fitted.y};
  std::vector<scene::Shape> shapes;
  for (const Figure& figure : drawing.figures) {
    scene::Shape shape{.path = map(figure.path), .fill = {}, .stroke = {}};
    if (figure.fill) shape.fill = colour_of(*figure.fill, ink_of);
    if (figure.pen) {
      shape.stroke = scene::Stroke{.colour = colour_of(figure.pen->ink, ink_of),
                                   .width = figure.pen->width * scale,
                                   .dashes = {},
                                   .cap = figure.pen->cap,
                                   .join = figure.pen->join};
    }
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

scene::Picture place(const Bitmap& bitmap, const base::Rect& frame) {
  const base::Size pixels = {static_cast<double>(bitmap.width), static_cast<double>(bitmap.height)};
  return {.format = bitmap.format,
          .bytes = bitmap.bytes,
          .width = bitmap.width,
          .height = bitmap.height,
          .frame = contain(pixels, frame)};
}

}  // namespace tubiao::picture
