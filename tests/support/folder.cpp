#include "folder.h"

#include <stdlib.h>

#include <algorithm>
#include <stdexcept>

#include "base/file.h"

namespace tubiao::test {

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "tubiao-test-XXXXXX").string();
  if (!mkdtemp(name.data())) throw std::runtime_error("cannot make a folder");
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string Folder::write(const std::string& name, const std::string& bytes) const {
  base::write_file(path_ / name, bytes);
  return path(name);
}

std::string Folder::read(const std::string& name) const {
  return base::read_file(path_ / name, 64u << 20);
}

std::vector<std::string> Folder::files() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path_)) {
    if (!entry.is_directory()) names.push_back(entry.path().lexically_relative(path_).string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace tubiao::test
