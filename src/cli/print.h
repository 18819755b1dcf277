// Lines of the lists that commands print.
// Owned by the cli stage.
#pragma once

#include <string>
#include <vector>

namespace tubiao::cli {

/// Prints one line to standard output, the fields parted by tabs.
void print(const std::vector<std::string>& fields);

/// Sends what was printed on its way; throws std::runtime_error where it cannot arrive: a full disk
/// is noticed only here.
void flush_output();

}  // namespace tubiao::cli
