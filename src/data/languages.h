// What the program knows about a language: numbers, scales, joins and templates. Data, never code.
// Owned by the data stage; read from share/languages/<tag>.toml.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "data/observation.h"
#include "diag/span.h"

namespace tubiao::data {

class Plurals;

/// How a language writes the digits of a number.
struct NumberStyle {
  std::string decimal_mark = ".";
  std::string group_mark;  ///< Empty: never grouped.
  int group_from = 0;      ///< Digits of the integer part from which it is grouped.
  std::string minus = "−";
};

/// Which scale word a number gets.
enum class ScaleChoice {
  keep,    ///< The source's own where it is a word of this language, else as below.
  choose,  ///< Full digits below 10^scale_from, then the largest scale that is not above the value.
};

/// Words around and inside a qualified number, in this order: before, number, after_number, scale,
/// after_scale, unit, after. "{more}" stands for the source's own word (多, 余).
struct QualifierWords {
  std::string before;
  std::string after_number;
  std::string after_scale;
  std::string after;
  /// Other words of sources that mean the same (超过, 逾): quotes are looked through for them.
  std::vector<QualifierWords> also{};
  friend bool operator==(const QualifierWords&, const QualifierWords&) = default;
};

/// Templates of a change of one kind. {since} is a period, {amount} the number with its unit.
struct ChangeWords {
  std::string up, down, same;        ///< "up {amount} since {since}"
  std::string lead_up, lead_down;    ///< Before a number that is itself a change: "up".
  std::string brief_up, brief_down;  ///< "+{amount}"
};

/// Templates of periods: {year}; {date}; {from} and {to}.
struct PeriodWords {
  std::string year;
  std::string date;
  std::string range;
};

/// Everything about one language.
struct LanguageWords {
  base::Language tag;
  std::string name;
  std::string locale;  ///< ICU's name: plural rules and month names.
  std::shared_ptr<const Plurals> plurals;
  NumberStyle number;
  ScaleChoice scale_choice = ScaleChoice::choose;
  int scale_from = 0;
  std::vector<Scale> scales;  ///< Every scale word, from the smallest.
  /// Those that a number may be given; the others stay where the source has them.
  std::vector<Scale> chosen_scales;
  std::string unit_join;           ///< Between number, scale and unit.
  std::string qualifier_join;      ///< Between a qualifier and the rest.
  std::string clause_join = ", ";  ///< Between the clauses of a sentence.
  std::string item_join = "; ";    ///< Between the items of a list.
  std::string label_join = ": ";   ///< Between a label and what it names.
  /// Words that may stand for {more}, the first where the data name none.
  std::vector<std::string> more_words;
  std::array<QualifierWords, 12> qualifiers;  ///< By Qualifier.
  ChangeWords percent_change;
  ChangeWords point_change;
  std::string rank, rank_with_year, rank_badge;  ///< {universe} {rank}; {phrase} {year}
  PeriodWords period;
  std::map<std::string, PeriodWords> period_by_nature;  ///< Replaces what it names.
  std::string day;                                      ///< {day} {month} {year}: "28 October 2025"
  std::vector<std::string> months;  ///< Their names, or none where they are numbered.
  std::map<std::string, std::string> status_words;    ///< By the data's spelling: "预计"
  std::map<std::string, std::string> status_phrases;  ///< With {period}: "{period}预计"
  std::string interval_join;                          ///< "–"
  bool interval_repeats_unit = false;                 ///< 8亿—16亿, but 8–16 million
  std::string derivation, derivation_exact;           ///< {value} {change} {interval}
  diag::Span span;

  /// The exponent of a scale word of this language, or null.
  const Scale* find_scale(std::string_view word) const;
  const QualifierWords& words_of(Qualifier qualifier) const {
    return qualifiers[static_cast<std::size_t>(qualifier)];
  }
};

}  // namespace tubiao::data
