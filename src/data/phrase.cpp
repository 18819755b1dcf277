#include "data/phrase.h"

#include <cassert>
#include <utility>

#include "data/amount.h"
#include "data/assembly.h"
#include "data/number.h"
#include "data/template.h"

namespace tubiao::data {

std::string NumberPhrase::text() const {
  return lead + lead_join + numeral + tail_join + tail;
}

Wording::Wording(const Dataset& dataset, const base::Language& language)
    : dataset_(&dataset), words_(dataset.catalogue.find_language(language)) {
  assert(words_ != nullptr);
}

NumberPhrase Wording::phrase(const Figure& figure) const {
  return put(figure, Hedge::with);
}

NumberPhrase Wording::value(const Figure& figure) const {
  return put(figure, Hedge::without);
}

NumberPhrase Wording::put(const Figure& figure, Hedge hedge) const {
  const Observation& observation = *figure.observation;
  const Unit* unit = dataset_->find_unit(figure.indicator->unit);
  assert(observation.value && unit != nullptr);
  Quantity quantity = quantity_of(observation, *unit);
  std::string lead;
  if (figure.indicator->nature == Nature::change) {
    lead = lead_of(*words_, *observation.change);
    if (quantity.value.is_negative()) quantity.value = -quantity.value;
  }
  const Amount amount = amount_in(dataset_->catalogue, *words_, quantity);
  Qualifier qualifier = hedge == Hedge::with ? observation.qualifier : Qualifier::exact;
  // A conversion that was rounded is no longer what the source says to the last digit.
  const bool approximate = amount.rounded && !observation.is_derived() && hedge == Hedge::with;
  if (approximate && qualifier == Qualifier::exact) qualifier = Qualifier::about;
  return assemble(*words_, amount, {qualifier, observation.more_word, lead});
}

std::string Wording::number(const base::Decimal& value) const {
  return format_number(value, words_->number);
}

std::string Wording::interval(const Figure& figure) const {
  const Observation& observation = *figure.observation;
  assert(observation.derivation && observation.derivation->interval);
  const Unit* unit = dataset_->find_unit(figure.indicator->unit);
  Quantity quantity = quantity_of(observation, *unit);
  quantity.value = observation.derivation->interval->low;
  const Amount low = amount_in(dataset_->catalogue, *words_, quantity);
  quantity.value = observation.derivation->interval->high;
  const Amount high = amount_in(dataset_->catalogue, *words_, quantity);
  const NumberPhrase first = assemble(*words_, low, {});
  NumberPhrase last = assemble(*words_, high, {});
  if (words_->interval_repeats_unit || low.scale != high.scale) {
    return first.text() + words_->interval_join + last.text();
  }
  last.numeral = first.numeral + words_->interval_join + last.numeral;
  return last.text();
}

std::string Wording::derivation(const Figure& figure) const {
  const Observation& observation = *figure.observation;
  assert(observation.derivation);
  const Derivation& derivation = *observation.derivation;
  Observation origin = observation;
  origin.value = derivation.from_value;
  const std::string value_text = value({figure.indicator, &origin}).text();
  const std::string moved = growth(derivation.from_change);
  if (!derivation.interval) {
    return fill(words_->derivation_exact, {{"value", value_text}, {"change", moved}});
  }
  return fill(words_->derivation,
              {{"value", value_text}, {"change", moved}, {"interval", interval(figure)}});
}

}  // namespace tubiao::data
