#include "project.h"

#include <stdlib.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

namespace docs {

namespace fs = std::filesystem;

const fs::path& root() {
  static const fs::path path = PROJECT_ROOT;
  return path;
}

std::vector<std::string> documents() {
  std::vector<std::string> found;
  for (const fs::path& folder : {root(), root() / "docs"}) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() != ".md") continue;
      found.push_back(entry.path().lexically_relative(root()).string());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

Workshop::Workshop() {
  std::string name = (fs::temp_directory_path() / "docs-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder");
  path_ = name;
  for (const char* folder : {"data", "layouts"}) {
    fs::copy(root() / folder, path_ / folder, fs::copy_options::recursive);
  }
}

Workshop::~Workshop() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string Workshop::run(const std::string& command) const {
  const std::string line =
      "cd '" + path_.string() + "' && PATH='" PROGRAM_FOLDER "':$PATH && { " + command + "; } 2>&1";
  const std::unique_ptr<std::FILE, decltype(&pclose)> pipe(popen(line.c_str(), "r"), pclose);
  if (!pipe) throw std::runtime_error("cannot run " + command);
  std::string output;
  std::array<char, 4096> buffer;
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) {
    output.append(buffer.data(), count);
  }
  return output;
}

}  // namespace docs
