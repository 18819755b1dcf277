// Reads the includes of a source text and finds what the tables of layers do not allow.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "table.h"

namespace layers {

/// What a text of the folder `folder` breaks, each in one sentence that begins with its line
/// number.
std::vector<std::string> breaches(const Table& table, std::string_view folder,
                                  std::string_view text);

/// The headers that a text includes: "text/shaper.h", "cairo.h".
std::vector<std::string> included(std::string_view text);

}  // namespace layers
