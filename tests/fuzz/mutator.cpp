#include "mutator.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tubiao::fuzz {
namespace {

using namespace std::string_literals;

/// Numbers at the edge of something, and ordinary ones.
const std::vector<std::string>& numbers() {
  static const std::vector<std::string> all = {"0",
                                               "1",
                                               "2",
                                               "3",
                                               "12",
                                               "48",
                                               "49",
                                               "99",
                                               "100",
                                               "101",
                                               "2020",
                                               "2024",
                                               "2025",
                                               "-1",
                                               "-0",
                                               "-100",
                                               "0.0",
                                               "0.5",
                                               "0.001",
                                               "1.0",
                                               "33.3",
                                               "66.67",
                                               "100.0",
                                               "1e3",
                                               "1e27",
                                               "1e-27",
                                               "1e400",
                                               "nan",
                                               "-inf",
                                               "500",
                                               "5000",
                                               "0.10",
                                               "8.20",
                                               "1.5",
                                               "200",
                                               "1000000",
                                               "9999999",
                                               "123456",
                                               "7.25",
                                               "9223372036854775807",
                                               "99999999999999999999",
                                               "12345678901234567890.12345678",
                                               "0.1234567890123456789012345678"};
  return all;
}

/// Words at the edge of something.
const std::vector<std::string>& odd_words() {
  static const std::vector<std::string> all = {
      "\"\"",
      "\" \"",
      "\"0mm\"",
      "\"1mm\"",
      "\"fit\"",
      "\"0.0001pt\"",
      "\"-5mm\"",
      "\"5000mm\"",
      "\"A10\"",
      "\"{motorways}\"",
      "\"{{\"",
      "\"{}\"",
      "\"{motorways.value} {motorways.unit}\"",
      "\"\\u0000\"",
      "\"\\uFEFF\"",
      "\"\\u202E\"",
      "\"\\n\\n\\n\"",
      "\"👩‍👩‍👧\"",
      "\"é́́́\"",
      "\"٣\"",
      "\"𓀀\"",
      "\"　\"",
      "\"，，，\"",
      "\"“”\"",
      "\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"",
      "\"新乡市新乡市新乡市新乡市新乡市新乡市新乡市新乡市新乡市新乡市新乡市新乡市新乡市新乡市\""};
  return all;
}

/// What stands nowhere, or opens something.
const std::vector<std::string>& tokens() {
  static const std::vector<std::string> all = {"2025-02-29",
                                               "0001-01-01",
                                               "12:00:00",
                                               "true",
                                               "''",
                                               "[]",
                                               "{}",
                                               "[[]]",
                                               "[{}]",
                                               "[\"zh\"]",
                                               "[\"motorways\", \"motorways\"]",
                                               "[2020, 2025]",
                                               "[2025, 2025]",
                                               "\n[[block]]\n",
                                               "\n[[block.block]]\n",
                                               "\n[[block.group]]\n",
                                               "\n[page]\n",
                                               "\n[[indicator]]\n",
                                               "\n[[indicator.observation]]\n",
                                               "\n[[unit]]\n",
                                               "\n[[universe]]\n",
                                               "\nspan = 12\n",
                                               "\ncolumns = 48\n",
                                               "\ngutter = \"100mm\"\n",
                                               "\nbreak = \"page\"\n",
                                               "\\",
                                               "\"",
                                               "'",
                                               "\"\"\"",
                                               "=",
                                               ".",
                                               ",",
                                               "[",
                                               "]",
                                               "{",
                                               "}",
                                               "#",
                                               "\r",
                                               "\t",
                                               "\0"s,
                                               "\x7F",
                                               "\xFF",
                                               "\xC3",
                                               "\xEF\xBB\xBF",
                                               "<g>",
                                               "</g>",
                                               "<!--",
                                               "<?x?>",
                                               "&amp;",
                                               "viewBox=\"0 0 0 0\"",
                                               "A",
                                               "M",
                                               "z",
                                               "a1 1 0 01 9",
                                               "scale(0)",
                                               "rotate(1e9)",
                                               "var(--x)",
                                               "currentColor"};
  return all;
}

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool ends_value(char byte) {
  return std::string_view(" \t\r\n,]}>\"").find(byte) != std::string_view::npos;
}

void add_words(const std::string& text, std::vector<std::string>& words) {
  for (std::size_t begin = text.find('"'); begin != std::string::npos;) {
    const std::size_t end = text.find('"', begin + 1);
    if (end == std::string::npos) break;
    words.push_back(text.substr(begin, end + 1 - begin));
    begin = text.find('"', end + 1);
  }
}

}  // namespace

Mutator::Mutator(std::vector<std::string> seeds, std::uint32_t seed)
    : seeds_(std::move(seeds)), words_(odd_words()), random_(seed) {
  for (const std::string& text : seeds_) add_words(text, words_);
}

std::string Mutator::next() {
  static constexpr std::array<Change, 8> unusual = {
      &Mutator::replace_number, &Mutator::replace_number, &Mutator::replace_number,
      &Mutator::replace_word,   &Mutator::replace_word,   &Mutator::erase_line,
      &Mutator::take_table,     &Mutator::take_table};
  static constexpr std::array<Change, 6> wrong = {&Mutator::replace_value, &Mutator::insert_token,
                                                  &Mutator::repeat_line,   &Mutator::swap_lines,
                                                  &Mutator::erase_part,    &Mutator::flip_bit};
  std::string text = pick(seeds_);
  const bool is_wrong = below(3) == 0;
  for (std::size_t count = 1 + below(3); count > 0; --count) {
    const Change change = is_wrong ? wrong[below(wrong.size())] : unusual[below(unusual.size())];
    (this->*change)(text);
  }
  return text;
}

std::size_t Mutator::below(std::size_t count) {
  // Not a distribution of the library: those differ from one to the next.
  return count == 0 ? 0 : random_() % count;
}

std::size_t Mutator::line_start(const std::string& text) {
  const std::size_t end = text.rfind('\n', below(text.size()));
  return end == std::string::npos ? 0 : end + 1;
}

std::size_t Mutator::table_start(const std::string& text) {
  const std::size_t end = text.find("\n[", below(text.size()));
  return end == std::string::npos ? text.size() : end + 1;
}

void Mutator::replace_number(std::string& text) {
  const std::size_t begin = text.find_first_of("0123456789", below(text.size()));
  if (begin == std::string::npos) return;
  std::size_t end = begin;
  while (end < text.size() && (is_digit(text[end]) || text[end] == '.')) ++end;
  text.replace(begin, end - begin, pick(numbers()));
}

void Mutator::replace_word(std::string& text) {
  // Both quotes of a pair lie on one line, or there is no pair here.
  const std::size_t from = text.find_first_of("={[", below(text.size()));
  const std::size_t begin = text.find('"', from);
  if (from == std::string::npos || begin == std::string::npos) return;
  const std::size_t end = text.find('"', begin + 1);
  if (end == std::string::npos) return;
  text.replace(begin, end + 1 - begin, pick(words_));
}

void Mutator::erase_line(std::string& text) {
  const std::size_t begin = line_start(text);
  text.erase(begin, text.find('\n', begin) - begin + 1);
}

void Mutator::repeat_line(std::string& text) {
  const std::size_t begin = line_start(text);
  const std::string line = text.substr(begin, text.find('\n', begin) - begin + 1);
  for (std::size_t count = 1 + below(3); count > 0; --count) text.insert(begin, line);
}

void Mutator::swap_lines(std::string& text) {
  const std::size_t begin = line_start(text);
  const std::string line = text.substr(begin, text.find('\n', begin) - begin + 1);
  text.erase(begin, line.size());
  text.insert(line_start(text), line);
}

void Mutator::take_table(std::string& text) {
  const std::string& other = pick(seeds_);
  const std::size_t begin = table_start(other);
  if (begin == other.size()) return;
  const std::size_t end = std::min(other.find("\n[", begin), other.size() - 1);
  text.insert(table_start(text), other.substr(begin, end + 1 - begin));
}

void Mutator::flip_bit(std::string& text) {
  if (text.empty()) return;
  text[below(text.size())] ^= static_cast<char>(1u << below(8));
}

void Mutator::erase_part(std::string& text) {
  text.erase(below(text.size()), 1 + below(12));
}

void Mutator::insert_token(std::string& text) {
  text.insert(below(text.size()), pick(tokens()));
}

void Mutator::replace_value(std::string& text) {
  const std::size_t sign = text.find('=', below(text.size()));
  const std::size_t begin = text.find_first_not_of("= \t", sign);
  if (sign == std::string::npos || begin == std::string::npos) return;
  std::size_t end = begin + 1;
  if (text[begin] == '"') {
    end = std::min(text.find('"', end), text.size() - 1) + 1;
  } else if (text[begin] == '[' || text[begin] == '{') {
    end = std::min(text.find_first_of("]}\n", end), text.size() - 1) + 1;
  } else {
    while (end < text.size() && !ends_value(text[end])) ++end;
  }
  text.replace(begin, end - begin, pick(tokens()));
}

}  // namespace tubiao::fuzz
