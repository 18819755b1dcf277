#include "data/dataset.h"

#include <algorithm>

namespace tubiao::data {
namespace {

template <typename T>
const T* find_by_id(const std::vector<T>& list, std::string_view id) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const T& entry) { return entry.id == id; });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

const Source* Dataset::find_source(std::string_view source_id) const {
  return find_by_id(sources, source_id);
}

const Topic* Dataset::find_topic(std::string_view topic_id) const {
  return find_by_id(topics, topic_id);
}

const Universe* Dataset::find_universe(std::string_view universe_id) const {
  return find_by_id(universes, universe_id);
}

const Indicator* Dataset::find_indicator(std::string_view indicator_id) const {
  return find_by_id(indicators, indicator_id);
}

const Designation* Dataset::find_designation(std::string_view designation_id) const {
  return find_by_id(designations, designation_id);
}

const Unit* Dataset::find_unit(std::string_view unit_id) const {
  return catalogue.find_unit(unit_id);
}

std::vector<std::string> Dataset::indicator_ids() const {
  std::vector<std::string> ids;
  for (const auto& indicator : indicators) ids.push_back(indicator.id);
  return ids;
}

}  // namespace tubiao::data
