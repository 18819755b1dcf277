#include "data/plurals.h"

#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>

#include <cstdint>
#include <map>
#include <mutex>
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
  /// Whether the language has a single category, as Chinese and Japanese have.
  bool is_single = false;
  /// Categories of numbers with decimals that were asked for before: finding one is slow, and a
  /// document asks for the same ones at every measuring.
  std::mutex mutex;
  std::map<std::string, std::string> known;

  std::string select(const base::Decimal& number) {
    const std::lock_guard lock(mutex);
    const auto [entry, fresh] = known.try_emplace(number.to_string());
    if (fresh) select_exactly(*rules, number).toUTF8String(entry->second);
    return entry->second;
  }
};

Plurals::Plurals(const std::string& locale) : impl_(std::make_unique<Impl>()) {
  UErrorCode status = U_ZERO_ERROR;
  impl_->rules.reset(icu::PluralRules::forLocale(icu::Locale(locale.c_str()), status));
  check(status, "plural rules");
  const std::unique_ptr<icu::StringEnumeration> categories(impl_->rules->getKeywords(status));
  check(status, "plural categories");
  impl_->is_single = categories->count(status) == 1;
  check(status, "plural categories");
}

Plurals::~Plurals() = default;

std::string Plurals::category(const base::Decimal& number) const {
  if (impl_->is_single) return "other";
  if (number.scale() != 0 || number < 0 || number > INT32_MAX) return impl_->select(number);
  std::string category;
  impl_->rules->select(static_cast<std::int32_t>(number.coefficient())).toUTF8String(category);
  return category;
}

}  // namespace tubiao::data
