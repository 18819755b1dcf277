// A part of a text in bytes.
// Owned by the toml stage.
#pragma once

#include <cstddef>

namespace tubiao::toml {

/// A part of a text in bytes, half-open.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Range&, const Range&) = default;
};

}  // namespace tubiao::toml
