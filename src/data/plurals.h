// Plural categories of numbers, by the rules that ICU has for a language.
// Owned by the data stage, internal to it.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "base/decimal.h"

namespace tubiao::data {

/// The categories that Unicode knows.
inline constexpr std::array<std::string_view, 6> plural_categories = {"zero", "one",  "two",
                                                                      "few",  "many", "other"};

/// The rules of one language. Throws std::runtime_error where ICU's data cannot be read.
class Plurals {
 public:
  explicit Plurals(const std::string& locale);
  ~Plurals();
  Plurals(const Plurals&) = delete;
  Plurals& operator=(const Plurals&) = delete;

  /// The category of a number with exactly its decimals: "1 tonne", but "1.0 tonnes".
  std::string category(const base::Decimal& number) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tubiao::data
