// From a TOML text to nodes, by the TOML library, which is known to tree.cpp only.
// Owned by the toml stage.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "diag/sources.h"
#include "toml/node.h"

namespace tubiao::toml {

/// What the TOML library says about a text that is not TOML, and the character at which it gave up.
struct SyntaxError {
  std::string description;
  int line = 1;
  int column = 1;
};

/// Parses the source `id`. Its text is valid UTF-8 and passed the first look (scan.h).
std::variant<std::shared_ptr<Node>, SyntaxError> parse_tree(const diag::Sources& sources,
                                                            diag::SourceId id);

}  // namespace tubiao::toml
