// Where bars stand: equal bands along a length.
// Owned by the chart stage.
#pragma once

#include <vector>

namespace tubiao::chart {

/// The place of one bar across its length, in points.
struct Band {
  double start = 0;
  double thickness = 0;

  double end() const { return start + thickness; }
  double centre() const { return start + thickness / 2; }
};

/// `count` bands in `length` points, each in the middle of its pitch; `gap` (0…1, exclusive) is the
/// share of the pitch that stays free. Half a gap lies before the first and after the last band.
std::vector<Band> bands(int count, double length, double gap);

/// A band divided into `count` equal ones with `gap` points between them.
std::vector<Band> split(const Band& band, int count, double gap);

}  // namespace tubiao::chart
