// The kind `section`: blocks under a heading of their own, in an accent of their own.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Reads a section: `topic` or `title`, `icon`, the `direction` of the heading, and the blocks
/// inside.
std::unique_ptr<Block> read_section(toml::Table& table, Common common, const ReadContext& context,
                                    const Inherited& inherited);

}  // namespace tubiao::block
