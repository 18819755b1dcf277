// What stands at the end of a bar: number, change, remark and rank, set and measured.
// Owned by the block stage.
#pragma once

#include "block/bar/speech.h"
#include "block/plot/drawing.h"

namespace tubiao::block::bar {

/// How the texts at a bar stand to each other.
enum class TailForm {
  row,     ///< Behind each other, beside the end of a horizontal bar.
  stack,   ///< Below the number, left-aligned, beside the end of a horizontal bar.
  centred  ///< Below the number, centred, above a column.
};

/// The texts at a bar. x: from the left edge of the texts. y: from the middle of the bar for `row`
/// and `stack`, from the top of the texts for `centred`.
struct Tail {
  plot::Part part;
  double width = 0;
  double height = 0;  ///< Of the ink around its middle.

  /// Moved to `at`, ready to be drawn.
  plot::Part at(base::Point at) const;
};

/// Sets what a bar says, in its colour.
Tail set_tail(const Speech& speech, const Setting& setting, const Bar& bar, base::Colour colour,
              TailForm form);

}  // namespace tubiao::block::bar
