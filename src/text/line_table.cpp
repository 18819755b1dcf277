#include "text/line_table.h"

#include <algorithm>

namespace tubiao::text {
namespace {

constexpr std::size_t index(Pressure pressure) {
  return static_cast<std::size_t>(pressure);
}

}  // namespace

LineTable::LineTable(std::span<const Cell> cells, Elasticity elasticity)
    : cells_(cells),
      elasticity_(elasticity),
      width_(cells.size() + 1),
      shrink_(cells.size() + 1),
      space_growth_(cells.size() + 1),
      places_(cells.size() + 1),
      solid_(cells.size() + 1) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Cell& cell = cells[i];
    width_[i + 1] = width_[i] + cell.gap + cell.advance;
    shrink_[i + 1] = shrink_[i];
    shrink_[i + 1][index(Pressure::script_space)] += cell.gap_shrink;
    shrink_[i + 1][index(cell.pressure)] += cell.shrink;
    space_growth_[i + 1] = space_growth_[i] + cell.growth;
    places_[i + 1] = places_[i] + (cell.spread_before ? 1 : 0);
    largest_size_ = std::max(largest_size_, cell.size);
    solid_[i + 1] = cell.is_space ? solid_[i] : i + 1;
  }
}

std::size_t LineTable::solid_end(std::size_t begin, std::size_t end) const {
  return std::max(begin, solid_[end]);
}

double LineTable::natural(std::size_t begin, std::size_t end) const {
  const std::size_t solid = solid_end(begin, end);
  if (solid == begin) return 0;
  return width_[solid] - width_[begin] - cells_[begin].gap - cells_[begin].trim_start -
         cells_[solid - 1].trim_end + (end < size() ? cells_[end].hyphen : 0);
}

Extent LineTable::extent(std::size_t begin, std::size_t end) const {
  Extent out;
  const std::size_t solid = solid_end(begin, end);
  if (solid == begin) return out;
  const Cell& first = cells_[begin];
  const Cell& last = cells_[solid - 1];
  out.natural = natural(begin, end);
  for (std::size_t i = 0; i < pressure_levels; ++i) {
    out.shrink[i] = shrink_[solid][i] - shrink_[begin][i];
  }
  out.space_growth = space_growth_[solid] - space_growth_[begin];
  out.places = places_[solid] - places_[begin] - (first.spread_before ? 1 : 0);
  // What the ends have lost already cannot give way, and a gap before the line is none.
  out.shrink[index(Pressure::script_space)] -= first.gap_shrink;
  if (first.trim_start > 0) out.shrink[index(first.pressure)] -= first.shrink;
  if (last.trim_end > 0) out.shrink[index(last.pressure)] -= last.shrink;
  if (elasticity_ == Elasticity::script_spaces) {
    out.shrink = {0, out.shrink[index(Pressure::script_space)]};
  }
  return out;
}

}  // namespace tubiao::text
