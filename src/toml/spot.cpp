#include "toml/spot.h"

#include <algorithm>

#include "base/utf8.h"

namespace tubiao::toml {
namespace {

constexpr std::string_view spaces = " \t\r\n";
constexpr std::string_view word_ends = " \t\r\n=,[]{}#\"'";

bool ends_word(char byte) {
  return word_ends.find(byte) != std::string_view::npos;
}

}  // namespace

Spot::Spot(std::string_view text, std::size_t at) : text_(text), at_(std::min(at, text.size())) {}

bool Spot::at_line_end() const {
  return at_ == text_.size() || starts_with("\n") || starts_with("\r\n");
}

bool Spot::at_control_character() const {
  return !at_line_end() && base::is_control(base::decode(text_, at_).value);
}

Range Spot::character() const {
  if (at_line_end()) return {at_, at_};
  return {at_, at_ + static_cast<std::size_t>(base::decode(text_, at_).bytes)};
}

Range Spot::word() const {
  Range word{at_, at_};
  while (word.begin > 0 && !ends_word(text_[word.begin - 1])) --word.begin;
  while (word.end < text_.size() && !ends_word(text_[word.end])) ++word.end;
  return word.begin == word.end ? character() : word;
}

Range Spot::phrase() const {
  const Range word = this->word();
  Range phrase{word.begin, std::max(line().end, word.begin)};
  const std::string_view words = text(phrase);
  phrase.end = phrase.begin + std::min(words.find('#'), words.size());
  while (phrase.end > phrase.begin && ends_word(text_[phrase.end - 1])) --phrase.end;
  const bool plain = text(phrase).find_first_of("=,[]{}\"'") == std::string_view::npos;
  return plain && phrase.end > word.end ? phrase : word;
}

Range Spot::line() const {
  Range line;
  line.begin = at_ == 0 ? 0 : text_.rfind('\n', at_ - 1) + 1;
  line.end = std::min(text_.find('\n', at_), text_.size());
  while (line.begin < line.end && spaces.find(text_[line.begin]) != std::string_view::npos) {
    ++line.begin;
  }
  while (line.end > line.begin && spaces.find(text_[line.end - 1]) != std::string_view::npos) {
    --line.end;
  }
  return line;
}

std::size_t Spot::table_begin() const {
  const std::size_t header = text_.substr(0, line().begin).rfind("\n[");
  return header == std::string_view::npos ? 0 : header + 1;
}

Range Spot::previous() const {
  std::size_t end = at_;
  while (end > 0 && spaces.find(text_[end - 1]) != std::string_view::npos) --end;
  std::size_t begin = end;
  if (begin > 0) --begin;
  while (begin > 0 && (static_cast<unsigned char>(text_[begin]) & 0xC0) == 0x80) --begin;
  return {begin, end};
}

std::optional<Range> Spot::find_line(const Range& range, std::string_view part, char next) const {
  for (std::size_t at = range.begin; at < range.end;) {
    const std::size_t begin = text_.find_first_not_of(" \t", at);
    if (begin == std::string_view::npos || begin >= range.end) break;
    if (text_.substr(begin).starts_with(part)) {
      const std::size_t behind = text_.find_first_not_of(" \t", begin + part.size());
      if (behind != std::string_view::npos && text_[behind] == next) {
        return Range{begin, begin + part.size()};
      }
    }
    const std::size_t end = text_.find('\n', begin);
    if (end == std::string_view::npos) break;
    at = end + 1;
  }
  return std::nullopt;
}

Range Spot::last_before_in_line(std::string_view part) const {
  const std::size_t found = text_.rfind(part, at_);
  if (found == std::string_view::npos || found < line().begin) return character();
  return {found, found + part.size()};
}

}  // namespace tubiao::toml
