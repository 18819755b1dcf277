// A folder for the files of one test. Shared by the tests that work with files and programs.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tubiao::test {

/// A new, empty folder that goes away with its object.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::string path(const std::string& name) const { return (path_ / name).string(); }

  /// Writes a file, with the folders it needs, and returns its path.
  std::string write(const std::string& name, const std::string& bytes) const;
  std::string read(const std::string& name) const;
  /// The names of all files in it and below, hidden ones too, relative to it and sorted.
  std::vector<std::string> files() const;

 private:
  std::filesystem::path path_;
};

}  // namespace tubiao::test
