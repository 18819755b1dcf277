// Other programs, run as a user would run them. Shared by the tests of documents and of commands.
#pragma once

#include <string>

namespace tubiao::test {

/// What a program printed and how it ended.
struct Outcome {
  int status = -1;     ///< 128 and more where a signal ended it, as the shell counts.
  std::string output;  ///< Standard output.
  std::string errors;  ///< Standard error.

  std::string all() const { return output + errors; }
  bool has(const std::string& part) const { return all().find(part) != std::string::npos; }
};

/// Runs a command line of the shell; file names in it are our own and need no quoting.
Outcome run(const std::string& command);

}  // namespace tubiao::test
