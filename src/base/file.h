// Whole files in and out: read with a limit, written atomically.
// Owned by the base stage.
#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tubiao::base {

/// A file that cannot be read or written. The message names the path and the system's reason.
class FileError : public std::runtime_error {
 public:
  FileError(const std::filesystem::path& path, const std::string& reason)
      : std::runtime_error(path.string() + ": " + reason), reason_(reason) {}

  /// Why, without the path: "No such file or directory".
  const std::string& reason() const { return reason_; }

 private:
  std::string reason_;
};

/// A file that is larger than what the program is willing to read.
class FileTooLarge : public FileError {
 public:
  using FileError::FileError;
};

/// The bytes of the regular file at `path`. Throws FileError where it is missing, not readable, or
/// something else (a folder, a pipe, a device), FileTooLarge where it has more than `limit` bytes.
std::string read_file(const std::filesystem::path& path, std::size_t limit);

/// Whether a search goes into the folders of a folder.
enum class Depth { here, below };

/// The files of `folder` whose names end in `extension` (".toml"), in the order of their paths.
/// Throws FileError where a folder cannot be read.
std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder,
                                            std::string_view extension, Depth depth = Depth::here);

/// Where a `target` lies that was to be installed together with a program at `built_at`, once that
/// program has been moved to `now_at`: /opt/t/share for /usr/share, /usr/bin and /opt/t/bin.
std::filesystem::path moved_along(const std::filesystem::path& target,
                                  const std::filesystem::path& built_at,
                                  const std::filesystem::path& now_at);

/// Replaces the file at `path` with `bytes`, or leaves the old one whole: writes a temporary file
/// beside it, flushes it to the disk, renames it. Creates missing folders, follows a symbolic link,
/// and refuses to replace what is not a regular file. Several writers of one file do not disturb
/// each other: the last one wins. Throws FileError, and leaves no temporary file behind then.
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace tubiao::base
