#include "render/svg_path.h"

#include <cmath>
#include <utility>

#include "render/svg_writer.h"

namespace tubiao::render {

PathWriter::PathWriter(std::string& out, int decimals, Commands commands)
    : commands_(out, decimals, commands) {}

void PathWriter::start_at(base::Point point) {
  current_ = subpath_ = round(point);
  commands_.follow_move();
}

void PathWriter::move(base::Point to) {
  if (held_ == Held::closing_line) release();
  // A move that another move follows draws nothing.
  target_ = round(to);
  held_ = Held::move;
}

void PathWriter::line(base::Point to) {
  release();
  const Spot spot = round(to);
  if (spot == subpath_) {
    held_ = Held::closing_line;
  } else {
    draw_line(spot);
  }
}

void PathWriter::quadratic(base::Point control, base::Point to) {
  release();
  const Spot bend = round(control);
  const Spot end = round(to);
  const bool follows = commands_.last() == 'q' || commands_.last() == 't';
  const Coordinate x = {end.x, current_.x};
  const Coordinate y = {end.y, current_.y};
  if (follows && bend == mirrored_control()) {
    commands_.write('t', {x, y});
  } else {
    commands_.write('q', {{bend.x, current_.x}, {bend.y, current_.y}, x, y});
  }
  control_ = bend;
  current_ = end;
}

void PathWriter::cubic(base::Point control1, base::Point control2, base::Point to) {
  release();
  const Spot bend1 = round(control1);
  const Spot bend2 = round(control2);
  const Spot end = round(to);
  const bool follows = commands_.last() == 'c' || commands_.last() == 's';
  const Coordinate x2 = {bend2.x, current_.x};
  const Coordinate y2 = {bend2.y, current_.y};
  const Coordinate x = {end.x, current_.x};
  const Coordinate y = {end.y, current_.y};
  if (bend1 == (follows ? mirrored_control() : current_)) {
    commands_.write('s', {x2, y2, x, y});
  } else {
    commands_.write('c', {{bend1.x, current_.x}, {bend1.y, current_.y}, x2, y2, x, y});
  }
  control_ = bend2;
  current_ = end;
}

void PathWriter::close() {
  if (held_ == Held::closing_line) held_ = Held::nothing;
  release();
  // Twice it would close nothing more; at the very beginning there is nothing to close.
  if (commands_.last() != 'z' && commands_.last() != '\0') commands_.write('z', {});
  current_ = subpath_;
}

void PathWriter::finish() {
  if (held_ == Held::closing_line) release();
  held_ = Held::nothing;
}

PathWriter::Spot PathWriter::round(base::Point point) const {
  return {std::llround(point.x * commands_.units()), std::llround(point.y * commands_.units())};
}

PathWriter::Spot PathWriter::mirrored_control() const {
  return {2 * current_.x - control_.x, 2 * current_.y - control_.y};
}

void PathWriter::release() {
  const Held held = std::exchange(held_, Held::nothing);
  if (held == Held::closing_line) draw_line(subpath_);
  if (held == Held::move) {
    commands_.write('m', {{target_.x, current_.x}, {target_.y, current_.y}});
    current_ = subpath_ = target_;
  }
}

void PathWriter::draw_line(Spot to) {
  // A line of no length is seen only where there is nothing else.
  if (to == current_ && commands_.last() != 'm' && commands_.last() != 'z') return;
  const Coordinate x = {to.x, current_.x};
  const Coordinate y = {to.y, current_.y};
  if (to.y == current_.y) {
    commands_.write('h', {x});
  } else if (to.x == current_.x) {
    commands_.write('v', {y});
  } else {
    commands_.write('l', {x, y});
  }
  current_ = to;
}

void append_path(std::string& out, const scene::Path& path) {
  PathWriter writer(out, svg_decimals, Commands::shortest);
  for (const scene::Segment& segment : path) {
    switch (segment.kind) {
      case scene::Segment::Kind::move:
        writer.move(segment.to);
        break;
      case scene::Segment::Kind::line:
        writer.line(segment.to);
        break;
      case scene::Segment::Kind::curve:
        writer.cubic(segment.control1, segment.control2, segment.to);
        break;
      case scene::Segment::Kind::close:
        writer.close();
        break;
    }
  }
  writer.finish();
}

}  // namespace tubiao::render
