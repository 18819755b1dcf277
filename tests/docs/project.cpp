#include "project.h"

#include <algorithm>

#include "base/file.h"
#include "process.h"

namespace docs {

namespace fs = std::filesystem;

const fs::path& root() {
  static const fs::path path = PROJECT_ROOT;
  return path;
}

std::vector<std::string> documents() {
  std::vector<std::string> found;
  for (const fs::path& folder : {root(), root() / "docs"}) {
    for (const auto& file : tubiao::base::files_in(folder, ".md")) {
      found.push_back(file.lexically_relative(root()).string());
    }
  }
  return found;
}

std::string read(const fs::path& file) {
  constexpr std::size_t largest = 1u << 20;
  return tubiao::base::read_file(root() / file, largest);
}

Workshop::Workshop() {
  for (const char* name : {"data", "layouts"}) {
    fs::copy(root() / name, folder_.path() / name, fs::copy_options::recursive);
  }
}

std::string Workshop::run(const std::string& command) const {
  return tubiao::test::run("cd '" + folder_.path().string() +
                           "' && export PATH='" PROGRAM_FOLDER
                           "':$PATH TUBIAO_DATADIR='" PROJECT_ROOT "/share' && { " +
                           command + "; } 2>&1")
      .all();
}

}  // namespace docs
