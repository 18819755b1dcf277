#include <algorithm>
#include <cmath>
#include <numbers>

#include "picture/affine.h"
#include "picture/svg_path.h"

namespace tubiao::picture {
namespace {

constexpr double pi = std::numbers::pi;

/// An arc of the unit circle and the map from there to the ellipse.
struct CircleArc {
  Affine to_ellipse;
  double start = 0;  ///< Radians.
  double sweep = 0;
};

/// From end points to a centre (SVG 1.1, F.6.5 and F.6.6). Both radii are positive.
CircleArc find_centre(base::Point from, const Arc& arc) {
  const double angle = arc.rotation * pi / 180;
  const double cosine = std::cos(angle);
  const double sine = std::sin(angle);
  const base::Point half = {(from.x - arc.to.x) / 2, (from.y - arc.to.y) / 2};
  // The middle of the chord is the origin, the axes are those of the ellipse, lengths its radii.
  double radius_x = arc.radius_x;
  double radius_y = arc.radius_y;
  const double turned_x = cosine * half.x + sine * half.y;
  const double turned_y = -sine * half.x + cosine * half.y;
  const double reach = std::hypot(turned_x / radius_x, turned_y / radius_y);
  if (reach > 1) {  // Too small an ellipse grows until it reaches both ends.
    radius_x *= reach;
    radius_y *= reach;
  }
  const base::Point start = {turned_x / radius_x, turned_y / radius_y};
  const double chord = std::hypot(start.x, start.y);
  const double height = std::sqrt(std::max(0.0, 1 / (chord * chord) - 1));
  const double side = arc.large == arc.sweep ? -1 : 1;
  const base::Point centre = {side * height * start.y, -side * height * start.x};

  const double first = std::atan2(start.y - centre.y, start.x - centre.x);
  const double last = std::atan2(-start.y - centre.y, -start.x - centre.x);
  double sweep = last - first;
  if (arc.sweep && sweep < 0) sweep += 2 * pi;
  if (!arc.sweep && sweep > 0) sweep -= 2 * pi;

  const base::Point middle = {(from.x + arc.to.x) / 2, (from.y + arc.to.y) / 2};
  Affine map = {cosine * radius_x, sine * radius_x, -sine * radius_y,
                cosine * radius_y, middle.x,        middle.y};
  const base::Point moved = map(centre);
  map.e = moved.x;
  map.f = moved.y;
  return {map, first, sweep};
}

scene::Segment line_to(base::Point to) {
  return {.kind = scene::Segment::Kind::line, .to = to, .control1 = {}, .control2 = {}};
}

}  // namespace

void append_arc(scene::Path& path, base::Point from, const Arc& arc) {
  if (from == arc.to) return;
  Arc sound = arc;
  sound.radius_x = std::abs(arc.radius_x);
  sound.radius_y = std::abs(arc.radius_y);
  if (sound.radius_x == 0 || sound.radius_y == 0) {
    path.push_back(line_to(arc.to));
    return;
  }
  const CircleArc circle = find_centre(from, sound);
  const int pieces =
      std::max(1, static_cast<int>(std::ceil(std::abs(circle.sweep) / (pi / 2) - 1e-9)));
  const double step = circle.sweep / pieces;
  const double reach = 4.0 / 3.0 * std::tan(step / 4);
  for (int piece = 0; piece < pieces; ++piece) {
    const double begin = circle.start + step * piece;
    const double end = begin + step;
    const base::Point start = {std::cos(begin), std::sin(begin)};
    const base::Point stop = {std::cos(end), std::sin(end)};
    const bool is_last = piece + 1 == pieces;
    path.push_back(
        {.kind = scene::Segment::Kind::curve,
         .to = is_last ? arc.to : circle.to_ellipse(stop),
         .control1 = circle.to_ellipse({start.x - reach * start.y, start.y + reach * start.x}),
         .control2 = circle.to_ellipse({stop.x + reach * stop.y, stop.y - reach * stop.x})});
  }
}

}  // namespace tubiao::picture
