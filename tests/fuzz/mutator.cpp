#include "mutator.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tubiao::fuzz {
namespace {

using namespace std::string_literals;

/// Values, signs and words that are at the edge of something.
const std::vector<std::string>& tokens() {
  static const std::vector<std::string> all = {"nan",
                                               "-inf",
                                               "-0",
                                               "0",
                                               "1",
                                               "-1",
                                               "0.0",
                                               "1e400",
                                               "1e-400",
                                               "9223372036854775807",
                                               "-9223372036854775808",
                                               "99999999999999999999",
                                               "0.1234567890123456789012345678",
                                               "1e27",
                                               "12345678901234567890.12345678",
                                               "2020",
                                               "2025-02-29",
                                               "0001-01-01",
                                               "9999-12-31",
                                               "12:00:00",
                                               "true",
                                               "\"\"",
                                               "''",
                                               "\"0mm\"",
                                               "\"fit\"",
                                               "\"1e9mm\"",
                                               "\"0.0001pt\"",
                                               "\"-5mm\"",
                                               "\"5000mm\"",
                                               "\"A10\"",
                                               "[]",
                                               "{}",
                                               "[[]]",
                                               "[{}]",
                                               "[\"zh\"]",
                                               "[\"motorways\", \"motorways\"]",
                                               "[2020, 2025]",
                                               "[2025, 2025]",
                                               "\"motorways\"",
                                               "\"balance\"",
                                               "\"zh\"",
                                               "\"change\"",
                                               "\"hero\"",
                                               "\"stacked\"",
                                               "\"full\"",
                                               "\"grouped\"",
                                               "\"vertical\"",
                                               "\"ring\"",
                                               "\"share\"",
                                               "\"bar\"",
                                               "\"row\"",
                                               "\"grid\"",
                                               "\"section\"",
                                               "\"percent\"",
                                               "\"percentage-point\"",
                                               "\"mu\"",
                                               "\"万亿\"",
                                               "\"{motorways}\"",
                                               "\"{{\"",
                                               "\"{}\"",
                                               "\"{motorways.value} {motorways.unit}\"",
                                               "\"\\u0000\"",
                                               "\"\\uFEFF\"",
                                               "\"\\u202E\"",
                                               "\"\\n\\n\\n\"",
                                               "\" \"",
                                               "\"👩‍👩‍👧\"",
                                               "\"é́́́\"",
                                               "\"٣\"",
                                               "\"𓀀\"",
                                               "\"　\"",
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

bool ends_value(char byte) {
  return std::string_view(" \t\r\n,]}>\"").find(byte) != std::string_view::npos;
}

}  // namespace

Mutator::Mutator(std::vector<std::string> seeds, std::uint32_t seed)
    : seeds_(std::move(seeds)), random_(seed) {}

std::string Mutator::next() {
  static constexpr std::array<Change, 10> changes = {
      &Mutator::replace_value, &Mutator::replace_value, &Mutator::replace_value,
      &Mutator::insert_token,  &Mutator::erase_line,    &Mutator::repeat_line,
      &Mutator::swap_lines,    &Mutator::erase_part,    &Mutator::take_lines_of_another,
      &Mutator::flip_bit};
  std::string text = pick(seeds_);
  for (std::size_t count = 1 + below(4); count > 0; --count) {
    (this->*changes[below(changes.size())])(text);
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

void Mutator::take_lines_of_another(std::string& text) {
  const std::string& other = pick(seeds_);
  const std::size_t begin = line_start(other);
  const std::string part = other.substr(begin, below(200));
  text.insert(line_start(text), part.substr(0, part.rfind('\n') + 1));
}

}  // namespace tubiao::fuzz
