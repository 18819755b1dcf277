#include "render/hatch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace tubiao::render {
namespace {

/// The lowest and highest value of some corners along one direction.
struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();

  void add(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

}  // namespace

std::vector<HatchLine> hatch_lines(const scene::Hatch& hatch, const base::Rect& area) {
  const double angle = hatch.angle * std::numbers::pi / 180;
  // y grows downwards, so an anticlockwise turn has a negative y.
  const base::Point along = {std::cos(angle), -std::sin(angle)};
  const base::Point across = {std::sin(angle), std::cos(angle)};
  const base::Point anchor = {area.x, area.bottom()};

  Range length;
  Range breadth;
  for (const base::Point corner :
       {base::Point{area.x, area.y}, base::Point{area.right(), area.y},
        base::Point{area.x, area.bottom()}, base::Point{area.right(), area.bottom()}}) {
    const base::Point offset = {corner.x - anchor.x, corner.y - anchor.y};
    length.add(offset.x * along.x + offset.y * along.y);
    breadth.add(offset.x * across.x + offset.y * across.y);
  }

  // A line just outside still shows half its width inside.
  const double margin = hatch.width / 2;
  const auto first = static_cast<long>(std::ceil((breadth.low - margin) / hatch.pitch));
  const auto last = static_cast<long>(std::floor((breadth.high + margin) / hatch.pitch));
  std::vector<HatchLine> lines;
  for (long index = first; index <= last; ++index) {
    const double distance = static_cast<double>(index) * hatch.pitch;
    const base::Point middle = {anchor.x + across.x * distance, anchor.y + across.y * distance};
    const double start = length.low - margin;
    const double end = length.high + margin;
    lines.push_back({{middle.x + along.x * start, middle.y + along.y * start},
                     {middle.x + along.x * end, middle.y + along.y * end}});
  }
  return lines;
}

}  // namespace tubiao::render
