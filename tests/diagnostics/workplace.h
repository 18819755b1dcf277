// The folder that the examples are checked in.
#pragma once

#include <string>
#include <vector>

#include "folder.h"
#include "program.h"

namespace tubiao::diagnostics {

/// A copy of the examples, with the files that are too large to be kept or that follow from a
/// shipped one: made/. Paths in messages are relative to it and the same on every machine.
class Workplace {
 public:
  Workplace();

  /// Runs `tubiao check` with these arguments in the folder.
  test::Outcome check(const std::string& arguments) const;

 private:
  test::Folder folder_;
};

/// The names of all examples without ".toml", sorted: "unknown-key.layout".
std::vector<std::string> examples();

/// Those that are kept in JSON, too: there is a file "<name>.json.expected".
std::vector<std::string> examples_in_json();

/// The names of all texts that are kept without ".expected".
std::vector<std::string> kept_texts();

/// Where the text is kept that an example prints.
std::string expected_path(const std::string& name);

}  // namespace tubiao::diagnostics
