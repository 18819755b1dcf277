// Quotes and the texts they are taken from, in the form in which they are compared.
// Owned by the rules stage, internal to it.
#pragma once

#include <string>
#include <string_view>

#include "data/catalogue.h"

namespace tubiao::rules {

/// The text without any space or line break.
std::string squeezed(std::string_view text);

/// The first `count` characters, with an ellipsis where there are more.
std::string shortened(std::string_view text, std::size_t count);

/// A number in digits as a text has it.
struct QuotedNumber {
  std::string digits;  ///< "2258", "61.15": without grouping, half-width.
  std::string scale;   ///< The scale word of any language that follows, or empty.
  std::string more;    ///< The word between number and scale (余), or empty.
  std::string before;  ///< Everything before it, squeezed.
  std::string after;   ///< Everything behind number and scale, squeezed.
};

/// The numbers of a quote in their order. Between a number and its scale there may be a space or
/// one of the words that languages put there (10余万), which stays behind a number without a scale.
std::vector<QuotedNumber> numbers_in(std::string_view quote, const data::Catalogue& catalogue);

}  // namespace tubiao::rules
