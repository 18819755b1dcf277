#include "text/break_iterator.h"

#include <unicode/ubrk.h>
#include <unicode/uloc.h>
#include <unicode/utext.h>

#include <array>
#include <limits>
#include <stdexcept>
#include <string_view>

namespace tubiao::text {
namespace {

void check(UErrorCode status) {
  if (U_FAILURE(status)) {
    throw std::runtime_error(std::string("ICU cannot find boundaries: ") + u_errorName(status));
  }
}

std::string language_of(const char* locale) {
  std::array<char, ULOC_LANG_CAPACITY> language{};
  UErrorCode status = U_ZERO_ERROR;
  uloc_getLanguage(locale, language.data(), static_cast<int>(language.size()), &status);
  return U_SUCCESS(status) ? language.data() : "";
}

}  // namespace

struct Boundaries::Text {
  UText text = UTEXT_INITIALIZER;
};

Boundaries::Boundaries(UBreakIterator& iterator, const std::string& text)
    : iterator_(iterator), text_(std::make_unique<Text>()) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&text_->text, text.data(), static_cast<std::int64_t>(text.size()), &status);
  ubrk_setUText(&iterator_, &text_->text, &status);
  check(status);
}

Boundaries::~Boundaries() {
  utext_close(&text_->text);
}

std::uint32_t Boundaries::next() {
  const auto boundary = ubrk_next(&iterator_);
  if (boundary == UBRK_DONE) return std::numeric_limits<std::uint32_t>::max();
  return static_cast<std::uint32_t>(boundary);
}

void BreakIterators::Close::operator()(UBreakIterator* iterator) const {
  ubrk_close(iterator);
}

UBreakIterator& BreakIterators::find(const base::Language& language) {
  Iterator& found = iterators_[language];
  if (found) return *found;
  found = open(language.c_str());
  // For a language without rules of its own ICU takes those of the process's locale; the same text
  // must break alike everywhere.
  UErrorCode status = U_ZERO_ERROR;
  const char* actual = ubrk_getLocaleByType(found.get(), ULOC_VALID_LOCALE, &status);
  const bool foreign =
      U_FAILURE(status) || actual == nullptr ||
      (std::string_view(actual) != "root" && language_of(actual) != language_of(language.c_str()));
  if (foreign) found = open("root");
  return *found;
}

BreakIterators::Iterator BreakIterators::open(const char* locale) const {
  UErrorCode status = U_ZERO_ERROR;
  Iterator iterator(
      ubrk_open(unit_ == Unit::line ? UBRK_LINE : UBRK_WORD, locale, nullptr, 0, &status));
  check(status);
  return iterator;
}

}  // namespace tubiao::text
