#include "text/break_iterator.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <limits>
#include <stdexcept>

namespace tubiao::text {
namespace {

void check(UErrorCode status) {
  if (U_FAILURE(status)) {
    throw std::runtime_error(std::string("ICU cannot find boundaries: ") + u_errorName(status));
  }
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
  if (!found) {
    const UBreakIteratorType type = unit_ == Unit::line ? UBRK_LINE : UBRK_WORD;
    UErrorCode status = U_ZERO_ERROR;
    // A language without rules of its own gets the root's, whatever the locale of the process.
    found.reset(ubrk_open(type, language.c_str(), nullptr, 0, &status));
    check(status);
  }
  return *found;
}

}  // namespace tubiao::text
