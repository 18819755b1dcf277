#include "data/observation.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace tubiao::data {
namespace {

constexpr std::array<std::string_view, 6> natures = {"level", "annual", "cumulative",
                                                     "share", "change", "rank"};

constexpr std::array<std::string_view, 6> statuses = {"actual",   "preliminary", "estimate",
                                                      "expected", "target",      "derived"};

/// What a qualifier is called and what it means.
struct QualifierInfo {
  Qualifier qualifier;
  Relation relation;
  bool expected;
};

constexpr std::array<std::string_view, 12> qualifiers = {"exact",
                                                         "more-than",
                                                         "exceeding",
                                                         "more-than-after-number",
                                                         "more-than-after-scale",
                                                         "at-least",
                                                         "about",
                                                         "nearly",
                                                         "stable-at-least",
                                                         "kept-at-least",
                                                         "expected-to-exceed",
                                                         "set-to-reach"};

constexpr std::array<QualifierInfo, 12> meanings = {{
    {Qualifier::exact, Relation::equal, false},
    {Qualifier::more_than, Relation::greater, false},
    {Qualifier::exceeding, Relation::greater, false},
    {Qualifier::more_than_after_number, Relation::greater, false},
    {Qualifier::more_than_after_scale, Relation::greater, false},
    {Qualifier::at_least, Relation::at_least, false},
    {Qualifier::about, Relation::about, false},
    {Qualifier::nearly, Relation::less, false},
    {Qualifier::stable_at_least, Relation::at_least, false},
    {Qualifier::kept_at_least, Relation::at_least, false},
    {Qualifier::expected_to_exceed, Relation::greater, true},
    {Qualifier::set_to_reach, Relation::equal, true},
}};

const QualifierInfo& meaning(Qualifier qualifier) {
  const auto& found = meanings[static_cast<std::size_t>(qualifier)];
  assert(found.qualifier == qualifier);
  return found;
}

std::size_t index_of(std::span<const std::string_view> names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  assert(found != names.end());
  return static_cast<std::size_t>(found - names.begin());
}

}  // namespace

std::span<const std::string_view> nature_names() {
  return natures;
}

std::span<const std::string_view> status_names() {
  return statuses;
}

std::span<const std::string_view> qualifier_names() {
  return qualifiers;
}

Nature to_nature(std::string_view name) {
  return static_cast<Nature>(index_of(natures, name));
}

Status to_status(std::string_view name) {
  return static_cast<Status>(index_of(statuses, name));
}

Qualifier to_qualifier(std::string_view name) {
  return static_cast<Qualifier>(index_of(qualifiers, name));
}

std::string_view to_string(Nature nature) {
  return natures[static_cast<std::size_t>(nature)];
}

std::string_view to_string(Status status) {
  return statuses[static_cast<std::size_t>(status)];
}

std::string_view to_string(Qualifier qualifier) {
  return qualifiers[static_cast<std::size_t>(qualifier)];
}

Relation relation(Qualifier qualifier) {
  return meaning(qualifier).relation;
}

bool implies_expected(Qualifier qualifier) {
  return meaning(qualifier).expected;
}

base::Decimal Observation::full_value() const {
  assert(value);
  return value->shifted(scale.exponent);
}

}  // namespace tubiao::data
