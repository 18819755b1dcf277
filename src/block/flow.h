// The composition of blocks: rows of columns, and height shared out so that neighbours end
// together. Owned by the block stage; page, section, row, column and grid all place their blocks
// through it.
#pragma once

#include <vector>

#include "block/block.h"

namespace tubiao::block {

/// How a flow divides its width and spaces its rows: lengths in points.
struct FlowStyle {
  int columns = 1;
  double gutter = 0;
  double gap = 0;
  /// Span of a block that gives none; 0: all columns.
  int default_span = 0;
  /// How much of itself a gap may grow by when height is left over.
  double gap_growth = 1;
};

/// Blocks that fill the columns from left to right and then the next row. Rows begin and end on the
/// baseline grid of the setting. Height beyond the need goes first to what can grow, then to the
/// gaps.
class Flow {
 public:
  Flow(FlowStyle style, Blocks blocks);

  const Blocks& blocks() const { return blocks_; }
  const FlowStyle& style() const { return style_; }

  void list(Shown& shown) const;
  Extent measure(const Setting& setting, double width) const;
  /// The first block that ends below `height` where no row is higher than it needs to be; null
  /// where none does. Of a row the one that needs most.
  const Block* first_beyond(const Setting& setting, double width, double height) const;
  /// Reports blocks that have no room beside the gutters; nothing is placed then.
  void place(const Setting& setting, const base::Rect& rect, scene::Builder& builder) const;

  /// The width of a block that spans `span` columns of a flow `width` points wide, 1 or more.
  double span_width(int span, double width) const;

 private:
  struct Row {
    std::size_t first = 0;
    std::size_t end = 0;
    Extent extent;
    std::size_t highest = 0;  ///< The block that needs most.
  };

  int span_of(const Block& block) const;
  /// What the gutters leave for a span; may be negative.
  double free_width(int span, double width) const;
  /// Reports blocks that have no room beside the gutters. True where all have some.
  bool check_room(const Setting& setting, double width) const;
  std::vector<Row> rows(const Setting& setting, double width) const;
  void place_row(const Setting& setting, const Row& row, const base::Rect& rect,
                 scene::Builder& builder) const;

  FlowStyle style_;
  Blocks blocks_;
};

}  // namespace tubiao::block
