// Path data as short as the grammar of SVG allows.
// Owned by the render stage.
#pragma once

#include <string>

#include "base/geometry.h"
#include "render/svg_commands.h"
#include "scene/scene.h"

namespace tubiao::render {

/// Appends path data to a string: lines along an axis and smooth curves are written as such, moves
/// and closing lines that draw nothing are left out. Coordinates are rounded where they stand;
/// steps lead from one rounded point to the next, so that no error adds up.
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
  using Coordinate = CommandWriter::Coordinate;
  enum class Held { nothing, move, closing_line };

  Spot round(base::Point point) const;
  Spot mirrored_control() const;
  void release();
  void draw_line(Spot to);

  CommandWriter commands_;
  Spot current_;
  Spot subpath_;  ///< Where it began.
  Spot control_;  ///< The last one of the last curve.
  Held held_ = Held::nothing;
  Spot target_;  ///< Of a move that is held back.
};

/// Appends a path of the scene with two decimals (0.0035 mm).
void append_path(std::string& out, const scene::Path& path);

}  // namespace tubiao::render
