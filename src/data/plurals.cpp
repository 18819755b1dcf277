#include "data/plurals.h"

#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>

#include <cstdint>
#include <stdexcept>

namespace tubiao::data {
namespace {

void check(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) {
    throw std::runtime_error(std::string("ICU: ") + what + ": " + u_errorName(status));
  }
}

icu::UnicodeString select_exactly(const icu::PluralRules& rules, const base::Decimal& number) {
  UErrorCode status = U_ZERO_ERROR;
  // Formatted only to carry the exact digits into the rules; the text itself is not used.
  const auto exact = icu::number::NumberFormatter::withLocale(icu::Locale::getRoot())
                         .precision(icu::number::Precision::fixedFraction(number.scale()))
                         .formatDecimal(number.to_string(), status);
  check(status, "number");
  icu::UnicodeString keyword = rules.select(exact, status);
  check(status, "plural category");
  return keyword;
}

}  // namespace

struct Plurals::Impl {
  std::unique_ptr<icu::PluralRules> rules;
};

Plurals::Plurals(const std::string& locale) : impl_(std::make_unique<Impl>()) {
  UErrorCode status = U_ZERO_ERROR;
  impl_->rules.reset(icu::PluralRules::forLocale(icu::Locale(locale.c_str()), status));
  check(status, "plural rules");
}

Plurals::~Plurals() = default;

std::string Plurals::category(const base::Decimal& number) const {
  icu::UnicodeString keyword;
  if (number.scale() == 0 && number >= 0 && number <= INT32_MAX) {
    keyword = impl_->rules->select(static_cast<std::int32_t>(number.coefficient()));
  } else {
    keyword = select_exactly(*impl_->rules, number);
  }
  std::string category;
  keyword.toUTF8String(category);
  return category;
}

}  // namespace tubiao::data
