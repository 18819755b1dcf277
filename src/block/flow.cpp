#include "block/flow.h"

#include <algorithm>

#include "block/measures.h"
#include "block/setting.h"

namespace tubiao::block {
namespace {

/// In points: no block can do anything with less.
constexpr double narrowest = 1;

/// Shares `room` among rows in proportion to how much each can still grow, and reports what is
/// left.
double grow(std::vector<double>& heights, const std::vector<double>& capacities, double room) {
  double total = 0;
  for (const double capacity : capacities) total += capacity;
  if (total <= 0) return room;
  const double share = std::min(1.0, room / total);
  for (std::size_t i = 0; i < heights.size(); ++i) heights[i] += capacities[i] * share;
  return room - total * share;
}

}  // namespace

Flow::Flow(FlowStyle style, Blocks blocks) : style_(style), blocks_(std::move(blocks)) {}

int Flow::span_of(const Block& block) const {
  const int fallback = style_.default_span > 0 ? style_.default_span : style_.columns;
  const int span = block.common().span > 0 ? block.common().span : fallback;
  return std::min(span, style_.columns);
}

double Flow::free_width(int span, double width) const {
  const double column = (width - style_.gutter * (style_.columns - 1)) / style_.columns;
  return column * span + style_.gutter * (span - 1);
}

double Flow::span_width(int span, double width) const {
  return std::max(narrowest, free_width(span, width));
}

void Flow::list(Shown& shown) const {
  for (const auto& block : blocks_) block->list(shown);
}

std::vector<Flow::Row> Flow::rows(const Setting& setting, double width) const {
  std::vector<Row> result;
  int used = style_.columns;
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    const int span = span_of(*blocks_[i]);
    if (used + span > style_.columns) {
      result.push_back({i, i, {}, i});
      used = 0;
    }
    used += span;
    Row& row = result.back();
    row.end = i + 1;
    const Block& block = *blocks_[i];
    const double room = span_width(span, width);
    const Setting inside = setting.at(block.common().from);
    const Extent extent = setting.measures != nullptr ? setting.measures->of(block, inside, room)
                                                      : block.measure(inside, room);
    if (extent.height > row.extent.height) row.highest = i;
    row.extent.height = std::max(row.extent.height, extent.height);
    row.extent.maximum = std::max(row.extent.maximum, extent.maximum);
  }
  for (Row& row : result) row.extent.maximum = std::max(row.extent.maximum, row.extent.height);
  return result;
}

Extent Flow::measure(const Setting& setting, double width) const {
  Extent extent;
  const auto all = rows(setting, width);
  for (const Row& row : all) {
    extent.height += row.extent.height;
    extent.maximum += row.extent.maximum;
  }
  if (all.size() > 1) {
    const double gaps = style_.gap * static_cast<double>(all.size() - 1);
    extent.height += gaps;
    extent.maximum += gaps * (1 + style_.gap_growth);
  }
  extent.height = setting.snap(extent.height);
  extent.maximum = std::max(extent.maximum, extent.height);
  return extent;
}

const Block* Flow::first_beyond(const Setting& setting, double width, double height) const {
  double end = 0;
  for (const Row& row : rows(setting, width)) {
    end += row.extent.height;
    if (end > height) return blocks_[row.highest].get();
    end += style_.gap;
  }
  return nullptr;
}

bool Flow::check_room(const Setting& setting, double width) const {
  bool all = true;
  for (const auto& block : blocks_) {
    if (free_width(span_of(*block), width) >= narrowest) continue;
    all = false;
    setting.diagnostics
        .report(diag::Code::page_too_small, block->common().from,
                "the gutters leave no room for this block")
        .help = "use fewer columns, a smaller gutter, or a wider page";
  }
  return all;
}

void Flow::place(const Setting& setting, const base::Rect& rect, scene::Builder& builder) const {
  if (!check_room(setting, rect.width)) return;
  const auto all = rows(setting, rect.width);
  if (all.empty()) return;
  std::vector<double> heights;
  std::vector<double> capacities;
  double needed = style_.gap * static_cast<double>(all.size() - 1);
  for (const Row& row : all) {
    heights.push_back(row.extent.height);
    capacities.push_back(row.extent.maximum - row.extent.height);
    needed += row.extent.height;
  }
  double room = std::max(0.0, rect.height - needed);
  room = grow(heights, capacities, room);
  const double gap =
      all.size() > 1 ? style_.gap + room / static_cast<double>(all.size() - 1) : style_.gap;
  double y = rect.y;
  for (std::size_t i = 0; i < all.size(); ++i) {
    // Shared-out height rarely falls on the grid: a row starts on the line above, at most one grid
    // step into its gap, and ends where it would have ended.
    const double top = i == 0 ? y : std::max(setting.grid_line_above(y), y - style_.gap);
    place_row(setting, all[i], {rect.x, top, rect.width, y + heights[i] - top}, builder);
    y += heights[i] + gap;
  }
}

void Flow::place_row(const Setting& setting, const Row& row, const base::Rect& rect,
                     scene::Builder& builder) const {
  int used = 0;
  for (std::size_t i = row.first; i < row.end; ++i) {
    const int span = span_of(*blocks_[i]);
    const double x = rect.x + (used == 0 ? 0 : free_width(used, rect.width) + style_.gutter);
    const base::Rect place{x, rect.y, span_width(span, rect.width), rect.height};
    used += span;
    blocks_[i]->place(setting.at(blocks_[i]->common().from), place, builder);
  }
}

}  // namespace tubiao::block
