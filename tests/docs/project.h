// The documents of the project, and a folder in which their examples are run.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "folder.h"

namespace docs {

/// The folder of the project.
const std::filesystem::path& root();

/// Every document, relative to the root: the ones at the root and those in docs/.
std::vector<std::string> documents();

/// A file of the project.
std::string read(const std::filesystem::path& file);

/// A folder with copies of data/ and layouts/, in which commands find the program. It goes away
/// with its owner.
class Workshop {
 public:
  Workshop();

  void write(const std::string& name, const std::string& text) const { folder_.write(name, text); }

  /// What a command line of the shell prints, on standard output and standard error.
  std::string run(const std::string& command) const;

 private:
  tubiao::test::Folder folder_;
};

}  // namespace docs
