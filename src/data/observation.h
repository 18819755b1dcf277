// What a source says about one indicator at one time: the value as printed, and all that belongs to
// it: scale, qualifier, status, change, rank, source and quote.
// Owned by the data stage.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/language.h"
#include "data/period.h"
#include "diag/span.h"

namespace tubiao::data {

/// What kind of quantity an indicator is.
enum class Nature { level, annual, cumulative, share, change, rank };

/// How certain a figure is.
enum class Status { actual, preliminary, estimate, expected, target, derived };

/// How the source hedges a number; the words stand in the language files.
enum class Qualifier {
  exact,
  more_than,
  exceeding,
  more_than_after_number,
  more_than_after_scale,
  at_least,
  about,
  nearly,
  stable_at_least,
  kept_at_least,
  expected_to_exceed,
  set_to_reach,
};

/// What a qualifier says about the true value: = > ≥ ≈ <.
enum class Relation { equal, greater, at_least, about, less };

/// The spellings in data files, in the order of the enumerators ("more-than-after-number").
std::span<const std::string_view> nature_names();
std::span<const std::string_view> status_names();
std::span<const std::string_view> qualifier_names();
/// The enumerator of a spelling that is one of the names (asserted).
Nature to_nature(std::string_view name);
Status to_status(std::string_view name);
Qualifier to_qualifier(std::string_view name);
std::string_view to_string(Nature nature);
std::string_view to_string(Status status);
std::string_view to_string(Qualifier qualifier);

Relation relation(Qualifier qualifier);
/// Whether the words themselves say that the value is expected (有望突破, 将达).
bool implies_expected(Qualifier qualifier);

/// A scale word of the source and its power of ten; no word and 0 where there is none.
struct Scale {
  std::string word;
  int exponent = 0;
  friend bool operator==(const Scale&, const Scale&) = default;
};

/// How far a value moved since a year.
struct Change {
  enum class Kind { percent, points } kind = Kind::percent;
  base::Decimal amount;  ///< Negative: a fall. +136 percent means × 2.36.
  int since = 0;
  diag::Span span{};
  std::string written{};  ///< How the source writes the amount (翻一番), where not in digits.
};

/// A place in a ranking. Never a length.
struct Rank {
  int position = 1;
  std::string universe;  ///< The id of the universe it is a rank in.
  std::optional<int> year;
  std::string written;  ///< How the source writes the position (首位), where not in digits.
  diag::Span span;
};

/// Where a derived value comes from.
struct Derivation {
  std::string formula;                     ///< "633 ÷ 2.36"
  std::optional<base::Interval> interval;  ///< What rounding leaves open, in the value's scale.
  base::Decimal from_value;                ///< In the same scale as the derived value.
  Period from_period;
  Change from_change;
};

/// One statement of one source about one indicator. A missing value is not zero.
struct Observation {
  Period period;
  std::optional<base::Decimal> value;  ///< As printed in the source: in `scale` × the unit.
  Scale scale;
  Qualifier qualifier = Qualifier::exact;
  std::string more_word;  ///< 多 or 余, whichever the source used; may be empty.
  Status status = Status::actual;
  std::optional<Change> change;  ///< Also set for indicators whose value is the change itself.
  std::optional<Rank> rank;
  std::string source;  ///< The id of the source; of a derived one, its origin's.
  diag::Spanned<std::string> quote;
  /// Further places of the same source that say the same.
  std::vector<diag::Spanned<std::string>> also_quoted;
  std::string written;     ///< How the source writes the number, where not in digits.
  bool preferred = false;  ///< Drawn where sources disagree; `why` says why.
  base::Localized why;
  /// Significant digits that a conversion to another language's unit is rounded to where it cannot
  /// be exact.
  std::optional<int> conversion_digits;
  std::optional<Derivation> derivation;  ///< Set exactly where `status` is derived.
  diag::Span span;
  diag::Span value_span;
  diag::Span period_span;

  bool is_derived() const { return derivation.has_value(); }
  /// Whether it is a forecast or a plan rather than a result.
  bool is_expected() const { return status == Status::expected || status == Status::target; }
  /// value × 10^scale, exactly. There must be a value (asserted).
  base::Decimal full_value() const;
};

}  // namespace tubiao::data
