#include "block/plot/rounding.h"

#include <cassert>

namespace tubiao::block::plot {

std::optional<base::Interval> rounding_interval(const Selected& figure, const data::Unit& unit,
                                                const data::Dataset& dataset) {
  const data::Observation& observation = *figure.observation;
  assert(observation.value);
  const data::Unit& own = *dataset.find_unit(figure.indicator->unit);
  const base::Interval printed = base::rounding_interval(*observation.value);
  const int exponent = observation.scale.exponent;
  const auto low = data::convert_exactly(printed.low.shifted(exponent), own, unit);
  const auto high = data::convert_exactly(printed.high.shifted(exponent), own, unit);
  if (!low || !high) return std::nullopt;
  return base::Interval{*low, *high};
}

}  // namespace tubiao::block::plot
