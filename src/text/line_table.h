// Every possible line of a piece of text, measured in constant time.
// Owned by the text stage.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "text/spacing.h"

namespace tubiao::text {

/// What a line measures and how far it can give way or grow. Lengths in points.
struct Extent {
  double natural = 0;
  std::array<double, pressure_levels> shrink{};
  double space_growth = 0;  ///< What its word spaces may grow.
  int places = 0;           ///< Where a justified line may open.
};

/// What of a line may be pressed: the spaces between Han and Western alone (ragged text), or every
/// level (justified text).
enum class Elasticity { script_spaces, everything };

/// Sums over the cells of one piece. Lines are half-open ranges of cells; spaces at the end of a
/// line do not count, nor does the blank half of a mark at either end; a hyphen at the end does.
class LineTable {
 public:
  LineTable(std::span<const Cell> cells, Elasticity elasticity);

  std::size_t size() const { return cells_.size(); }
  const Cell& operator[](std::size_t i) const { return cells_[i]; }

  /// The end of the line [begin, end) without its spaces; at least `begin`.
  std::size_t solid_end(std::size_t begin, std::size_t end) const;

  double natural(std::size_t begin, std::size_t end) const;
  Extent extent(std::size_t begin, std::size_t end) const;

  /// The largest em of the piece.
  double largest_size() const { return largest_size_; }

 private:
  std::span<const Cell> cells_;
  Elasticity elasticity_;
  double largest_size_ = 0;
  std::vector<double> width_;  ///< Gaps and advances of the cells before each cell.
  std::vector<std::array<double, pressure_levels>> shrink_;
  std::vector<double> space_growth_;
  std::vector<int> places_;
  std::vector<std::size_t> solid_;  ///< For each end, the end without spaces.
};

}  // namespace tubiao::text
