// The containers column, row and grid: they draw nothing and place the blocks inside them.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Blocks below each other.
std::unique_ptr<Block> read_column(toml::Table& table, Common common, const ReadContext& context,
                                   const Inherited& inherited);

/// Blocks side by side: by their spans of the surrounding columns, else in equal shares.
std::unique_ptr<Block> read_row(toml::Table& table, Common common, const ReadContext& context,
                                const Inherited& inherited);

/// Blocks in `columns` cells of equal width.
std::unique_ptr<Block> read_grid(toml::Table& table, Common common, const ReadContext& context,
                                 const Inherited& inherited);

/// The flow of a container: `columns`, `gutter` and `gap` of its table, else of the container
/// around it; as many columns as the block spans there.
FlowStyle read_flow_style(toml::Table& table, const Common& common, const Inherited& inherited);

/// What the blocks inside a container inherit.
Inherited inside(const Inherited& inherited, const FlowStyle& style, const std::string& accent);

}  // namespace tubiao::block
