// Periods of observations: a year, a date (a point in time), or a range of years.
// Owned by the data stage.
#pragma once

#include <compare>
#include <string>
#include <variant>

namespace tubiao::data {

/// A calendar year.
struct Year {
  int value = 0;
  friend bool operator==(const Year&, const Year&) = default;
};

/// A calendar date: the state at the end of that day.
struct Date {
  int year = 0;
  int month = 1;
  int day = 1;
  friend bool operator==(const Date&, const Date&) = default;
  friend std::strong_ordering operator<=>(const Date& one, const Date& other);
};

/// The years `from` to `to`, both included; from < to.
struct YearRange {
  int from = 0;
  int to = 0;
  friend bool operator==(const YearRange&, const YearRange&) = default;
};

/// When an observation holds.
class Period {
 public:
  Period() = default;
  Period(Year year) : value_(year) {}
  Period(Date date) : value_(date) {}
  Period(YearRange range) : value_(range) {}

  const std::variant<Year, Date, YearRange>& value() const { return value_; }
  bool is_year() const { return std::holds_alternative<Year>(value_); }
  bool is_date() const { return std::holds_alternative<Date>(value_); }
  bool is_range() const { return std::holds_alternative<YearRange>(value_); }

  /// The first and the last day of the period.
  Date first_day() const;
  Date last_day() const;
  int last_year() const { return last_day().year; }

  /// "2025", "2025-10-28", "2021-2025": for messages and ids, the same in every language.
  std::string to_string() const;

  friend bool operator==(const Period&, const Period&) = default;
  /// Chronological: by the last day; of periods that end together the longer one comes first.
  friend std::strong_ordering operator<=>(const Period& one, const Period& other);

 private:
  std::variant<Year, Date, YearRange> value_ = Year{};
};

/// Whether the two have a day in common.
bool overlap(const Period& one, const Period& other);

}  // namespace tubiao::data
