#include "block/bar/model.h"

namespace tubiao::block::bar {

std::vector<data::Figure> Model::figures() const {
  std::vector<data::Figure> result;
  for (const Category& category : categories) {
    for (const Bar& bar : category.bars) result.push_back(bar.figure.figure());
  }
  return result;
}

const data::Change* change_of(const Selected& selected) {
  const auto& change = selected.observation->change;
  return change ? &*change : nullptr;
}

bool same_time(const Selected& one, const Selected& other, Measure measure) {
  return one.observation->period == other.observation->period &&
         one.observation->status == other.observation->status &&
         (measure == Measure::change || one.indicator->nature == other.indicator->nature);
}

}  // namespace tubiao::block::bar
