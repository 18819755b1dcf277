// Path data as short as the grammar of SVG allows.
// Owned by the render stage.
#pragma once

#include <initializer_list>
#include <string>

#include "base/geometry.h"
#include "scene/scene.h"

namespace tubiao::render {

/// Which commands a path may have.
enum class Commands {
  shortest,  ///< Absolute or relative, whichever takes fewer characters.
  relative,  ///< After the first point relative only, so that the path can be moved by that point.
};

/// Appends path data (SVG 1.1, 8.3) to a string: no command is repeated, lines along an axis and
/// smooth curves are written as such, moves and closing lines that draw nothing are left out.
/// Coordinates are rounded to a number of decimals where they stand; steps lead from one rounded
/// point to the next, so that no error adds up.
class PathWriter {
 public:
  PathWriter(std::string& out, int decimals, Commands commands);

  /// Takes `point` for the current one, without a command: somebody else has written it.
  void start_at(base::Point point);
  void move(base::Point to);
  void line(base::Point to);
  void quadratic(base::Point control, base::Point to);
  void cubic(base::Point control1, base::Point control2, base::Point to);
  void close();
  /// Writes what was held back.
  void finish();

 private:
  /// A position in units of the last decimal.
  struct Spot {
    long long x = 0;
    long long y = 0;
    friend bool operator==(const Spot&, const Spot&) = default;
  };
  /// A coordinate and the one that relative commands count from.
  struct Coordinate {
    long long at = 0;
    long long from = 0;
  };
  enum class Form { absolute, relative };
  enum class Held { nothing, move, closing_line };

  Spot round(base::Point point) const;
  Spot mirrored_control() const;
  void release();
  void draw_line(Spot to);
  void write(char letter, std::initializer_list<Coordinate> coordinates);
  void append(std::string& text, char letter, std::initializer_list<Coordinate> coordinates,
              Form form) const;

  std::string& out_;
  int decimals_;
  double units_;  ///< In one point.
  Commands commands_;
  std::string relative_;  ///< Room for the two ways to write a command.
  std::string absolute_;
  char last_ = '\0';  ///< The last command.
  Spot current_;
  Spot subpath_;  ///< Where it began.
  Spot control_;  ///< The last one of the last curve.
  Held held_ = Held::nothing;
  Spot target_;  ///< Of a move that is held back.
};

/// Appends a path of the scene with two decimals (0.0035 mm).
void append_path(std::string& out, const scene::Path& path);

}  // namespace tubiao::render
