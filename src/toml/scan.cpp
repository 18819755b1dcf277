#include "toml/scan.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "base/decimal.h"
#include "base/limits.h"

namespace tubiao::toml {
namespace {

bool is_bare(char byte) {
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return letter || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
}

/// What a bare value such as a number or a date consists of.
bool is_bare_value(char byte) {
  return is_bare(byte) || byte == '+' || byte == '.' || byte == ':';
}

bool is_too_long(std::string_view lexeme) {
  if (!base::Decimal::is_decimal(lexeme)) return false;
  if (!base::Decimal::parse(lexeme)) return true;
  const bool integer = lexeme.find_first_of(".eE") == std::string_view::npos;
  return integer && !fits_64_bits(lexeme);
}

/// Walks through a text once. A key is a run of parts joined by dots; a value follows "=" or stands
/// in an array; what follows a value matters to nobody here.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  Scan run() {
    while (at_ < text_.size() && !result_.too_deep && !result_.open_string) step();
    for (const Bracket& bracket : open_) {
      result_.open_brackets.push_back({bracket.offset, bracket.offset + 1});
    }
    return std::move(result_);
  }

 private:
  enum class Expect { key, header, value, end };

  struct Bracket {
    char sign = '[';
    std::size_t offset = 0;
    /// How many tables and arrays one has entered inside it.
    int depth = 0;
  };

  void step() {
    const char byte = text_[at_];
    switch (byte) {
      case '\n':
        if (open_.empty()) expect_key();
        ++at_;
        break;
      case '#':
        at_ = std::min(text_.find('\n', at_), text_.size());
        break;
      case '"':
      case '\'':
        skip_string(byte);
        start_key_part();
        if (expect_ == Expect::value) expect_ = Expect::end;
        break;
      case '[':
      case '{':
        open(byte);
        break;
      case ']':
      case '}':
        close(byte);
        break;
      default:
        step_inside(byte);
    }
  }

  void step_inside(char byte) {
    if (byte == '=' && expect_ == Expect::key) {
      check_depth(depth() + key_parts_, {at_, at_ + 1});
      expect_ = Expect::value;
      ++at_;
    } else if (byte == ',' && !open_.empty()) {
      expect_key();
      if (open_.back().sign == '[') expect_ = Expect::value;
      ++at_;
    } else if (byte == '.' && expect_ != Expect::value) {
      ++key_parts_;
      ++at_;
    } else if (expect_ == Expect::value && is_bare_value(byte)) {
      take_value();
    } else if (is_bare(byte)) {
      at_ = std::find_if_not(text_.begin() + offset(at_), text_.end(), is_bare) - text_.begin();
      start_key_part();
    } else {
      ++at_;
    }
  }

  static std::ptrdiff_t offset(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }

  void expect_key() {
    expect_ = Expect::key;
    key_parts_ = 0;
  }

  void start_key_part() { key_parts_ = std::max(key_parts_, 1); }

  int depth() const { return open_.empty() ? header_depth_ : open_.back().depth; }

  void check_depth(int depth, Range place) {
    if (depth > base::limits::toml_depth) result_.too_deep = place;
  }

  void open(char sign) {
    if (open_.empty() && expect_ == Expect::key) {
      open_header();
      return;
    }
    const bool inside_array = !open_.empty() && open_.back().sign == '[';
    const int inner = depth() + (inside_array ? 1 : std::max(key_parts_, 1));
    check_depth(inner, {at_, at_ + 1});
    open_.push_back({sign, at_, inner});
    expect_key();
    if (sign == '[') expect_ = Expect::value;
    ++at_;
  }

  void open_header() {
    header_begin_ = at_;
    at_ += text_.substr(at_).starts_with("[[") ? 2 : 1;
    key_parts_ = 0;
    expect_ = Expect::header;
  }

  void close(char sign) {
    if (expect_ == Expect::header) {
      // The elements of an array of tables lie one level deeper than the array.
      const bool array = text_[header_begin_ + 1] == '[';
      header_depth_ = key_parts_ + (array ? 1 : 0);
      check_depth(header_depth_, {header_begin_, at_});
    } else if (!open_.empty() && open_.back().sign == (sign == ']' ? '[' : '{')) {
      open_.pop_back();
    }
    expect_ = Expect::end;
    ++at_;
  }

  void take_value() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_bare_value(text_[at_])) ++at_;
    // More than are printed need not be remembered.
    const bool room = result_.too_long.size() < base::limits::diagnostics;
    if (room && is_too_long(text_.substr(begin, at_ - begin))) {
      result_.too_long.push_back({begin, at_});
    }
    expect_ = Expect::end;
  }

  /// Passes a string of one line or of several, or notes that it is open.
  void skip_string(char quote) {
    const std::size_t begin = at_;
    const std::string triple(3, quote);
    const bool several_lines = text_.substr(at_).starts_with(triple);
    at_ += several_lines ? 3 : 1;
    while (at_ < text_.size()) {
      if (text_[at_] == '\\' && quote == '"') {
        at_ += 2;
      } else if (text_[at_] == '\n' && !several_lines) {
        break;
      } else if (several_lines && text_.substr(at_).starts_with(triple)) {
        at_ += 3;
        // Up to two quotes may stand just inside the closing ones.
        for (int i = 0; i < 2 && at_ < text_.size() && text_[at_] == quote; ++i) ++at_;
        return;
      } else if (!several_lines && text_[at_] == quote) {
        ++at_;
        return;
      } else {
        ++at_;
      }
    }
    at_ = std::min(at_, text_.size());
    result_.open_string = Range{begin, begin + (several_lines ? 3 : 1)};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Expect expect_ = Expect::key;
  int key_parts_ = 0;
  int header_depth_ = 0;
  std::size_t header_begin_ = 0;
  std::vector<Bracket> open_;
  Scan result_;
};

}  // namespace

bool fits_64_bits(std::string_view lexeme) {
  std::string plain;
  std::copy_if(lexeme.begin(), lexeme.end(), std::back_inserter(plain),
               [](char byte) { return byte != '_' && byte != '+'; });
  long long value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  return error == std::errc() && end == plain.data() + plain.size();
}

Scan scan(std::string_view text) {
  return Scanner(text).run();
}

}  // namespace tubiao::toml
