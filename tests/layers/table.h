// Who may include whom, and who owns which library: the tables of ARCHITECTURE.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace layers {

using Names = std::vector<std::string>;

/// A folder of src/ and the other folders whose headers it may include.
struct Folder {
  std::string name;
  Names may_include;
};

/// Headers by the start of their names, and the folders that may include them; no folder: nobody.
struct Owned {
  Names headers;
  Names owners;
};

/// Both tables, each in the order of the document.
struct Table {
  std::vector<Folder> folders;
  std::vector<Owned> owned;

  const Folder* find_folder(std::string_view name) const;
  /// The row of a header: of several starts that fit, the first one counts. Null where none does.
  const Owned* find_owners(std::string_view header) const;
};

/// Reads the tables with the headers "folder, may include" and "headers, only in". Folders stand as
/// `base/`; "all above" stands for the folders of the rows before.
Table read_table(std::string_view document);

}  // namespace layers
