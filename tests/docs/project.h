// The documents of the project, and a folder in which their examples are run.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace docs {

/// The folder of the project.
const std::filesystem::path& root();

/// Every document, relative to the root: the ones at the root and those in docs/.
std::vector<std::string> documents();

std::string read(const std::filesystem::path& path);
void write(const std::filesystem::path& path, std::string_view text);

/// A folder with copies of data/ and layouts/, in which commands find the program. It goes away
/// with its owner.
class Workshop {
 public:
  Workshop();
  ~Workshop();
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;

  const std::filesystem::path& path() const { return path_; }

  /// What a command line of the shell prints, on standard output and standard error.
  std::string run(const std::string& command) const;

 private:
  std::filesystem::path path_;
};

}  // namespace docs
