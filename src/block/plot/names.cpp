#include "block/plot/names.h"

#include <algorithm>

namespace tubiao::block::plot {
namespace {

/// Points that a name may stand off from its segment and still be read as its name.
constexpr double tolerance = 1;

bool is_direct(const Name& name, double start) {
  const double end = start + name.label.width;
  const double shared = std::min(end, name.segment.end) - std::max(start, name.segment.start);
  // At least half of the shorter one of name and segment lies over the other.
  const double shorter = std::min(name.label.width, name.segment.length());
  return shared + tolerance >= shorter / 2;
}

}  // namespace

std::optional<NamePlaces> place_names(const std::vector<Name>& names, const chart::Range& bounds,
                                      double gap) {
  std::vector<chart::Wish> wishes;
  for (const Name& name : names) wishes.push_back({name.segment.start, name.label.width});
  auto starts = chart::place_labels(wishes, bounds, gap);
  if (!starts) return std::nullopt;
  NamePlaces places{std::move(*starts), true};
  for (std::size_t i = 0; i < names.size(); ++i) {
    places.direct = places.direct && is_direct(names[i], places.starts[i]);
  }
  return places;
}

}  // namespace tubiao::block::plot
