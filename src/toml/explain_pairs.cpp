#include <algorithm>

#include "base/decimal.h"
#include "toml/explanations.h"
#include "toml/words.h"

namespace tubiao::toml {
namespace {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_comment_elsewhere(const Spot& spot) {
  return spot.starts_with("//") || spot.starts_with(";") || spot.starts_with("--");
}

std::string in_small_letters(std::string_view word) {
  std::string small(word);
  for (char& byte : small) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  }
  return small;
}

/// "2025-1-1", "2025/1/1", "2025.01.01": a year, and more parts joined by one and the same sign.
bool looks_like_date(std::string_view word) {
  if (word.size() < 6 || !std::all_of(word.begin(), word.begin() + 4, is_digit)) return false;
  const char sign = word[4];
  if (sign != '-' && sign != '/' && sign != '.') return false;
  return sign == '/' || word.find(sign, 5) != std::string_view::npos;
}

/// What somebody meant who wrote a number that TOML does not read; empty where that is unclear.
std::string corrected_number(std::string_view word) {
  std::string number(word);
  number.erase(std::remove_if(number.begin(), number.end(),
                              [](char byte) { return byte == '_' || byte == ' ' || byte == ','; }),
               number.end());
  if (number.starts_with('.')) number.insert(0, 1, '0');
  if (number.starts_with("-.")) number.insert(1, 1, '0');
  if (number.ends_with('.')) number += '0';
  while (number.size() > 1 && number[0] == '0' && is_digit(number[1])) number.erase(0, 1);
  return base::Decimal::is_decimal(number) ? number : "";
}

/// The number that a word begins with, before a unit: "633" of "633公里".
std::string leading_number(std::string_view word) {
  std::size_t end = 0;
  while (end < word.size() && (is_digit(word[end]) || word[end] == '.' || word[end] == '-')) ++end;
  const std::string_view number = word.substr(0, end);
  const std::string_view unit = word.substr(end);
  const bool broken_exponent = unit.starts_with('e') || unit.starts_with('E');
  return base::Decimal::is_decimal(number) && !broken_exponent ? std::string(number) : "";
}

std::string help_for_word(std::string_view word) {
  const std::string small = in_small_letters(word);
  if (small == "true" || small == "false") return "write " + small + " in small letters";
  if (small == "yes" || small == "no" || small == "on" || small == "off") {
    return "write true or false";
  }
  if (looks_like_date(word)) return "a date is written as in 2025-10-28";
  if (const std::string number = corrected_number(word); !number.empty()) {
    return "write " + number + ", or " + in_quotes(word) + " if it is a text";
  }
  if (const std::string number = leading_number(word); !number.empty()) {
    return "write " + number + " alone, or " + in_quotes(word) + " if it is a text";
  }
  return "put it in quotes if it is a text: " + in_quotes(word);
}

Explanation not_a_value(const Spot& spot, const Range& range) {
  const std::string_view written = spot.text(range);
  return {range, in_quotes(written) + " is not a value", help_for_word(written)};
}

/// The value that the spot stands behind together with the words at the spot, where the two belong
/// together: "3 亿", "1 000", "5,000".
std::optional<Range> whole_value(const Spot& spot) {
  const Range line = spot.line();
  const std::string_view before = spot.text({line.begin, spot.at()});
  const std::size_t equals = before.rfind('=');
  if (equals == std::string_view::npos) return std::nullopt;
  const std::size_t begin = before.find_first_not_of("= \t", equals);
  if (begin == std::string_view::npos) return std::nullopt;
  if (before.find_first_of("[]{}\"'", begin) != std::string_view::npos) return std::nullopt;
  std::size_t end = spot.phrase().end;
  if (spot.starts_with(",")) {
    const std::string_view behind = spot.text({spot.at(), line.end});
    end = spot.at() + std::min(behind.find_first_not_of("0123456789,."), behind.size());
    if (end == spot.at() + 1) return std::nullopt;
  }
  if (end <= spot.at()) return std::nullopt;
  const std::string_view behind = spot.text({end, line.end});
  if (behind.starts_with(" =") || behind.starts_with("=")) return std::nullopt;
  return Range{line.begin + begin, end};
}

/// Where the key begins that the spot is in or behind: at the start of the line or behind "{" or
/// ",".
std::size_t key_begin(const Spot& spot) {
  const Range line = spot.line();
  const std::string_view before = spot.text({line.begin, spot.at()});
  const std::size_t opened = before.find_last_of("{,");
  if (opened == std::string_view::npos) return line.begin;
  const std::size_t begin = before.find_first_not_of(" \t", opened + 1);
  return begin == std::string_view::npos ? spot.at() : line.begin + begin;
}

}  // namespace

Explanation explain_strange_key(const Spot& spot, const Range& key) {
  return {key, "this is not a key",
          "a key of other signs than A–Z, a–z, 0–9, _ and - stands in quotes: " +
              in_quotes(spot.text(key))};
}

Explanation explain_key(const Spot& spot, const Complaint& complaint) {
  if (is_comment_elsewhere(spot)) {
    return {
        {spot.at(), spot.line().end}, "this is not a comment in TOML", "a comment begins with #"};
  }
  if (spot.starts_with(":")) {
    return {spot.character(), "expected = after the key", "write = instead of :"};
  }
  const Range word = spot.word();
  const std::string_view sign = spot.text(spot.character());
  if (complaint.says("multi-line")) {
    return {word, "a key cannot have several lines", "put it in single quotes"};
  }
  const bool missing = sign.find_first_of("=.[]'\"") != std::string_view::npos;
  if (complaint.reading == "key" && !missing && !spot.at_line_end()) {
    return explain_strange_key(spot, {spot.at(), word.end});
  }
  if (complaint.reading == "key" || sign == "=" || sign == ".") {
    return {spot.character(), "a key, or a part of it, is missing before this",
            "write a name before this sign"};
  }
  if (spot.starts_with("]") || spot.starts_with("}")) {
    return {spot.character(), "this bracket closes nothing", "remove it, or open it before"};
  }
  const Range line = spot.line();
  const std::size_t begin = key_begin(spot);
  const std::string_view written = spot.text({begin, std::max(begin, line.end)});
  const std::size_t equals = written.find('=');
  if (equals == std::string_view::npos) {
    if (begin > line.begin) return {word, "expected = after the key", "write key = value"};
    return {line, "this line has no sign =", "write key = value, or begin a comment with #"};
  }
  const std::string_view key = written.substr(0, written.find_last_not_of(" \t", equals - 1) + 1);
  return explain_strange_key(spot, {begin, begin + key.size()});
}

Explanation explain_value(const Spot& spot, const Complaint& complaint) {
  const Range phrase = spot.phrase();
  if (phrase.begin == phrase.end) {
    return {spot.previous(), "a value is missing here",
            "write a text in quotes, a number, a date, true or false"};
  }
  if (complaint.says("between ")) {
    return {spot.word(), in_quotes(spot.text(spot.word())) + " is not a date or time that exists",
            "a date is written year, month, day, as in 2025-10-28"};
  }
  if (complaint.says("64 bits"))
    return {spot.word(), "this number is too large",
            "write it in a larger unit, such as 万 or million"};
  return not_a_value(spot, phrase);
}

Explanation explain_rest(const Spot& spot, const Complaint& complaint) {
  if (is_comment_elsewhere(spot)) {
    return {
        {spot.at(), spot.line().end}, "this is not a comment in TOML", "a comment begins with #"};
  }
  // The library stopped in the middle of a word: "1_".
  const Range word = spot.word();
  if (word.begin < spot.at() && spot.at() < word.end) return explain_value(spot, complaint);
  if (const std::optional<Range> whole = whole_value(spot)) return not_a_value(spot, *whole);
  if (spot.starts_with(",")) {
    return {spot.character(), "no comma can follow a value here",
            "remove it, and begin every key in a line of its own"};
  }
  if (spot.starts_with("]") || spot.starts_with("}")) {
    return {spot.character(), "this bracket closes nothing", "remove it, or open it before"};
  }
  const std::string_view before = spot.text(spot.previous());
  if (before == "\"" || before == "'") {
    return {word, "nothing can follow the string here",
            R"(a quote inside a string is written \"; every key begins in a line of its own)"};
  }
  return {word, "nothing can follow the value here", "begin every key in a line of its own"};
}

}  // namespace tubiao::toml
