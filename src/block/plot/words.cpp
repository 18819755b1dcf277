#include "block/plot/words.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "data/units.h"

namespace tubiao::block::plot {
namespace {

/// Whether a text ends in a character of two cells: then its punctuation is full-width, too.
bool ends_wide(std::string_view text) {
  std::size_t last = text.size();
  while (last > 0 && (text[--last] & 0xC0) == 0x80) {
  }
  return !text.empty() && base::cell_width(base::decode(text, last).value) == 2;
}

/// A mark in its full-width and its half-width form.
struct Mark {
  std::string_view wide;
  std::string_view narrow;

  std::string_view after(std::string_view text) const { return ends_wide(text) ? wide : narrow; }
};

constexpr Mark comma = {"，", ", "};
constexpr Mark semicolon = {"；", "; "};
constexpr Mark colon = {"：", ": "};

std::string join(std::span<const std::string> parts, const Mark& mark) {
  std::string result;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!result.empty()) result += mark.after(result);
    result += part;
  }
  return result;
}

}  // namespace

std::string join_clauses(std::span<const std::string> clauses) {
  return join(clauses, comma);
}

std::string join_items(std::span<const std::string> items) {
  return join(items, semicolon);
}

std::string describe(const data::Wording& wording, const data::Figure& figure,
                     std::string_view label) {
  const data::Observation& observation = *figure.observation;
  const std::array clauses = {observation.value ? wording.phrase(figure).text() : std::string(),
                              observation.change && figure.indicator->nature != data::Nature::change
                                  ? wording.change(*observation.change)
                                  : std::string(),
                              wording.status(figure)};
  std::string result(label);
  if (!result.empty()) result += colon.after(result);
  return result + join_clauses(clauses);
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
