#include "render/svg_path.h"

#include <cmath>
#include <utility>

#include "scene/fixed.h"

namespace tubiao::render {
namespace {

constexpr int path_decimals = 2;

char lower(char letter) {
  return static_cast<char>(letter | 0x20);
}

char upper(char letter) {
  return static_cast<char>(letter & ~0x20);
}

}  // namespace

PathWriter::PathWriter(std::string& out, int decimals, Commands commands)
    : out_(out), decimals_(decimals), units_(std::pow(10, decimals)), commands_(commands) {}

void PathWriter::start_at(base::Point point) {
  current_ = subpath_ = round(point);
  last_ = 'M';
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
  const bool follows = lower(last_) == 'q' || lower(last_) == 't';
  const Coordinate x = {end.x, current_.x};
  const Coordinate y = {end.y, current_.y};
  if (follows && bend == mirrored_control()) {
    write('t', {x, y});
  } else {
    write('q', {{bend.x, current_.x}, {bend.y, current_.y}, x, y});
  }
  control_ = bend;
  current_ = end;
}

void PathWriter::cubic(base::Point control1, base::Point control2, base::Point to) {
  release();
  const Spot bend1 = round(control1);
  const Spot bend2 = round(control2);
  const Spot end = round(to);
  const bool follows = lower(last_) == 'c' || lower(last_) == 's';
  const Coordinate x2 = {bend2.x, current_.x};
  const Coordinate y2 = {bend2.y, current_.y};
  const Coordinate x = {end.x, current_.x};
  const Coordinate y = {end.y, current_.y};
  if (bend1 == (follows ? mirrored_control() : current_)) {
    write('s', {x2, y2, x, y});
  } else {
    write('c', {{bend1.x, current_.x}, {bend1.y, current_.y}, x2, y2, x, y});
  }
  control_ = bend2;
  current_ = end;
}

void PathWriter::close() {
  if (held_ == Held::closing_line) held_ = Held::nothing;
  release();
  // Twice it would close nothing more; at the very beginning there is nothing to close.
  if (last_ != 'z' && last_ != '\0') out_ += 'z';
  last_ = 'z';
  current_ = subpath_;
}

void PathWriter::finish() {
  if (held_ == Held::closing_line) release();
  held_ = Held::nothing;
}

PathWriter::Spot PathWriter::round(base::Point point) const {
  return {std::llround(point.x * units_), std::llround(point.y * units_)};
}

PathWriter::Spot PathWriter::mirrored_control() const {
  return {2 * current_.x - control_.x, 2 * current_.y - control_.y};
}

void PathWriter::release() {
  const Held held = std::exchange(held_, Held::nothing);
  if (held == Held::closing_line) draw_line(subpath_);
  if (held == Held::move) {
    write('m', {{target_.x, current_.x}, {target_.y, current_.y}});
    current_ = subpath_ = target_;
  }
}

void PathWriter::draw_line(Spot to) {
  const Coordinate x = {to.x, current_.x};
  const Coordinate y = {to.y, current_.y};
  if (to.y == current_.y) {
    write('h', {x});
  } else if (to.x == current_.x) {
    write('v', {y});
  } else {
    write('l', {x, y});
  }
  current_ = to;
}

void PathWriter::write(char letter, std::initializer_list<Coordinate> coordinates) {
  if (last_ == '\0') {
    append(out_, letter, coordinates, Form::absolute);
    last_ = upper(letter);
    return;
  }
  relative_.clear();
  append(relative_, letter, coordinates, Form::relative);
  if (commands_ == Commands::shortest) {
    absolute_.clear();
    append(absolute_, letter, coordinates, Form::absolute);
    if (absolute_.size() < relative_.size()) {
      out_ += absolute_;
      last_ = upper(letter);
      return;
    }
  }
  out_ += relative_;
  last_ = letter;
}

void PathWriter::append(std::string& text, char letter,
                        std::initializer_list<Coordinate> coordinates, Form form) const {
  const char command = form == Form::relative ? letter : upper(letter);
  // What follows a move without a command is a line.
  bool separate = command == last_ && letter != 'm';
  if (!separate) text += command;
  for (const Coordinate& coordinate : coordinates) {
    const long long origin = form == Form::relative ? coordinate.from : 0;
    const long long value = coordinate.at - origin;
    if (separate && value >= 0) text += ' ';
    scene::append_short(text, static_cast<double>(value) / units_, decimals_);
    separate = true;
  }
}

void append_path(std::string& out, const scene::Path& path) {
  PathWriter writer(out, path_decimals, Commands::shortest);
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
