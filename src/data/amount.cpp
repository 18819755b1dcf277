#include "data/amount.h"

#include <cassert>

namespace tubiao::data {
namespace {

using base::Decimal;

/// The digits of a number without the zeros in front.
int significant_digits(const Decimal& value) {
  int digits = 0;
  for (auto rest = value.coefficient(); rest != 0; rest /= 10) ++digits;
  return digits == 0 ? 1 : digits;
}

Decimal absolute(const Decimal& value) {
  return value.is_negative() ? -value : value;
}

}  // namespace

Quantity quantity_of(const Observation& observation, const Unit& unit) {
  assert(observation.value);
  return {*observation.value, observation.scale, &unit, relation(observation.qualifier),
          observation.conversion_digits};
}

const Unit& printed_unit(const Catalogue& catalogue, const LanguageWords& words, const Unit& unit) {
  const auto found = unit.words.find(words.tag);
  if (found == unit.words.end() || found->second.substitute.empty()) return unit;
  const Unit* substitute = catalogue.find_unit(found->second.substitute);
  return substitute == nullptr ? unit : *substitute;
}

Decimal rescaled(const Decimal& value, int from, int to) {
  const Decimal shifted = value.shifted(from - to);
  return value.scale() == 0 ? shifted.trimmed() : shifted;
}

Scale choose_scale(const LanguageWords& words, const Decimal& full_value) {
  const Decimal size = absolute(full_value);
  Scale chosen;
  if (size < Decimal(1).shifted(words.scale_from)) return chosen;
  for (const auto& scale : words.chosen_scales) {
    if (Decimal(1).shifted(scale.exponent) <= size) chosen = scale;
  }
  return chosen;
}

Converted convert(const Quantity& quantity, const Unit& to) {
  const Decimal full_value = quantity.value.shifted(quantity.scale.exponent);
  if (quantity.unit->id == to.id) return {full_value, false};
  if (const auto exact = convert_exactly(full_value, *quantity.unit, to)) return {*exact, false};
  const int digits = quantity.conversion_digits.value_or(significant_digits(quantity.value));
  return {convert_rounded(full_value, *quantity.unit, to, digits, quantity.relation), true};
}

Amount amount_in(const Catalogue& catalogue, const LanguageWords& words, const Quantity& quantity) {
  const Unit& unit = printed_unit(catalogue, words, *quantity.unit);
  const auto [full_value, rounded] = convert(quantity, unit);
  const bool converted = unit.id != quantity.unit->id;
  const bool own_scale =
      quantity.scale.word.empty() || words.find_scale(quantity.scale.word) != nullptr;
  if (!converted && own_scale && words.scale_choice == ScaleChoice::keep) {
    return {quantity.value, quantity.scale, &unit, false};
  }
  const Scale scale = choose_scale(words, full_value);
  const Decimal number = converted
                             ? rescaled(full_value.trimmed(), 0, scale.exponent).trimmed()
                             : rescaled(quantity.value, quantity.scale.exponent, scale.exponent);
  return {number, scale, &unit, rounded};
}

}  // namespace tubiao::data
