#include "base/file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

namespace fs = std::filesystem;
namespace base = tubiao::base;

namespace {

/// An empty folder that is gone when the test is over.
struct Folder {
  fs::path path;
  Folder() {
    std::string name = (fs::temp_directory_path() / "base-test-XXXXXX").string();
    BOOST_REQUIRE(::mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::ptrdiff_t count() const {
    return std::distance(fs::directory_iterator(path), fs::directory_iterator());
  }
};

bool says(const base::FileError& error, const std::string& what) {
  return std::string(error.what()).find(what) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(file)

BOOST_AUTO_TEST_CASE(writes_and_reads_any_bytes) {
  const Folder folder;
  const std::string bytes("a\0\n\r\n\xFF", 6);
  base::write_file(folder.path / "new" / "deep" / "x.bin", bytes);
  BOOST_TEST(base::read_file(folder.path / "new" / "deep" / "x.bin", 100) == bytes);
  base::write_file(folder.path / "empty", "");
  BOOST_TEST(base::read_file(folder.path / "empty", 0) == "");
}

BOOST_AUTO_TEST_CASE(finds_the_files_of_a_folder_in_their_order) {
  const Folder folder;
  for (const char* name : {"b.toml", "a.toml", "c.txt", "deep/a.toml", "deep/er/z.toml"}) {
    base::write_file(folder.path / name, "");
  }
  fs::create_directory(folder.path / "folder.toml");
  fs::create_symlink(folder.path / "nowhere", folder.path / "link.toml");
  const auto names = [&](base::Depth depth) {
    std::string list;
    for (const auto& file : base::files_in(folder.path, ".toml", depth)) {
      list += file.lexically_relative(folder.path).string() + " ";
    }
    return list;
  };
  BOOST_TEST(names(base::Depth::here) == "a.toml b.toml link.toml ");
  BOOST_TEST(names(base::Depth::below) == "a.toml b.toml deep/a.toml deep/er/z.toml link.toml ");
  BOOST_CHECK_EXCEPTION(base::files_in(folder.path / "no", ".toml"), base::FileError,
                        [](const auto& error) { return says(error, "No such file"); });
}

BOOST_AUTO_TEST_CASE(replaces_a_file_and_leaves_nothing_beside_it) {
  const Folder folder;
  const fs::path path = folder.path / "x";
  base::write_file(path, std::string(100'000, 'a'));
  base::write_file(path, "new");
  BOOST_TEST(base::read_file(path, 10) == "new");
  BOOST_TEST(folder.count() == 1);
}

BOOST_AUTO_TEST_CASE(gives_the_rights_that_the_umask_leaves) {
  const Folder folder;
  const mode_t before = ::umask(022);
  base::write_file(folder.path / "x", "x");
  ::umask(before);
  struct stat status {};
  BOOST_REQUIRE(::stat((folder.path / "x").c_str(), &status) == 0);
  BOOST_TEST((status.st_mode & 0777u) == 0644u);
}

BOOST_AUTO_TEST_CASE(reads_up_to_the_limit_only) {
  const Folder folder;
  base::write_file(folder.path / "x", "12345");
  BOOST_TEST(base::read_file(folder.path / "x", 5) == "12345");
  BOOST_CHECK_EXCEPTION(base::read_file(folder.path / "x", 4), base::FileTooLarge,
                        [](const auto& error) { return says(error, "larger than 4 bytes"); });
}

BOOST_AUTO_TEST_CASE(names_the_path_and_the_reason) {
  BOOST_CHECK_EXCEPTION(base::read_file("/no/such/file", 10), base::FileError,
                        [](const auto& error) {
                          return says(error, "/no/such/file: ") && !error.reason().empty() &&
                                 error.reason().find('/') == std::string::npos;
                        });
}

BOOST_AUTO_TEST_CASE(refuses_what_is_not_a_regular_file) {
  const Folder folder;
  BOOST_CHECK_EXCEPTION(base::read_file(folder.path, 10), base::FileError,
                        [](const auto& error) { return says(error, "is a folder"); });
  const fs::path pipe = folder.path / "pipe";
  BOOST_REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  BOOST_CHECK_EXCEPTION(base::read_file(pipe, 10), base::FileError,
                        [](const auto& error) { return says(error, "not a regular file"); });
  BOOST_CHECK_THROW(base::write_file(folder.path, "x"), base::FileError);
  BOOST_CHECK_THROW(base::write_file(pipe, "x"), base::FileError);
  BOOST_TEST(folder.count() == 1);
}

BOOST_AUTO_TEST_CASE(fails_where_a_folder_cannot_be_made) {
  const Folder folder;
  base::write_file(folder.path / "x", "x");
  BOOST_CHECK_THROW(base::write_file(folder.path / "x" / "y", "y"), base::FileError);
  BOOST_TEST(base::read_file(folder.path / "x", 10) == "x");
}

BOOST_AUTO_TEST_CASE(leaves_no_temporary_file_after_a_failure) {
  const Folder folder;
  // The name fits into the folder's path, but is too long for the file system: the rename fails.
  const fs::path path = folder.path / std::string(300, 'x');
  BOOST_CHECK_THROW(base::write_file(path, "x"), base::FileError);
  BOOST_TEST(folder.count() == 0);
}

BOOST_AUTO_TEST_CASE(writes_through_a_symbolic_link) {
  const Folder folder;
  base::write_file(folder.path / "real", "old");
  fs::create_symlink("real", folder.path / "link");
  base::write_file(folder.path / "link", "new");
  BOOST_TEST(fs::is_symlink(folder.path / "link"));
  BOOST_TEST(base::read_file(folder.path / "real", 10) == "new");
}

BOOST_AUTO_TEST_CASE(lets_several_writers_write_one_file) {
  const Folder folder;
  const fs::path path = folder.path / "shared";
  std::vector<std::thread> writers;
  for (char letter : {'a', 'b', 'c', 'd'}) {
    writers.emplace_back([path, letter] {
      for (int i = 0; i < 20; ++i) base::write_file(path, std::string(5000, letter));
    });
  }
  for (std::thread& writer : writers) writer.join();
  const std::string bytes = base::read_file(path, 10'000);
  BOOST_TEST(bytes == std::string(5000, bytes.front()));
  BOOST_TEST(folder.count() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_installed_together_moves_together) {
  BOOST_TEST(base::moved_along("/usr/share/t", "/usr/bin", "/opt/x/bin") == "/opt/x/share/t");
  BOOST_TEST(base::moved_along("/usr/lib/data/t", "/usr/games", "/opt/games") == "/opt/lib/data/t");
  BOOST_TEST(base::moved_along("/srv/t", "/usr/bin", "/usr/bin") == "/srv/t");
}

BOOST_AUTO_TEST_SUITE_END()
