// Whole files in and out: read with a limit, written atomically.
// Owned by the base stage.
#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tubiao::base {

/// A file that cannot be read or written. The message names the path and the system's reason.
class FileError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The bytes of the regular file at `path`. Throws FileError where it is missing, a directory, not
/// readable, or larger than `limit` bytes.
std::string read_file(const std::filesystem::path& path, std::size_t limit);

/// Replaces the file at `path` with `bytes`, or leaves the old one whole: writes a temporary file
/// beside it, flushes it to the disk, renames it. Creates missing folders. Throws FileError.
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace tubiao::base
