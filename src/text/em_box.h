// The em box of CJK type, the same for every font: what lines and columns are measured by.
// Owned by the text stage.
#pragma once

#include "text/style.h"

namespace tubiao::text {

/// The em box above and below the baseline of a line, in em.
inline constexpr double em_ascent = 0.88;
inline constexpr double em_descent = 0.12;

/// Its middle above the baseline, in em: where words that are turned meet the middle of a column.
inline constexpr double em_middle = (em_ascent - em_descent) / 2;

/// What a text fills on both sides of the line that everything in it is placed by, in em.
struct EmBox {
  double before = 0;
  double after = 0;
};

/// Lines are placed by their baseline, columns by their middle.
constexpr EmBox em_box(Direction direction) {
  return direction == Direction::horizontal ? EmBox{em_ascent, em_descent} : EmBox{0.5, 0.5};
}

}  // namespace tubiao::text
