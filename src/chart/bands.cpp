#include "chart/bands.h"

#include <cassert>

namespace tubiao::chart {

std::vector<Band> bands(int count, double length, double gap) {
  assert(count >= 0 && length >= 0 && gap >= 0 && gap < 1);
  std::vector<Band> result;
  const double pitch = count > 0 ? length / count : 0;
  for (int i = 0; i < count; ++i) {
    result.push_back({(i + gap / 2) * pitch, pitch * (1 - gap)});
  }
  return result;
}

std::vector<Band> split(const Band& band, int count, double gap) {
  assert(count > 0 && gap * (count - 1) <= band.thickness);
  const double thickness = (band.thickness - gap * (count - 1)) / count;
  std::vector<Band> result;
  for (int i = 0; i < count; ++i) {
    result.push_back({band.start + i * (thickness + gap), thickness});
  }
  return result;
}

}  // namespace tubiao::chart
