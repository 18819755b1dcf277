#include "picture/svg_figure.h"

#include <algorithm>

#include "picture/affine.h"
#include "picture/scanner.h"
#include "scene/path.h"

namespace tubiao::picture {
namespace {

scene::Path make_ellipse(base::Point centre, double radius_x, double radius_y) {
  if (!(radius_x > 0 && radius_y > 0)) return {};
  const Affine map = {radius_x, 0, 0, radius_y, centre.x, centre.y};
  return map(scene::circle({0, 0}, 1));
}

scene::Path make_rectangle(const NumberOf& number) {
  const base::Rect rect = {number("x").value_or(0), number("y").value_or(0),
                           number("width").value_or(0), number("height").value_or(0)};
  if (!(rect.width > 0 && rect.height > 0)) return {};
  // A radius that is not given is that of the other axis.
  const auto given_x = number("rx");
  const auto given_y = number("ry");
  const double radius_x = std::min(given_x.value_or(given_y.value_or(0)), rect.width / 2);
  const double radius_y = std::min(given_y.value_or(given_x.value_or(0)), rect.height / 2);
  if (!(radius_x > 0 && radius_y > 0)) return scene::rectangle(rect);
  // A corner is round where x is measured in its radius and y in the other.
  const Affine map = {radius_x, 0, 0, radius_y, rect.x, rect.y};
  return map(scene::rounded_rectangle({0, 0, rect.width / radius_x, rect.height / radius_y}, 1));
}

}  // namespace

std::optional<scene::Path> make_figure(std::string_view element, const NumberOf& number) {
  const auto or_zero = [&number](std::string_view name) { return number(name).value_or(0); };
  if (element == "rect") return make_rectangle(number);
  if (element == "circle") {
    return make_ellipse({or_zero("cx"), or_zero("cy")}, or_zero("r"), or_zero("r"));
  }
  if (element == "ellipse") {
    return make_ellipse({or_zero("cx"), or_zero("cy")}, or_zero("rx"), or_zero("ry"));
  }
  if (element == "line") {
    return scene::line({or_zero("x1"), or_zero("y1")}, {or_zero("x2"), or_zero("y2")});
  }
  return std::nullopt;
}

std::optional<scene::Path> make_polyline(std::string_view points, bool closed) {
  Scanner scanner(points);
  scene::Path path;
  for (scanner.skip_space(); !scanner.at_end(); scanner.skip_separator()) {
    const auto x = scanner.number();
    scanner.skip_separator();
    const auto y = scanner.number();
    if (!x || !y) return std::nullopt;
    path.push_back({.kind = path.empty() ? scene::Segment::Kind::move : scene::Segment::Kind::line,
                    .to = {*x, *y},
                    .control1 = {},
                    .control2 = {}});
  }
  if (closed && !path.empty()) {
    path.push_back({.kind = scene::Segment::Kind::close, .to = {}, .control1 = {}, .control2 = {}});
  }
  return path;
}

}  // namespace tubiao::picture
