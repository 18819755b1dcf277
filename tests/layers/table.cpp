#include "table.h"

#include <algorithm>

#include "markdown.h"

namespace layers {
namespace {

/// The folders that a cell names, without the slash at their ends.
Names folders_in(std::string_view cell) {
  Names names;
  for (std::string& name : markdown::code_spans(cell)) {
    if (name.ends_with('/')) name.pop_back();
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace

const Folder* Table::find_folder(std::string_view name) const {
  const auto found = std::find_if(folders.begin(), folders.end(),
                                  [&](const Folder& folder) { return folder.name == name; });
  return found == folders.end() ? nullptr : &*found;
}

const Owned* Table::find_owners(std::string_view header) const {
  const auto fits = [&](const std::string& start) { return header.starts_with(start); };
  const auto found = std::find_if(owned.begin(), owned.end(), [&](const Owned& row) {
    return std::any_of(row.headers.begin(), row.headers.end(), fits);
  });
  return found == owned.end() ? nullptr : &*found;
}

Table read_table(std::string_view document) {
  Table table;
  for (const auto& row : markdown::table(document, {"folder", "may include"})) {
    Folder folder;
    for (std::string& name : folders_in(row[0])) folder.name = std::move(name);
    folder.may_include = folders_in(row[1]);
    if (row[1] == "all above") {
      for (const Folder& above : table.folders) folder.may_include.push_back(above.name);
    }
    table.folders.push_back(std::move(folder));
  }
  for (const auto& row : markdown::table(document, {"headers", "only in"})) {
    table.owned.push_back({markdown::code_spans(row[0]), folders_in(row[1])});
  }
  return table;
}

}  // namespace layers
