// Texts compared line by line.
// Shared by the suites that keep texts or compare them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tubiao::test {

/// The lines of a text without their ends.
std::vector<std::string_view> lines_of(std::string_view text);

/// One line of two texts, in one of them or in both.
struct DiffLine {
  enum class Kind { both, old_only, new_only } kind = Kind::both;
  std::string_view text;
  std::size_t number = 0;  ///< From 1: in the new text, or of a line that is gone in the old one.
};

/// Both texts in one list with as many common lines as there can be; it refers to their characters.
std::vector<DiffLine> diff(std::string_view old_text, std::string_view new_text);

/// What changed, as `diff -u` shows it, with a few common lines around; empty where nothing did.
std::string print_changes(const std::vector<DiffLine>& lines);

}  // namespace tubiao::test
