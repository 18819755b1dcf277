#include "block/plot/words.h"

#include <algorithm>
#include <array>

#include "data/units.h"

namespace tubiao::block::plot {

std::string describe(const data::Wording& wording, const data::Figure& figure,
                     std::string_view label) {
  const data::Observation& observation = *figure.observation;
  const std::array clauses = {observation.value ? wording.phrase(figure).text() : std::string(),
                              observation.change && figure.indicator->nature != data::Nature::change
                                  ? wording.change(*observation.change)
                                  : std::string(),
                              wording.status(figure)};
  return wording.labelled(label, wording.clauses(clauses));
}

bool goes_without_saying(const data::Dataset& dataset, const data::Period& period) {
  if (const auto* date = std::get_if<data::Date>(&period.value())) {
    return dataset.as_of && *date == *dataset.as_of;
  }
  if (const auto* range = std::get_if<data::YearRange>(&period.value())) {
    return dataset.plan && range->from == dataset.plan->from && range->to == dataset.plan->to;
  }
  return false;
}

bool says_something(const base::Localized& text) {
  return std::any_of(text.texts().begin(), text.texts().end(),
                     [](const auto& each) { return !each.second.empty(); });
}

std::string unit_word(const data::Dataset& dataset, std::string_view unit,
                      const base::Language& language) {
  const data::Unit* found = dataset.find_unit(unit);
  if (found == nullptr) return {};
  const auto words = found->words.find(language);
  return words == found->words.end() ? std::string()
                                     : data::form_of(words->second.forms.after, "other");
}

}  // namespace tubiao::block::plot
