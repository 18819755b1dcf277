#include "check.h"

#include <algorithm>
#include <optional>
#include <regex>

namespace layers {
namespace {

/// One line that includes something.
struct Include {
  std::string header;
  bool own = false;  ///< In quotes.
};

std::optional<Include> include_in(const std::string& line) {
  static const std::regex own(R"rx(^\s*#\s*include\s*"([^"]+)")rx");
  static const std::regex foreign(R"(^\s*#\s*include\s*<([^>]+)>)");
  std::smatch found;
  if (std::regex_search(line, found, own)) return Include{found.str(1), true};
  if (std::regex_search(line, found, foreign)) return Include{found.str(1), false};
  return std::nullopt;
}

bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// What is wrong with `#include "header"` in `folder`; empty if nothing is.
std::string check_own_header(const Table& table, std::string_view folder, std::string_view header) {
  const std::size_t slash = header.find('/');
  if (slash == std::string_view::npos) {
    return "\"" + std::string(header) + "\" is included without its folder";
  }
  const std::string target(header.substr(0, slash));
  const Folder* layer = table.find_folder(folder);
  if (layer == nullptr) return std::string(folder) + "/ is not in the table of layers";
  if (table.find_folder(target) == nullptr) return target + "/ is not in the table of layers";
  if (target == folder || contains(layer->may_include, target)) return "";
  return std::string(folder) + "/ may not include " + target + "/";
}

/// What is wrong with `#include <header>` in `folder`; empty if nothing is.
std::string check_foreign_header(const Table& table, std::string_view folder,
                                 const std::string& header) {
  if (const Owned* row = table.find_owners(header)) {
    if (contains(row->owners, folder)) return "";
    return "<" + header + "> is not for " + std::string(folder) + "/";
  }
  // The standard library's names have neither a suffix nor a folder.
  if (header.find_first_of("./") == std::string::npos) return "";
  return "<" + header + "> has no owner in the table of libraries";
}

std::string check_line(const Table& table, std::string_view folder, const std::string& line) {
  static const std::regex whole_namespace(R"(^([^/"]|/[^/])*\busing\s+namespace\b)");
  if (const auto include = include_in(line)) {
    return include->own ? check_own_header(table, folder, include->header)
                        : check_foreign_header(table, folder, include->header);
  }
  if (std::regex_search(line, whole_namespace)) return "there is a `using namespace`";
  return "";
}

/// Calls `use(number, line)` for each line that may interest us.
template <typename Use>
void for_each_line(std::string_view text, Use use) {
  int number = 1;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line(text.substr(begin, end - begin));
    // Lines that hold no such word need no regular expression.
    if (line.find("include") != std::string::npos || line.find("using") != std::string::npos) {
      use(number, line);
    }
    begin = end + 1;
  }
}

}  // namespace

std::vector<std::string> breaches(const Table& table, std::string_view folder,
                                  std::string_view text) {
  std::vector<std::string> found;
  for_each_line(text, [&](int number, const std::string& line) {
    const std::string breach = check_line(table, folder, line);
    if (!breach.empty()) found.push_back(std::to_string(number) + ": " + breach);
  });
  return found;
}

std::vector<std::string> included(std::string_view text) {
  std::vector<std::string> headers;
  for_each_line(text, [&](int, const std::string& line) {
    if (auto include = include_in(line)) headers.push_back(std::move(include->header));
  });
  return headers;
}

}  // namespace layers
