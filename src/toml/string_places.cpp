#include "toml/string_places.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "base/utf8.h"

namespace tubiao::toml {
namespace {

using Position = StringPlaces::Position;

/// What the string says between two milestones, in bytes.
constexpr std::size_t stride = 256;

bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/// Walks through a string as it is written.
class Walker {
 public:
  /// Begins before what the string says first. `written` has its quotes; `says` is what the TOML
  /// library made of it.
  Walker(std::string_view written, std::string_view says, const diag::Span& place)
      : Walker(written, says, Position{0, 0, place.line, place.column}) {
    advance(quotes());
    // A line end right behind the quotes says nothing.
    if (has_several_lines()) advance(line_end());
    skip_hidden();
  }

  /// Goes on from a position.
  Walker(std::string_view written, std::string_view says, const Position& position)
      : written_(written), says_(says), position_(position), behind_(position) {}

  const Position& position() const { return position_; }
  /// Where the last step ended, before what is hidden behind it.
  const Position& behind() const { return behind_; }

  /// Passes what says the next byte or, in an escape, the next character. False at the end.
  bool step() {
    if (position_.written >= end()) return false;
    if (is_escape()) {
      pass_escape();
    } else {
      advance(std::max<std::size_t>(line_end(), 1));
      ++position_.said;
    }
    behind_ = position_;
    skip_hidden();
    return true;
  }

 private:
  bool has_several_lines() const {
    return written_.size() > 3 && written_[1] == written_[0] && written_[2] == written_[0];
  }
  std::size_t quotes() const { return has_several_lines() ? 3 : 1; }
  /// Where the closing quotes begin.
  std::size_t end() const { return written_.size() - quotes(); }

  bool is_escape() const {
    return written_.front() == '"' && written_[position_.written] == '\\' &&
           position_.written + 1 < end();
  }

  /// The bytes of the line end here: 0 where there is none.
  std::size_t line_end() const {
    if (position_.written >= end()) return 0;
    const std::string_view rest = written_.substr(position_.written, end() - position_.written);
    return rest.starts_with('\n') ? 1 : rest.starts_with("\r\n") ? 2 : 0;
  }

  void advance(std::size_t bytes) {
    for (; bytes > 0; --bytes, ++position_.written) {
      const auto byte = static_cast<unsigned char>(written_[position_.written]);
      if (byte == '\n') {
        ++position_.line;
        position_.column = 1;
      } else if ((byte & 0xC0) != 0x80) {
        ++position_.column;
      }
    }
  }

  void pass_escape() {
    const char kind = written_[position_.written + 1];
    const std::size_t digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    const std::size_t length = std::min(2 + digits, end() - position_.written);
    std::string character(1, ' ');
    if (digits > 0) {
      std::uint32_t value = 0;
      const char* first = written_.data() + position_.written + 2;
      std::from_chars(first, first + (length - 2), value, 16);
      character.clear();
      base::append_utf8(character, static_cast<char32_t>(value));
    }
    advance(length);
    position_.said += character.size();
  }

  /// Passes backslashes at the ends of lines with all the blanks behind them.
  void skip_hidden() {
    while (position_.written + 1 < end() && is_escape() &&
           is_blank(written_[position_.written + 1])) {
      advance(1);
      while (position_.written < end() && is_hidden_blank()) {
        advance(static_cast<std::size_t>(base::decode(written_, position_.written).bytes));
      }
    }
  }

  /// The library also drops blanks beyond ASCII there. They are told by what the string says next.
  bool is_hidden_blank() const {
    if (is_blank(written_[position_.written])) return true;
    if (static_cast<unsigned char>(written_[position_.written]) < 0x80) return false;
    const auto bytes = static_cast<std::size_t>(base::decode(written_, position_.written).bytes);
    return !says_.substr(position_.said).starts_with(written_.substr(position_.written, bytes));
  }

  std::string_view written_;
  std::string_view says_;
  Position position_;
  Position behind_;
};

}  // namespace

StringPlaces::StringPlaces(const diag::Sources& sources, const diag::Spanned<std::string>& string)
    : string_(string), written_(sources.text(string.span)) {
  if (written_.empty()) return;
  Walker walker(written_, string.value, string.span);
  milestones_.push_back(walker.position());
  while (walker.step()) {
    if (walker.position().said >= milestones_.back().said + stride) {
      milestones_.push_back(walker.position());
    }
  }
}

diag::Span StringPlaces::of(const Range& part) const {
  if (milestones_.empty()) return string_.span;
  const auto next = std::upper_bound(
      milestones_.begin(), milestones_.end(), part.begin,
      [](std::size_t said, const Position& milestone) { return said < milestone.said; });
  const Position& from = next == milestones_.begin() ? *next : *std::prev(next);
  Walker walker(written_, string_.value, from);
  while (walker.position().said < part.begin && walker.step()) {
  }
  const Position begin = walker.position();
  Position end = begin;
  while (walker.position().said < part.end && walker.step()) end = walker.behind();
  return {string_.span.source, begin.line, begin.column, end.line, end.column};
}

}  // namespace tubiao::toml
