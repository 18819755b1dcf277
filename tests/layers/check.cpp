#include "check.h"

#include <algorithm>
#include <regex>

#include "table.h"

namespace layers {
namespace {

bool contains(Names names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

const Folder* find_folder(std::string_view name) {
  const auto found = std::find_if(std::begin(folders), std::end(folders),
                                  [&](const Folder& folder) { return folder.name == name; });
  return found == std::end(folders) ? nullptr : &*found;
}

/// What is wrong with `#include "header"` in `folder`; empty if nothing is.
std::string check_own_header(std::string_view folder, std::string_view header) {
  const std::size_t slash = header.find('/');
  if (slash == std::string_view::npos) {
    return "\"" + std::string(header) + "\" is included without its folder";
  }
  const std::string_view target = header.substr(0, slash);
  const Folder* layer = find_folder(folder);
  if (layer == nullptr) return std::string(folder) + "/ is not in the table of layers";
  if (find_folder(target) == nullptr)
    return std::string(target) + "/ is not in the table of layers";
  if (target == folder || contains(layer->may_include, target)) return "";
  return std::string(folder) + "/ may not include " + std::string(target) + "/";
}

/// What is wrong with `#include <header>` in `folder`; empty if nothing is.
std::string check_foreign_header(std::string_view folder, std::string_view header) {
  if (contains(stream_headers, header) && folder != stream_folder) {
    return "<" + std::string(header) + "> belongs to " + std::string(stream_folder) + "/";
  }
  // The standard library's names have neither a suffix nor a folder.
  if (header.find_first_of("./") == std::string_view::npos) return "";
  for (const std::string_view system : system_headers) {
    if (!header.starts_with(system)) continue;
    if (contains(system_folders, folder)) return "";
    return "<" + std::string(header) + "> is not for " + std::string(folder) + "/";
  }
  for (const Library& library : libraries) {
    if (!header.starts_with(library.header)) continue;
    if (contains(library.owners, folder)) return "";
    return "<" + std::string(header) + "> is not for " + std::string(folder) + "/";
  }
  return "<" + std::string(header) + "> has no owner in the table of libraries";
}

std::string check_line(std::string_view folder, const std::string& line) {
  static const std::regex own(R"rx(^\s*#\s*include\s*"([^"]+)")rx");
  static const std::regex foreign(R"(^\s*#\s*include\s*<([^>]+)>)");
  static const std::regex whole_namespace(R"(^([^/"]|/[^/])*\busing\s+namespace\b)");
  std::smatch found;
  if (std::regex_search(line, found, own)) return check_own_header(folder, found.str(1));
  if (std::regex_search(line, found, foreign)) return check_foreign_header(folder, found.str(1));
  if (std::regex_search(line, whole_namespace)) return "there is a `using namespace`";
  return "";
}

}  // namespace

std::vector<std::string> breaches(std::string_view folder, std::string_view text) {
  std::vector<std::string> found;
  int number = 1;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line(text.substr(begin, end - begin));
    // Lines that hold no such word need no regular expression.
    if (line.find("include") != std::string::npos || line.find("using") != std::string::npos) {
      const std::string breach = check_line(folder, line);
      if (!breach.empty()) found.push_back(std::to_string(number) + ": " + breach);
    }
    begin = end + 1;
  }
  return found;
}

}  // namespace layers
