#include "diag/suggest.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace tubiao::diag {
namespace {

/// Longer names are no misspellings, and comparing them would take long.
constexpr std::size_t longest_name = 100;

std::u32string code_points(std::string_view text) {
  std::u32string result;
  for (std::size_t offset = 0; offset < text.size();) {
    const base::CodePoint character = base::decode_lossy(text, offset);
    result += character.value;
    offset += static_cast<std::size_t>(character.bytes);
  }
  return result;
}

/// The "optimal string alignment" distance: letters inserted, removed, replaced, or swapped with
/// their neighbour, each of which counts once.
std::size_t distance(const std::u32string& one, const std::u32string& other) {
  const std::size_t width = other.size() + 1;
  std::vector<std::size_t> two_above(width);
  std::vector<std::size_t> above(width);
  std::vector<std::size_t> row(width);
  for (std::size_t j = 0; j < width; ++j) row[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    std::swap(two_above, above);
    std::swap(above, row);
    row[0] = i;
    for (std::size_t j = 1; j < width; ++j) {
      const std::size_t replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
        row[j] = std::min(row[j], two_above[j - 2] + 1);
      }
    }
  }
  return row[other.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates) {
  if (name.size() > 4 * longest_name) return std::nullopt;
  const std::u32string wanted = code_points(name);
  const std::string* best = nullptr;
  std::size_t best_distance = 0;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > 4 * longest_name) continue;
    const std::u32string known = code_points(candidate);
    const std::size_t longer = std::max(wanted.size(), known.size());
    const std::size_t shorter = std::min(wanted.size(), known.size());
    const std::size_t allowed = std::max<std::size_t>(longer / 3, 1);
    if (longer > longest_name || longer - shorter > allowed) continue;
    const std::size_t found = distance(wanted, known);
    if (found > allowed || (best != nullptr && found >= best_distance)) continue;
    best = &candidate;
    best_distance = found;
  }
  if (best == nullptr) return std::nullopt;
  return *best;
}

}  // namespace tubiao::diag
