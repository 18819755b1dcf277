// Runs the tools that judge our documents: other people's programs, as a reader would use them.
#pragma once

#include <filesystem>
#include <string>

namespace tubiao::documents {

/// What a program printed and how it ended.
struct Outcome {
  int status = -1;
  std::string output;  ///< Standard output and standard error.

  bool has(const std::string& part) const { return output.find(part) != std::string::npos; }
};

/// Runs a command line of the shell; file names in it are our own and need no quoting.
Outcome run(const std::string& command);

/// A folder of this process that goes away with it.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  /// Writes a file and returns its path.
  std::string write(const std::string& name, const std::string& bytes) const;
  std::string path(const std::string& name) const { return (path_ / name).string(); }
  std::string read(const std::string& name) const;

 private:
  std::filesystem::path path_;
};

/// The share of pixels of two PNGs that differ clearly, by more than a quarter of the range in one
/// channel; edges are smoothed differently by every program. 1 where the sizes differ.
double difference(const std::string& one_png, const std::string& other_png);

}  // namespace tubiao::documents
