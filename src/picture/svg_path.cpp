#include "picture/svg_path.h"

#include <optional>
#include <string>

#include "picture/scanner.h"

namespace tubiao::picture {
namespace {

using base::Point;
using scene::Segment;

/// Reads path data from command to command.
class PathReader {
 public:
  explicit PathReader(std::string_view text) : scanner_(text) {}

  Result<scene::Path> run() {
    for (scanner_.skip_space(); !scanner_.at_end(); scanner_.skip_space()) {
      if (!read_command()) return fault();
    }
    return std::move(path_);
  }

 private:
  Fault fault() const { return {scanner_.offset(), 1, message_}; }

  bool fail(std::string message) {
    message_ = std::move(message);
    return false;
  }

  /// Reads a command letter and all arguments up to the next one.
  bool read_command() {
    const char letter = scanner_.peek();
    if (std::string_view("MmLlHhVvCcSsQqTtAaZz").find(letter) == std::string_view::npos) {
      return fail("expected a path command");
    }
    if (path_.empty() && letter != 'M' && letter != 'm') return fail("a path begins with M or m");
    scanner_.advance();
    relative_ = letter >= 'a';
    command_ = relative_ ? static_cast<char>(letter - 'a' + 'A') : letter;
    if (command_ == 'Z') {
      close();
      return true;
    }
    do {
      scanner_.skip_separator();
      if (!read_arguments())
        return fail("expected the numbers of the path command " + std::string(1, letter));
      if (command_ == 'M') command_ = 'L';  // Further pairs after a move are lines.
      scanner_.skip_space();
    } while (number_follows());
    return true;
  }

  bool number_follows() const {
    return std::string_view("0123456789+-.,").find(scanner_.peek()) != std::string_view::npos &&
           !scanner_.at_end();
  }

  bool read_arguments() {
    switch (command_) {
      case 'M':
        return read_move();
      case 'L':
        return read_line(point());
      case 'H':
        return read_line(coordinate_x());
      case 'V':
        return read_line(coordinate_y());
      case 'C':
        return read_curve(point());
      case 'S':
        return read_curve(reflected(last_cubic_));
      case 'Q':
        return read_quadratic(point());
      case 'T':
        return read_quadratic(reflected(last_quadratic_));
      default:
        return read_arc();
    }
  }

  std::optional<double> number() {
    const std::optional<double> value = scanner_.number();
    if (value) scanner_.skip_separator();
    return value;
  }

  std::optional<Point> point() {
    const auto x = number();
    const auto y = x ? number() : std::nullopt;
    if (!y) return std::nullopt;
    return relative_ ? Point{at_.x + *x, at_.y + *y} : Point{*x, *y};
  }

  std::optional<Point> coordinate_x() {
    const auto x = number();
    if (!x) return std::nullopt;
    return Point{relative_ ? at_.x + *x : *x, at_.y};
  }

  std::optional<Point> coordinate_y() {
    const auto y = number();
    if (!y) return std::nullopt;
    return Point{at_.x, relative_ ? at_.y + *y : *y};
  }

  /// A control point mirrored at the current point; that itself after any other command.
  std::optional<Point> reflected(const std::optional<Point>& control) const {
    if (!control) return at_;
    return Point{2 * at_.x - control->x, 2 * at_.y - control->y};
  }

  bool read_move() {
    const auto to = point();
    if (!to) return false;
    path_.push_back({.kind = Segment::Kind::move, .to = *to, .control1 = {}, .control2 = {}});
    start_ = *to;
    arrive(*to);
    return true;
  }

  bool read_line(const std::optional<Point>& to) {
    if (!to) return false;
    reopen();
    path_.push_back({.kind = Segment::Kind::line, .to = *to, .control1 = {}, .control2 = {}});
    arrive(*to);
    return true;
  }

  bool read_curve(const std::optional<Point>& control1) {
    const auto control2 = control1 ? point() : std::nullopt;
    const auto to = control2 ? point() : std::nullopt;
    if (!to) return false;
    curve(*control1, *control2, *to);
    last_cubic_ = control2;
    return true;
  }

  bool read_quadratic(const std::optional<Point>& control) {
    const auto to = control ? point() : std::nullopt;
    if (!to) return false;
    const auto towards = [&control](Point from) {
      return Point{from.x + 2.0 / 3.0 * (control->x - from.x),
                   from.y + 2.0 / 3.0 * (control->y - from.y)};
    };
    curve(towards(at_), towards(*to), *to);
    last_quadratic_ = control;
    return true;
  }

  bool read_arc() {
    const auto radius_x = number();
    const auto radius_y = radius_x ? number() : std::nullopt;
    const auto rotation = radius_y ? number() : std::nullopt;
    const auto large = rotation ? flag() : std::nullopt;
    const auto sweep = large ? flag() : std::nullopt;
    const auto to = sweep ? point() : std::nullopt;
    if (!to) return false;
    reopen();
    append_arc(path_, at_, {*radius_x, *radius_y, *rotation, *large, *sweep, *to});
    arrive(*to);
    return true;
  }

  std::optional<bool> flag() {
    const std::optional<bool> value = scanner_.flag();
    if (value) scanner_.skip_separator();
    return value;
  }

  void curve(Point control1, Point control2, Point to) {
    reopen();
    path_.push_back(
        {.kind = Segment::Kind::curve, .to = to, .control1 = control1, .control2 = control2});
    arrive(to);
  }

  void close() {
    if (path_.back().kind != Segment::Kind::close) {
      path_.push_back({.kind = Segment::Kind::close, .to = {}, .control1 = {}, .control2 = {}});
    }
    arrive(start_);
  }

  /// After a close, drawing goes on from the start of the closed part.
  void reopen() {
    if (path_.back().kind == Segment::Kind::close) {
      path_.push_back({.kind = Segment::Kind::move, .to = start_, .control1 = {}, .control2 = {}});
    }
  }

  void arrive(Point to) {
    at_ = to;
    last_cubic_.reset();
    last_quadratic_.reset();
  }

  Scanner scanner_;
  scene::Path path_;
  std::string message_;
  char command_ = 'M';  ///< In upper case.
  bool relative_ = false;
  Point at_;
  Point start_;
  std::optional<Point> last_cubic_;      ///< The last control point, right after C or S.
  std::optional<Point> last_quadratic_;  ///< The same after Q or T.
};

}  // namespace

Result<scene::Path> parse_path(std::string_view text) {
  return PathReader(text).run();
}

}  // namespace tubiao::picture
