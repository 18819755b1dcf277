#include <array>
#include <utility>

#include "base/limits.h"
#include "data/reading.h"

namespace tubiao::data {
namespace {

using base::Decimal;
using diag::Code;

int count_digits(const Decimal& value) {
  int digits = 0;
  for (auto rest = value.coefficient(); rest != 0; rest /= 10) ++digits;
  return digits;
}

void read_scale(toml::Table& table, Observation& observation, Reading& reading) {
  const auto word = table.get_string("scale");
  if (!word) return;
  const Catalogue& catalogue = reading.dataset.catalogue;
  const Scale* scale = catalogue.find_scale(word->value);
  if (scale == nullptr) {
    check_reference(*word, catalogue.scale_words(), "scale word", reading.diagnostics());
    return;
  }
  observation.scale = *scale;
  if (!observation.value) {
    table.report(Code::bad_value, word->span, "a scale without a value").help =
        "give the value, or leave the scale out";
  }
}

/// Keeps the number with its scale written out inside exact arithmetic.
void check_length(toml::Table& table, const Observation& observation) {
  if (!observation.value) return;
  constexpr int most = base::limits::decimal_digits - factor_digits;
  const int digits = count_digits(*observation.value) + observation.scale.exponent;
  if (digits <= most) return;
  table
      .report(Code::number_too_long, observation.value_span,
              "with its scale the number has " + std::to_string(digits) + " digits")
      .help = "figures are calculated exactly with up to " + std::to_string(most) + " digits";
}

/// Where the amount of a change can still be calculated with.
bool is_sensible(const Decimal& amount) {
  constexpr int most_digits = 12;
  return count_digits(amount) <= most_digits && amount.scale() <= most_digits;
}

std::optional<Change> read_change(toml::Table table) {
  Change change;
  change.span = table.span();
  const auto since = table.require_integer("since", first_year, last_year);
  const auto percent = table.get_decimal("percent");
  const auto points = table.get_decimal("points");
  if (auto written = table.get_string("written")) change.written = std::move(written->value);
  if (table.has("percent") == table.has("points")) {
    table.report(Code::missing_key, table.span(), "a change needs either percent or points").help =
        "percent = 136 for a growth, points = 3.57 for percentage points";
  }
  table.finish();
  const auto& amount = percent ? percent : points;
  if (!since || !amount) return std::nullopt;
  change.since = since->value;
  change.kind = percent ? Change::Kind::percent : Change::Kind::points;
  change.amount = amount->value;
  if (!is_sensible(change.amount)) {
    table.report(Code::number_too_long, amount->span, "the change has too many digits").help =
        "write it as the source prints it";
    return std::nullopt;
  }
  if (percent && change.amount < Decimal(-100)) {
    table.report(Code::bad_value, amount->span, "nothing falls by more than 100 percent").help =
        "a change is counted from the earlier value";
    return std::nullopt;
  }
  return change;
}

std::optional<Rank> read_rank(toml::Table table, Reading& reading) {
  constexpr int last_position = 1'000'000;
  Rank rank;
  rank.span = table.span();
  const auto position = table.require_integer("position", 1, last_position);
  const auto universe = table.require_string("universe");
  const auto year = table.get_integer("year", first_year, last_year);
  if (auto written = table.get_string("written")) rank.written = std::move(written->value);
  table.finish();
  if (!position || !universe) return std::nullopt;
  if (!check_reference(*universe, ids_of(reading.dataset.universes), "universe",
                       reading.diagnostics())) {
    return std::nullopt;
  }
  rank.position = position->value;
  rank.universe = universe->value;
  if (year) rank.year = year->value;
  return rank;
}

void read_wording(toml::Table& table, Observation& observation) {
  constexpr std::array<std::string_view, 5> statuses = {"actual", "preliminary", "estimate",
                                                        "expected", "target"};
  const auto qualifier = table.get_choice("qualifier", qualifier_names());
  if (qualifier) observation.qualifier = to_qualifier(qualifier->value);
  if (auto more = table.get_string("more_word")) observation.more_word = std::move(more->value);
  const auto status = table.get_choice("status", statuses);
  if (status) observation.status = to_status(status->value);
  if (!implies_expected(observation.qualifier)) return;
  if (!status) observation.status = Status::expected;
  if (observation.is_expected()) return;
  table
      .report(Code::bad_value, status->span,
              "“" + qualifier->value + "” says that the value is expected, the status says “" +
                  status->value + "”")
      .help = "leave the status out, or take a qualifier that states a result";
}

/// The change that the value of a growth-only indicator is itself.
void read_own_change(toml::Table& table, const Indicator& indicator, Observation& observation) {
  if (indicator.nature != Nature::change) {
    if (!table.has("since")) return;
    table.ignore("since");
    table
        .report(Code::bad_value, table.key_span("since"),
                "`since` belongs to indicators of the nature “change”")
        .help = "write change = { since = …, percent = … } beside the value";
    return;
  }
  const auto since = table.require_integer("since", first_year, last_year);
  if (table.has("change")) {
    table.ignore("change");
    table
        .report(Code::bad_value, table.key_span("change"),
                "the value of this indicator is the change itself")
        .help = "write value = … and since = …";
  }
  if (!since || !observation.value) return;
  const auto kind = indicator.unit == point_unit ? Change::Kind::points : Change::Kind::percent;
  observation.change = Change{kind, *observation.value, since->value, observation.value_span, {}};
}

/// How the source writes the value. Changes and ranks have a `written` of their own.
void read_written(toml::Table& table, Observation& observation) {
  auto written = table.get_string("written");
  if (!written) return;
  observation.written = std::move(written->value);
  if (table.has("value")) return;
  table.report(Code::bad_value, written->span, "`written` speaks of a value, and there is none")
      .help = "write it beside the position: rank = { position = 1, …, written = \"…\" }";
}

void read_preference(toml::Table& table, Observation& observation, Reading& reading) {
  const auto prefer = table.get_boolean("prefer");
  observation.preferred = prefer && prefer->value;
  observation.why = read_text(table, "why", reading);
  if (observation.preferred == table.has("why")) return;
  if (observation.preferred) {
    table.report(Code::missing_key, table.key_span("prefer"), "a preference needs a reason").help =
        "add why = { … }: it is printed as the note of the figure";
  } else {
    table.report(Code::bad_value, table.key_span("why"), "a reason without a preference").help =
        "add prefer = true, or leave the reason out";
  }
}

/// How a conversion to another language's unit is rounded: `rounding = { digits = 3 }`.
void read_rounding(toml::Table& table, Observation& observation) {
  auto rounding = table.get_table("rounding");
  if (!rounding) return;
  constexpr int most_digits = 12;
  const auto digits = rounding->require_integer("digits", 1, most_digits);
  rounding->finish();
  if (digits) observation.conversion_digits = digits->value;
}

std::optional<Period> require_period(toml::Table& table) {
  auto value = table.get_value("period");
  if (value) return read_period(std::move(*value));
  table.report(Code::missing_key, table.span(), "missing key \"period\"").help =
      "say when the figure holds: a year, a date, or { from = …, to = … }";
  return std::nullopt;
}

}  // namespace

std::optional<Observation> read_observation(toml::Table table, const Indicator& indicator,
                                            Reading& reading) {
  const std::size_t errors_before = reading.diagnostics().errors();
  Observation observation;
  observation.span = table.span();
  const auto period = require_period(table);
  observation.period_span = table.key_span("period");
  observation.value_span = table.key_span("value");
  if (const auto value = table.get_decimal("value")) {
    observation.value = value->value;
    observation.value_span = value->span;
  }
  read_scale(table, observation, reading);
  check_length(table, observation);
  read_wording(table, observation);
  read_own_change(table, indicator, observation);
  if (!observation.change && indicator.nature != Nature::change) {
    if (auto change = table.get_table("change")) observation.change = read_change(*change);
  }
  if (auto rank = table.get_table("rank")) observation.rank = read_rank(*rank, reading);
  Evidence evidence = read_evidence(table, reading);
  observation.source = std::move(evidence.source);
  observation.quote = std::move(evidence.quote);
  observation.also_quoted = std::move(evidence.also_quoted);
  read_written(table, observation);
  read_preference(table, observation, reading);
  read_rounding(table, observation);
  table.finish();
  // What is broken is not judged further: one cause, one message.
  if (!period || reading.diagnostics().errors() > errors_before) return std::nullopt;
  observation.period = *period;
  return observation;
}

}  // namespace tubiao::data
