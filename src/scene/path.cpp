#include "scene/path.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tubiao::scene {
namespace {

using base::Point;

Segment move_to(Point to) {
  return {.kind = Segment::Kind::move, .to = to, .control1 = {}, .control2 = {}};
}

Segment line_to(Point to) {
  return {.kind = Segment::Kind::line, .to = to, .control1 = {}, .control2 = {}};
}

Segment curve_to(Point control1, Point control2, Point to) {
  return {.kind = Segment::Kind::curve, .to = to, .control1 = control1, .control2 = control2};
}

Segment close() {
  return {.kind = Segment::Kind::close, .to = {}, .control1 = {}, .control2 = {}};
}

/// The point of a circle at `turn` turns clockwise from the top. Quarter turns are exact, so that
/// circles and half circles end where their neighbours begin.
Point on_circle(Point centre, double radius, double turn) {
  const double quarters = turn * 4;
  if (quarters == std::floor(quarters)) {
    constexpr Point exact[] = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
    const Point direction = exact[static_cast<long long>(quarters) & 3];
    return {centre.x + radius * direction.x, centre.y + radius * direction.y};
  }
  const double angle = turn * 2 * std::numbers::pi;
  return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

/// Appends the arc from turn `from` to turn `to` (either direction), starting at its first point,
/// as curves of at most a quarter turn: such a curve leaves the circle by less than 0.03 % of the
/// radius.
void append_arc(Path& path, Point centre, double radius, double from, double to) {
  const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(to - from) * 4 - 1e-9)));
  const double step = (to - from) / pieces;
  const double reach = 4.0 / 3.0 * std::tan(step * std::numbers::pi / 2);
  Point start = on_circle(centre, radius, from);
  for (int piece = 0; piece < pieces; ++piece) {
    const double end_turn = piece + 1 == pieces ? to : from + step * (piece + 1);
    const Point end = on_circle(centre, radius, end_turn);
    // The tangent at a point is its radius turned by a quarter turn.
    const Point control1 = {start.x - (start.y - centre.y) * reach,
                            start.y + (start.x - centre.x) * reach};
    const Point control2 = {end.x + (end.y - centre.y) * reach, end.y - (end.x - centre.x) * reach};
    path.push_back(curve_to(control1, control2, end));
    start = end;
  }
}

class Box {
 public:
  void add(Point point) {
    if (empty_) {
      low_ = high_ = point;
      empty_ = false;
      return;
    }
    low_ = {std::min(low_.x, point.x), std::min(low_.y, point.y)};
    high_ = {std::max(high_.x, point.x), std::max(high_.y, point.y)};
  }

  base::Rect rect() const { return {low_.x, low_.y, high_.x - low_.x, high_.y - low_.y}; }

 private:
  bool empty_ = true;
  Point low_;
  Point high_;
};

}  // namespace

Path rectangle(const base::Rect& rect) {
  return {move_to({rect.x, rect.y}), line_to({rect.right(), rect.y}),
          line_to({rect.right(), rect.bottom()}), line_to({rect.x, rect.bottom()}), close()};
}

Path rounded_rectangle(const base::Rect& rect, double radius) {
  const double r = std::min({radius, rect.width / 2, rect.height / 2});
  if (!(r > 0)) return rectangle(rect);
  Path path = {move_to({rect.x + r, rect.y}), line_to({rect.right() - r, rect.y})};
  append_arc(path, {rect.right() - r, rect.y + r}, r, 0, 0.25);
  path.push_back(line_to({rect.right(), rect.bottom() - r}));
  append_arc(path, {rect.right() - r, rect.bottom() - r}, r, 0.25, 0.5);
  path.push_back(line_to({rect.x + r, rect.bottom()}));
  append_arc(path, {rect.x + r, rect.bottom() - r}, r, 0.5, 0.75);
  path.push_back(line_to({rect.x, rect.y + r}));
  append_arc(path, {rect.x + r, rect.y + r}, r, 0.75, 1);
  path.push_back(close());
  return path;
}

Path line(Point from, Point to) {
  return {move_to(from), line_to(to)};
}

Path circle(Point centre, double radius) {
  Path path = {move_to(on_circle(centre, radius, 0))};
  append_arc(path, centre, radius, 0, 1);
  path.push_back(close());
  return path;
}

Path ring_sector(Point centre, double inner, double outer, double from, double to) {
  if (std::abs(to - from) >= 1) {
    Path ring = circle(centre, outer);
    if (inner > 0) {
      // The hole runs the other way round, so that the non-zero rule leaves it empty.
      ring.push_back(move_to(on_circle(centre, inner, 0)));
      append_arc(ring, centre, inner, 0, -1);
      ring.push_back(close());
    }
    return ring;
  }
  Path path = {move_to(on_circle(centre, outer, from))};
  append_arc(path, centre, outer, from, to);
  if (inner > 0) {
    path.push_back(line_to(on_circle(centre, inner, to)));
    append_arc(path, centre, inner, to, from);
  } else {
    path.push_back(line_to(centre));
  }
  path.push_back(close());
  return path;
}

base::Rect bounds(const Path& path) {
  Box box;
  for (const Segment& segment : path) {
    if (segment.kind == Segment::Kind::close) continue;
    if (segment.kind == Segment::Kind::curve) {
      box.add(segment.control1);
      box.add(segment.control2);
    }
    box.add(segment.to);
  }
  return box.rect();
}

base::Rect bounds(const Shape& shape) {
  const base::Rect outline = bounds(shape.path);
  return shape.stroke ? outline.inset(-shape.stroke->width / 2) : outline;
}

}  // namespace tubiao::scene
