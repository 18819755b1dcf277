// Reads the numbers, names and separators that SVG attributes are made of.
// Owned by the picture stage.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tubiao::picture {

/// A position in the text of an attribute.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::size_t offset() const { return offset_; }
  bool at_end() const { return offset_ == text_.size(); }
  /// The next character; of the end, a character that occurs nowhere.
  char peek() const { return at_end() ? '\0' : text_[offset_]; }
  void advance() { ++offset_; }

  /// Passes white space; `skip_separator` also one comma among it.
  void skip_space();
  void skip_separator();

  /// Passes `character` where it comes next.
  bool accept(char character);

  /// A decimal number with an optional sign, fraction and exponent, finite and within the limit of
  /// coordinates; nothing is passed where none comes next.
  std::optional<double> number();

  /// The flag of an arc: a single 0 or 1, which need not be separated from what follows.
  std::optional<bool> flag();

  /// Letters, digits and hyphens; may be empty.
  std::string_view name();

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
};

}  // namespace tubiao::picture
