// Segments of stacked bars: where they lie, and their numbers inside, above or below.
// Owned by the block stage.
#pragma once

#include <vector>

#include "block/bar/layout.h"
#include "block/bar/tail.h"
#include "block/plot/names.h"
#include "chart/stack.h"

namespace tubiao::block::bar {

/// The direction in which a stack grows.
enum class Along { right, up };

/// The values of a stack on the axis of the leading language.
struct Stack {
  std::vector<chart::StackPart> parts;
  base::Decimal sum;
};

Stack make_stack(const Frame& frame, const Category& category);

/// The number at the end of a stack: what the data say of the whole, or the sum of the parts as a
/// sum ("= 116"), where they can be added. Empty, with no width, where there is neither.
Tail set_total(const Frame& frame, const Category& category);

/// A text outside its segment.
struct OutsideText {
  std::size_t segment = 0;
  plot::Label label;
  double start = 0;  ///< Along the bar.
};

/// The texts of one horizontal stack that do not stand inside its segments.
struct SegmentTexts {
  std::vector<OutsideText> outside;  ///< Numbers that are wider than their segments.
  std::vector<OutsideText> remarks;  ///< What the second language says differently; status.
  double over = 0;                   ///< Height needed for the numbers, with the space to the bar.
  double under = 0;                  ///< The same for the remarks.
};

/// Sets what stands outside a horizontal stack drawn as `bar`, between `bounds`.
SegmentTexts set_segment_texts(const Frame& frame, std::size_t category, const Stack& stack,
                               const base::Rect& bar, const chart::Range& bounds, PlotNotes& notes);

/// The rectangle of one segment of a stack drawn as `bar`.
base::Rect segment_rect(const Stack& stack, std::size_t segment, Along along,
                        const base::Rect& bar);

/// Adds the marks of a horizontal stack with all their texts.
void add_segments(const Frame& frame, std::size_t category, const Stack& stack,
                  const SegmentTexts& texts, const base::Rect& bar, plot::Part& chart);

}  // namespace tubiao::block::bar
