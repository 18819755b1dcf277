#include "scene/overlap.h"

#include <algorithm>
#include <cmath>

namespace tubiao::scene {
namespace {

double baseline(const Text& text) {
  return text.glyphs.empty() ? 0 : text.glyphs.front().y;
}

double centre(const base::Rect& column) {
  return column.x + column.width / 2;
}

/// The space that an item fills: of a text what lies in the em box of its line, since fonts ask for
/// more height than their ink needs; of anything else, columns too, its bounds.
base::Rect filled(const Item& item) {
  const auto* text = std::get_if<Text>(&item.content);
  if (text == nullptr || text->orientation != Orientation::horizontal) return item.bounds;
  const double top = std::max(item.bounds.y, baseline(*text) - 0.88 * text->size);
  const double bottom = std::min(item.bounds.bottom(), baseline(*text) + 0.12 * text->size);
  return {item.bounds.x, top, item.bounds.width, std::max(0.0, bottom - top)};
}

double shared_depth(const base::Rect& one, const base::Rect& other) {
  const double width = std::min(one.right(), other.right()) - std::max(one.x, other.x);
  const double height = std::min(one.bottom(), other.bottom()) - std::max(one.y, other.y);
  return std::min(width, height);
}

/// Whether two items are parts of one line or of one column, whose parts share their middle.
bool on_one_line(const Item& one, const Item& other, double tolerance) {
  const auto* text = std::get_if<Text>(&one.content);
  const auto* other_text = std::get_if<Text>(&other.content);
  if (text == nullptr || other_text == nullptr || one.node != other.node) return false;
  const bool column = text->orientation != Orientation::horizontal;
  const bool other_column = other_text->orientation != Orientation::horizontal;
  if (column != other_column) return false;
  const double apart =
      column ? centre(one.bounds) - centre(other.bounds) : baseline(*text) - baseline(*other_text);
  return std::abs(apart) <= tolerance;
}

/// The depth of the overlap of two items, 0 or less where there is none.
double overlap_depth(const Item& one, const Item& other, double tolerance) {
  return on_one_line(one, other, tolerance) ? 0 : shared_depth(filled(one), filled(other));
}

/// The content items of a page from top to bottom.
std::vector<std::size_t> content_by_top(const Page& page) {
  std::vector<std::size_t> order;
  for (std::size_t index = 0; index < page.items.size(); ++index) {
    if (page.items[index].layer == Layer::content) order.push_back(index);
  }
  std::sort(order.begin(), order.end(), [&page](std::size_t one, std::size_t other) {
    const double top = page.items[one].bounds.y;
    const double other_top = page.items[other].bounds.y;
    return top != other_top ? top < other_top : one < other;
  });
  return order;
}

}  // namespace

std::vector<Overlap> find_overlaps(const Page& page, double tolerance, std::size_t most) {
  std::vector<Overlap> overlaps;
  // A line sweeps down the page; `open` holds the items that it crosses.
  std::vector<std::size_t> open;
  for (const std::size_t index : content_by_top(page)) {
    const Item& item = page.items[index];
    std::erase_if(open, [&](std::size_t above) {
      return page.items[above].bounds.bottom() <= item.bounds.y;
    });
    for (const std::size_t above : open) {
      const double depth = overlap_depth(page.items[above], item, tolerance);
      if (depth > tolerance) {
        overlaps.push_back({std::min(above, index), std::max(above, index), depth});
      }
    }
    open.push_back(index);
    if (overlaps.size() >= most) break;
  }
  std::sort(overlaps.begin(), overlaps.end(), [](const Overlap& one, const Overlap& other) {
    return one.first != other.first ? one.first < other.first : one.second < other.second;
  });
  if (overlaps.size() > most) overlaps.resize(most);
  return overlaps;
}

}  // namespace tubiao::scene
