// The kind `figure`: one number or several, each with unit, label, change, rank and status.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Reads figures: a selection, `columns`, `size`, `label`, `show`.
std::unique_ptr<Block> read_figure(toml::Table& table, Common common, const ReadContext& context,
                                   const Inherited& inherited);

}  // namespace tubiao::block
