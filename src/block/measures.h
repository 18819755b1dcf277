// Extents that were measured before. A container asks the blocks in it when it is measured and
// again when it places them, and is itself asked by the container around it.
// Owned by the block stage.
#pragma once

#include <map>
#include <utility>

#include "block/block.h"

namespace tubiao::block {

/// Remembers the extents of blocks by their width, for one composition: one theme, one edition.
class Measures {
 public:
  Extent of(const Block& block, const Setting& setting, double width) {
    const auto [entry, fresh] = known_.try_emplace({&block, width});
    if (fresh) entry->second = block.measure(setting, width);
    return entry->second;
  }

 private:
  std::map<std::pair<const Block*, double>, Extent> known_;
};

}  // namespace tubiao::block
