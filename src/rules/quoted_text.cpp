#include "rules/quoted_text.h"

#include <optional>
#include <vector>

#include "base/utf8.h"

namespace tubiao::rules {
namespace {

bool is_space(char32_t letter) {
  switch (letter) {
    case U' ':
    case U'\t':
    case U'\n':
    case U'\r':
    case U'\u00A0':
    case U'\u200B':
    case U'\u202F':
    case U'\u2028':
    case U'\u2029':
    case U'\u3000':
    case U'\uFEFF':
      return true;
    default:
      return letter >= U'\u2000' && letter <= U'\u200A';
  }
}

/// The digits, points and commas of the full-width forms as ASCII; everything else as it is.
std::string half_width(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto letter = base::decode_lossy(text, at);
    const bool digit = letter.value >= U'\uFF10' && letter.value <= U'\uFF19';
    if (digit) {
      out += static_cast<char>('0' + (letter.value - U'\uFF10'));
    } else if (letter.value == U'\uFF0E') {
      out += '.';
    } else {
      out += text.substr(at, static_cast<std::size_t>(letter.bytes));
    }
    at += static_cast<std::size_t>(letter.bytes);
  }
  return out;
}

bool is_digit(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Whether a grouping comma stands at `at`: three digits follow it, and no fourth.
bool is_grouping(std::string_view text, std::size_t at) {
  return text[at] == ',' && is_digit(text, at + 1) && is_digit(text, at + 2) &&
         is_digit(text, at + 3) && !is_digit(text, at + 4);
}

/// Takes the number at `at`, which is a digit, and moves `at` behind it.
std::string take_number(std::string_view text, std::size_t& at) {
  std::string digits;
  bool fraction = false;
  while (at < text.size()) {
    const bool point = text[at] == '.' && !fraction && is_digit(text, at + 1);
    if (is_digit(text, at) || point) {
      digits += text[at];
      fraction = fraction || point;
    } else if (fraction || !is_grouping(text, at)) {
      break;
    }
    ++at;
  }
  return digits;
}

void skip_spaces(std::string_view& text) {
  while (!text.empty()) {
    const auto letter = base::decode_lossy(text, 0);
    if (!is_space(letter.value)) return;
    text.remove_prefix(static_cast<std::size_t>(letter.bytes));
  }
}

/// The longest of `words` that `text` starts with; empty where there is none.
std::string longest_start(std::string_view text, const std::vector<std::string>& words) {
  std::string best;
  for (const auto& word : words) {
    if (word.size() > best.size() && text.starts_with(word)) best = word;
  }
  return best;
}

}  // namespace

std::string squeezed(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto letter = base::decode_lossy(text, at);
    const auto bytes = static_cast<std::size_t>(letter.bytes);
    if (!is_space(letter.value)) out += text.substr(at, bytes);
    at += bytes;
  }
  return out;
}

std::string shortened(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; count > 0 && at < text.size(); --count) {
    at += static_cast<std::size_t>(base::decode_lossy(text, at).bytes);
  }
  return std::string(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

std::vector<QuotedNumber> numbers_in(std::string_view quote, const data::Catalogue& catalogue) {
  // 多 and 余 may stand between a number and its scale.
  const std::vector<std::string> more_words = catalogue.more_words();
  const std::vector<std::string> scales = catalogue.scale_words();
  const std::string text = half_width(quote);
  std::vector<QuotedNumber> numbers;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text, at)) {
      ++at;
      continue;
    }
    QuotedNumber number;
    number.before = squeezed(std::string_view(text).substr(0, at));
    number.digits = take_number(text, at);
    std::string_view rest = std::string_view(text).substr(at);
    skip_spaces(rest);
    number.more = longest_start(rest, more_words);
    rest.remove_prefix(number.more.size());
    number.scale = longest_start(rest, scales);
    number.after = squeezed(rest.substr(number.scale.size()));
    numbers.push_back(std::move(number));
  }
  return numbers;
}

}  // namespace tubiao::rules
