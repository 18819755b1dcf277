// Numbers into words: the only place where a figure becomes text.
// Owned by the data stage; every word comes from the language files and units.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/decimal.h"
#include "data/dataset.h"

namespace tubiao::data {

/// A number with its words, in three parts so that the numeral may be set large:
/// "more than RMB" · "140" · "billion"; 超 · 1400 · 亿元; 10 · 万余户; 80 · %以上.
struct NumberPhrase {
  std::string lead;
  std::string numeral;
  std::string tail;
  std::string lead_join;  ///< Between lead and numeral: a space, a no-break space, or nothing.
  std::string tail_join;  ///< Between numeral and tail.

  std::string text() const;
  friend bool operator==(const NumberPhrase&, const NumberPhrase&) = default;
};

/// An indicator together with one of its observations.
struct Figure {
  const Indicator* indicator = nullptr;
  const Observation* observation = nullptr;
};

/// The unit and scale that all numbers of one chart share in one language.
struct AxisUnit {
  std::string unit;  ///< The id of the unit that numbers are printed in (tonne, not jin).
  int exponent = 0;  ///< Numbers are in 10^exponent of it.
  std::string text;  ///< "亿元", "RMB billion", "km", "%".
};

enum class ChangeForm { full, brief };
enum class RankForm { full, with_year, badge };

/// Puts the figures of one dataset into words of one language. Holds references: the dataset lives
/// longer.
/// Functions that speak of a value, change or rank are to be asked only where there is one
/// (asserted).
class Wording {
 public:
  /// `language` is one of the dataset's (asserted).
  Wording(const Dataset& dataset, const base::Language& language);

  const base::Language& language() const { return words_->tag; }

  /// The value as the source qualifies it: "more than RMB 140 billion". Of an indicator that is a
  /// change: "up 120%".
  NumberPhrase phrase(const Figure& figure) const;
  /// The same without the qualifier.
  NumberPhrase value(const Figure& figure) const;
  /// "up 136% since 2020", 较2020年增长136%; brief: "+136%".
  std::string change(const Change& change, ChangeForm form = ChangeForm::full) const;
  /// "No. 3 in Henan", 居全省第3位; with_year adds its year where it has one; badge: 全省第3位.
  std::string rank(const Rank& rank, RankForm form = RankForm::full) const;
  /// The same in parts, with the position as the numeral; without its year.
  NumberPhrase rank_phrase(const Rank& rank, RankForm form = RankForm::full) const;
  /// "2024", "as of 28 October 2025", 2021—2025年累计: depends on what kind of quantity it is.
  std::string period(const Period& period, Nature nature = Nature::level) const;
  /// The date alone: "28 October 2025".
  std::string date(const Date& date) const;
  /// The period with the status: "expected, 2025", 2025年预计; the period alone for actual values.
  std::string status(const Figure& figure) const;
  /// The status alone: "expected"; empty for actual values.
  std::string status_word(Status status) const;
  std::string status_word(DesignationStatus status) const;
  /// What rounding leaves open of a derived value that has an interval: "267.4–269.0 km".
  std::string interval(const Figure& figure) const;
  /// How a derived value came about: "derived from 633 km, up 136%; within 267.4–269.0 km".
  std::string derivation(const Figure& figure) const;

  /// The clauses of a sentence, with this language's comma between them; empty ones are left out.
  std::string clauses(std::span<const std::string> parts) const;
  /// This language's comma.
  const std::string& clause_mark() const { return words_->clause_join; }
  /// The items of a list, with this language's semicolon between them; empty ones are left out.
  std::string items(std::span<const std::string> parts) const;
  /// "Expressway mileage: 633 km"; the text alone where there is no label.
  std::string labelled(std::string_view label, std::string_view text) const;

  /// A number alone, in this language's digits: "2,258".
  std::string number(const base::Decimal& value) const;

  /// The common unit and scale of several values, or nothing where their dimensions differ.
  std::optional<AxisUnit> axis(std::span<const Figure> figures) const;
  /// A value in a common unit and scale, exactly where that is possible, else to the precision of
  /// the source: for geometry and for `number`.
  base::Decimal in_axis(const AxisUnit& axis, const Figure& figure) const;

 private:
  enum class Hedge { with, without };
  NumberPhrase put(const Figure& figure, Hedge hedge) const;
  std::string status_word(std::string_view name) const;
  /// The change in words without its baseline: "up 136%".
  std::string growth(const Change& change) const;
  /// The size of the change: "136%".
  std::string change_amount(const Change& change, ChangeForm form) const;

  const Dataset* dataset_;
  const LanguageWords* words_;
};

}  // namespace tubiao::data
