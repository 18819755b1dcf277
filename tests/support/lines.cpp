#include "lines.h"

#include <algorithm>
#include <cstddef>

namespace tubiao::test {
namespace {

using Lines = std::vector<std::string_view>;

/// Common lines shown before and after a change.
constexpr std::size_t context = 2;

/// The numbers of common lines of every pair of ends: `[i][j]` of the lines from i and from j on.
std::vector<std::vector<std::size_t>> common_ends(const Lines& one, const Lines& other) {
  std::vector<std::vector<std::size_t>> table(one.size() + 1,
                                              std::vector<std::size_t>(other.size() + 1, 0));
  for (std::size_t i = one.size(); i-- > 0;) {
    for (std::size_t j = other.size(); j-- > 0;) {
      table[i][j] =
          one[i] == other[j] ? table[i + 1][j + 1] + 1 : std::max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

std::size_t common_start(const Lines& one, const Lines& other) {
  const auto ends = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  return static_cast<std::size_t>(ends.first - one.begin());
}

}  // namespace

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::vector<DiffLine> diff(std::string_view old_text, std::string_view new_text) {
  const Lines before = lines_of(old_text);
  const Lines after = lines_of(new_text);
  // What texts begin with in common needs no table.
  const std::size_t start = common_start(before, after);
  std::vector<DiffLine> result;
  for (std::size_t i = 0; i < start; ++i) {
    result.push_back({DiffLine::Kind::both, before[i], i + 1});
  }
  const Lines one(before.begin() + static_cast<std::ptrdiff_t>(start), before.end());
  const Lines other(after.begin() + static_cast<std::ptrdiff_t>(start), after.end());
  const auto common = common_ends(one, other);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < one.size() || j < other.size()) {
    if (i < one.size() && j < other.size() && one[i] == other[j]) {
      result.push_back({DiffLine::Kind::both, one[i++], start + ++j});
    } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
      result.push_back({DiffLine::Kind::old_only, one[i], start + i + 1});
      ++i;
    } else {
      result.push_back({DiffLine::Kind::new_only, other[j], start + j + 1});
      ++j;
    }
  }
  return result;
}

std::string print_changes(const std::vector<DiffLine>& lines) {
  const auto changed = [&](std::size_t index) { return lines[index].kind != DiffLine::Kind::both; };
  std::string text;
  bool gap = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    bool near = false;
    const std::size_t last = std::min(i + context, lines.size() - 1);
    for (std::size_t k = i - std::min(i, context); k <= last; ++k) near = near || changed(k);
    if (near) {
      constexpr char signs[] = {' ', '-', '+'};
      if (gap) text += "@ line " + std::to_string(lines[i].number) + "\n";
      text += signs[static_cast<int>(lines[i].kind)];
      text.append(lines[i].text) += '\n';
    }
    gap = !near;
  }
  return text;
}

}  // namespace tubiao::test
