// The kind `bar`: bars and columns, simple, grouped, stacked or filled to 100 %.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Reads a bar chart. Reports charts that mix dimensions or kinds of periods, and figures without a
/// value; null then.
std::unique_ptr<Block> read_bar(toml::Table& table, Common common, const ReadContext& context,
                                const Inherited& inherited);

}  // namespace tubiao::block
