// The kind `share`: the parts of a whole as a strip or a ring.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Reads a chart of shares. Reports parts that do not make up 100 %, and what are no shares; null
/// then.
std::unique_ptr<Block> read_share(toml::Table& table, Common common, const ReadContext& context,
                                  const Inherited& inherited);

}  // namespace tubiao::block
