#include "block/shown.h"

#include <algorithm>

namespace tubiao::block {

void Shown::add(const data::Indicator& indicator, const data::Observation& observation) {
  const auto same = [&](const ShownObservation& shown) {
    return shown.indicator == &indicator && shown.observation == &observation;
  };
  if (std::none_of(all_.begin(), all_.end(), same)) all_.push_back({&indicator, &observation});
  if (!observation.source.empty() && number_of(observation.source) == 0) {
    sources_.push_back(observation.source);
  }
}

int Shown::number_of(std::string_view source) const {
  const auto found = std::find(sources_.begin(), sources_.end(), source);
  return found == sources_.end() ? 0 : static_cast<int>(found - sources_.begin()) + 1;
}

}  // namespace tubiao::block
