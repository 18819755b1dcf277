// Reads the includes of a source text and finds what the table of layers does not allow.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// What a text of the folder `folder` breaks, each in one sentence that begins with its line
/// number.
std::vector<std::string> breaches(std::string_view folder, std::string_view text);

}  // namespace layers
