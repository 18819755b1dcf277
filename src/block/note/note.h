// The kind `note`: a remark in small type.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Reads `text`.
std::unique_ptr<Block> read_note(toml::Table& table, Common common, const ReadContext& context,
                                 const Inherited& inherited);

}  // namespace tubiao::block
