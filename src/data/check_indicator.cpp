// What cannot be meant: natures against units, values against their nature, words that are missing.
#include "data/amount.h"
#include "data/reading.h"

namespace tubiao::data {
namespace {

using base::Decimal;
using diag::Code;

/// The indicator and its unit, null where it has none, and where to report.
struct Subject {
  const Indicator& indicator;
  const Unit* unit;
  Reading& reading;

  diag::Diagnostic& report(Code code, const diag::Span& span, const std::string& message) const {
    return reading.diagnostics().report(code, span, message);
  }
  bool is_ratio() const { return unit != nullptr && unit->dimension == percent_unit; }
};

void check_unit(const Subject& subject) {
  const Indicator& indicator = subject.indicator;
  const Unit* unit = subject.unit;
  const auto fail = [&](const std::string& message, const std::string& help) {
    subject.report(Code::unit_mismatch, indicator.span, message).help = help;
  };
  switch (indicator.nature) {
    case Nature::rank:
      if (unit != nullptr) fail("a rank has no unit", "leave the unit out");
      return;
    case Nature::share:
      if (unit != nullptr && !subject.is_ratio()) {
        fail("a share is not measured in “" + unit->id + "”", "use unit = \"percent\"");
      }
      break;
    case Nature::change:
      if (unit != nullptr && unit->id != percent_unit && unit->id != point_unit) {
        fail("a change is not measured in “" + unit->id + "”",
             "use unit = \"percent\" or \"percentage-point\"");
      }
      break;
    case Nature::level:
    case Nature::annual:
    case Nature::cumulative:
      if (unit != nullptr && unit->id == point_unit) {
        fail("percentage points measure a change, not a value",
             "use nature = \"change\", or unit = \"percent\"");
      }
      break;
  }
}

/// Reports the languages of the dataset that have no words for a unit, each once: one [[unit]]
/// serves all indicators.
void check_words(const Subject& subject, const Unit* unit, const diag::Span& span) {
  if (unit == nullptr) return;
  for (const auto& tag : subject.reading.languages()) {
    if (unit->words.contains(tag) || !subject.reading.note_wordless(unit->id, tag)) continue;
    subject
        .report(Code::missing_language, span,
                "the unit “" + unit->id + "” has no words in \"" + tag + "\"")
        .help = "add a [[unit]] of this id with its words in every language of the dataset";
  }
}

/// Reports values without a unit, once for all observations.
void check_presence_of_unit(const Subject& subject) {
  const Indicator& indicator = subject.indicator;
  if (!indicator.unit.empty() || indicator.nature == Nature::rank) return;
  for (const Observation& observation : indicator.observations) {
    if (!observation.value) continue;
    auto& finding =
        subject.report(Code::missing_key, observation.value_span, "a value without a unit");
    finding.notes.push_back({"the indicator stands here", indicator.span});
    finding.help = "add unit = \"…\" to the indicator";
    return;
  }
}

void check_value(const Subject& subject, const Observation& observation) {
  const Indicator& indicator = subject.indicator;
  const Unit* unit = subject.unit;
  if (!observation.value) return;
  if (indicator.nature == Nature::rank) {
    subject.report(Code::bad_value, observation.value_span, "a rank has no value").help =
        "the position stands in rank = { position = …, universe = \"…\" }";
  }
  const Decimal whole = 100;
  if (indicator.nature == Nature::share && subject.is_ratio() &&
      (observation.value->is_negative() ||
       observation.full_value() * unit->factor.numerator > whole * unit->factor.denominator)) {
    subject
        .report(Code::bad_value, observation.value_span, "a share lies between 0 and 100 percent")
        .help = "a ratio that can be larger has the nature “level”";
  }
}

void check_change(const Subject& subject, const Observation& observation) {
  if (!observation.change) return;
  const Change& change = *observation.change;
  const bool points = change.kind == Change::Kind::points;
  check_words(subject, subject.reading.dataset.find_unit(points ? point_unit : percent_unit),
              change.span);
  if (change.since >= observation.period.last_year()) {
    subject
        .report(Code::bad_value, change.span,
                "the change starts in " + std::to_string(change.since) + ", the value belongs to " +
                    observation.period.to_string())
        .help = "`since` is the earlier year that the change is counted from";
  }
  const bool known = subject.unit != nullptr || subject.indicator.unit.empty();
  if (points && known && subject.indicator.nature != Nature::change && !subject.is_ratio()) {
    subject
        .report(Code::unit_mismatch, change.span,
                "percentage points are the change of a percentage, not of “" +
                    subject.indicator.unit + "”")
        .help = "use percent = … for a growth";
  }
}

void check_presence(const Subject& subject, const Observation& observation) {
  const Nature nature = subject.indicator.nature;
  if (nature == Nature::rank && !observation.rank) {
    subject.report(Code::missing_key, observation.span, "the observation has no rank").help =
        "add rank = { position = …, universe = \"…\" }";
  } else if (nature == Nature::change && !observation.value) {
    subject.report(Code::missing_key, observation.span, "the observation has no value").help =
        "add value = … (percent) and since = …";
  } else if (!observation.value && !observation.rank && !observation.change) {
    subject.report(Code::missing_key, observation.span, "the observation says nothing").help =
        "add a value, a rank or a change";
  }
}

void check_period(const Subject& subject, const Observation& observation) {
  if (subject.indicator.nature != Nature::annual || !observation.period.is_date()) return;
  subject
      .report(Code::bad_value, observation.period_span,
              "an annual value belongs to a year, not to a day")
      .help = "write the year, or nature = \"level\" or \"cumulative\"";
}

/// Reports values that a language would have to print in another unit and cannot, exactly.
void check_conversions(const Subject& subject, const Observation& observation) {
  if (!observation.value || subject.unit == nullptr || observation.conversion_digits) return;
  const Catalogue& catalogue = subject.reading.dataset.catalogue;
  for (const auto& tag : subject.reading.languages()) {
    const LanguageWords* words = catalogue.find_language(tag);
    if (words == nullptr) continue;
    const Unit& printed = printed_unit(catalogue, *words, *subject.unit);
    if (convert_exactly(observation.full_value(), *subject.unit, printed)) continue;
    auto& finding = subject.report(Code::inexact_conversion, observation.value_span,
                                   "in \"" + tag + "\" this is printed as “" + printed.id +
                                       "”, which no finite number of digits "
                                       "expresses");
    finding.help = "say how it is rounded: rounding = { digits = " +
                   std::to_string(std::max(2, observation.value->scale() + 2)) +
                   " } (significant digits)";
    return;
  }
}

}  // namespace

void check_indicator(const Indicator& indicator, Reading& reading) {
  const Subject subject{indicator, reading.dataset.find_unit(indicator.unit), reading};
  check_unit(subject);
  check_presence_of_unit(subject);
  check_words(subject, subject.unit, indicator.span);
  for (const auto& observation : indicator.observations) {
    check_presence(subject, observation);
    check_value(subject, observation);
    check_change(subject, observation);
    check_period(subject, observation);
    check_conversions(subject, observation);
  }
}

}  // namespace tubiao::data
