// The table of kinds: what can stand on a page.
// Owned by the block stage. A new kind is a folder and one row here.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "block/read.h"

namespace tubiao::block {

/// One kind of block.
struct Kind {
  std::string_view name;
  /// Reads the keys of this kind; the caller reads the common ones and finishes the table. Null
  /// where the block cannot stand; then something has been reported.
  std::unique_ptr<Block> (*read)(toml::Table&, Common, const ReadContext&, const Inherited&);
  /// One line for `tubiao list kinds`.
  std::string_view summary;
  /// Whether each block of this kind takes the next accent of the theme.
  bool takes_accent = false;
};

std::span<const Kind> all_kinds();

/// Null where there is no such kind.
const Kind* find_kind(std::string_view name);

}  // namespace tubiao::block
