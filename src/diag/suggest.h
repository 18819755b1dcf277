// "Did you mean": the known name nearest to a misspelt one.
// Owned by the diag stage.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tubiao::diag {

/// The candidate with the smallest edit distance (adjacent letters swapped count once) to `name`,
/// where that is at most a third of the longer name's length, at least 1; the first one of equals.
std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates);

}  // namespace tubiao::diag
