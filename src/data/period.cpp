#include "data/period.h"

#include <tuple>

namespace tubiao::data {
namespace {

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

struct FirstDay {
  Date operator()(Year year) const { return {year.value, 1, 1}; }
  Date operator()(Date date) const { return date; }
  Date operator()(YearRange range) const { return {range.from, 1, 1}; }
};

struct LastDay {
  Date operator()(Year year) const { return {year.value, 12, 31}; }
  Date operator()(Date date) const { return date; }
  Date operator()(YearRange range) const { return {range.to, 12, 31}; }
};

struct Print {
  std::string operator()(Year year) const { return std::to_string(year.value); }
  std::string operator()(Date date) const {
    return std::to_string(date.year) + "-" + two_digits(date.month) + "-" + two_digits(date.day);
  }
  std::string operator()(YearRange range) const {
    return std::to_string(range.from) + "-" + std::to_string(range.to);
  }
};

}  // namespace

std::strong_ordering operator<=>(const Date& one, const Date& other) {
  return std::tie(one.year, one.month, one.day) <=> std::tie(other.year, other.month, other.day);
}

Date Period::first_day() const {
  return std::visit(FirstDay{}, value_);
}

Date Period::last_day() const {
  return std::visit(LastDay{}, value_);
}

std::string Period::to_string() const {
  return std::visit(Print{}, value_);
}

std::strong_ordering operator<=>(const Period& one, const Period& other) {
  return std::tuple(one.last_day(), one.first_day()) <=>
         std::tuple(other.last_day(), other.first_day());
}

bool overlap(const Period& one, const Period& other) {
  return one.first_day() <= other.last_day() && other.first_day() <= one.last_day();
}

}  // namespace tubiao::data
