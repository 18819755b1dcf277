#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <random>
#include <system_error>
#include <utility>

namespace tubiao::base {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, int error) {
  throw FileError(path, std::generic_category().message(error));
}

/// An open file descriptor, closed at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

  /// Whether the system could close it, which is when some file systems report a full disk.
  bool close() { return !is_open() || ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

/// A file that disappears at the end of its scope unless it was renamed into place.
class Temporary {
 public:
  explicit Temporary(fs::path path) : path_(std::move(path)) {}
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  /// Whether the system could move it to `target`.
  bool rename_to(const fs::path& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0) return false;
    path_.clear();
    return true;
  }

 private:
  fs::path path_;
};

const char* describe(mode_t mode) {
  if (S_ISDIR(mode)) return "it is a folder, not a file";
  return "it is not a regular file";
}

/// Reads up to `room` bytes into `buffer`; 0 at the end of the file.
std::size_t read_some(int file, char* buffer, std::size_t room, const fs::path& path) {
  for (;;) {
    const ssize_t count = ::read(file, buffer, room);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) fail(path, errno);
  }
}

void write_all(int file, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno != EINTR) fail(path, errno);
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

/// Where the bytes belong: behind a symbolic link, what it points to.
fs::path resolve_target(const fs::path& path) {
  std::error_code error;
  const fs::path resolved = fs::canonical(path, error);
  if (error) return path;
  struct stat status {};
  if (::stat(resolved.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    throw FileError(path, describe(status.st_mode));
  }
  return resolved;
}

/// A name beside `target` that nobody else uses: hidden, and random rather than numbered, so that
/// several processes can write the same file.
fs::path temporary_name(const fs::path& target) {
  std::random_device random;
  std::string name = ".tubiao-";
  for (int i = 0; i < 16; ++i) name += "0123456789abcdef"[random() & 15];
  return target.parent_path() / name;
}

/// Creates a new file beside `target`, with the rights that the user's umask leaves.
Descriptor create_beside(const fs::path& target, fs::path& name) {
  int file = -1;
  do {
    name = temporary_name(target);
    file = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  } while (file < 0 && (errno == EEXIST || errno == EINTR));
  if (file < 0) fail(target, errno);
  return Descriptor(file);
}

/// Makes a rename inside `folder` durable.
void flush_folder(const fs::path& folder) {
  const Descriptor descriptor(
      ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // Some file systems cannot flush a folder. The file itself is whole by now, so this is no
  // failure.
  if (descriptor.is_open()) static_cast<void>(::fsync(descriptor.number()));
}

}  // namespace

std::string read_file(const fs::path& path, std::size_t limit) {
  // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (!file.is_open()) fail(path, errno);
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) fail(path, errno);
  if (!S_ISREG(status.st_mode)) throw FileError(path, describe(status.st_mode));

  // The size on the disk is only a hint: the file may grow while it is read.
  const auto expected = static_cast<std::size_t>(std::max<off_t>(status.st_size, 0));
  std::string bytes;
  std::size_t filled = 0;
  for (;;) {
    if (filled == bytes.size()) bytes.resize(std::min(std::max(expected, 2 * filled), limit) + 1);
    const std::size_t count =
        read_some(file.number(), bytes.data() + filled, bytes.size() - filled, path);
    if (count == 0) break;
    filled += count;
    if (filled > limit) {
      const bool mebibytes = limit >= 1u << 20;
      throw FileTooLarge(path, "it is larger than " +
                                   std::to_string(mebibytes ? limit >> 20 : limit) +
                                   (mebibytes ? " MiB" : " bytes"));
    }
  }
  bytes.resize(filled);
  return bytes;
}

std::vector<fs::path> files_in(const fs::path& folder, std::string_view extension, Depth depth) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code none;  // A link that leads nowhere is no folder.
    if (entry->is_directory(none)) {
      if (depth == Depth::here) entry.disable_recursion_pending();
    } else if (entry->path().extension() == extension) {
      files.push_back(entry->path());
    }
  }
  if (error) throw FileError(folder, error.message());
  std::sort(files.begin(), files.end());
  return files;
}

std::filesystem::path moved_along(const std::filesystem::path& target,
                                  const std::filesystem::path& built_at,
                                  const std::filesystem::path& now_at) {
  return (now_at / target.lexically_relative(built_at)).lexically_normal();
}

void write_file(const fs::path& path, std::string_view bytes) {
  const fs::path target = resolve_target(path);
  if (target.has_parent_path()) {
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) throw FileError(target.parent_path(), error.message());
  }
  fs::path name;
  Descriptor file = create_beside(target, name);
  Temporary temporary(name);
  write_all(file.number(), bytes, path);
  if (::fsync(file.number()) != 0) fail(path, errno);
  if (!file.close()) fail(path, errno);
  if (!temporary.rename_to(target)) fail(path, errno);
  flush_folder(target.parent_path());
}

}  // namespace tubiao::base
