// The program itself, run as somebody would run it. Shared by the suites that judge what it
// answers.
#pragma once

#include <filesystem>
#include <string>

#include "process.h"

namespace tubiao::test {

/// Runs `tubiao` with these arguments in `folder`. Of the environment it sees the shipped files and
/// the fonts of the suite; settings of the person at the keyboard only where `variables`
/// ("NO_COLOR=1") sets them.
Outcome run_tubiao(const std::filesystem::path& folder, const std::string& arguments,
                   const std::string& variables = "");

/// The same on a terminal of its own, where people read both streams: all of it is in `output`.
Outcome run_tubiao_on_terminal(const std::filesystem::path& folder, const std::string& arguments);

}  // namespace tubiao::test
