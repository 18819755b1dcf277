// Numbers of one chart in one common unit and scale.
#include <algorithm>
#include <cassert>

#include "data/amount.h"
#include "data/assembly.h"
#include "data/phrase.h"

namespace tubiao::data {
namespace {

/// Whether all figures are printed in the scale of the first, because the language keeps it.
bool share_own_scale(std::span<const Figure> figures, const LanguageWords& words) {
  const auto& first = *figures.front().observation;
  if (words.scale_choice != ScaleChoice::keep) return false;
  if (!first.scale.word.empty() && words.find_scale(first.scale.word) == nullptr) return false;
  return std::all_of(figures.begin(), figures.end(), [&](const Figure& figure) {
    return figure.observation->scale == first.scale &&
           figure.indicator->unit == figures.front().indicator->unit;
  });
}

}  // namespace

std::optional<AxisUnit> Wording::axis(std::span<const Figure> figures) const {
  if (figures.empty()) return std::nullopt;
  const Unit* source_unit = dataset_->find_unit(figures.front().indicator->unit);
  if (source_unit == nullptr) return std::nullopt;
  const Unit& unit = printed_unit(dataset_->catalogue, *words_, *source_unit);
  base::Decimal largest = 0;
  for (const auto& figure : figures) {
    const Unit* own = dataset_->find_unit(figure.indicator->unit);
    if (own == nullptr || own->dimension != unit.dimension) return std::nullopt;
    assert(figure.observation->value);
    const auto value = convert(quantity_of(*figure.observation, *own), unit).full_value;
    largest = std::max(largest, value.is_negative() ? -value : value);
  }
  const bool own_scale = unit.id == source_unit->id && share_own_scale(figures, *words_);
  const Scale scale =
      own_scale ? figures.front().observation->scale : choose_scale(*words_, largest);
  return AxisUnit{unit.id, scale.exponent, unit_text(*words_, unit, scale)};
}

base::Decimal Wording::in_axis(const AxisUnit& axis, const Figure& figure) const {
  const Observation& observation = *figure.observation;
  const Unit* own = dataset_->find_unit(figure.indicator->unit);
  const Unit* unit = dataset_->find_unit(axis.unit);
  assert(observation.value && own != nullptr && unit != nullptr);
  if (own->id == unit->id) {
    return rescaled(*observation.value, observation.scale.exponent, axis.exponent);
  }
  return convert(quantity_of(observation, *own), *unit)
      .full_value.shifted(-axis.exponent)
      .trimmed();
}

}  // namespace tubiao::data
