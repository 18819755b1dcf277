// The kind `masthead`: the head of a poster, across the page and into its bleed.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Reads `kicker`, `title` with its `direction`, `deck`, `hero`, `indicators` and `ornament`.
std::unique_ptr<Block> read_masthead(toml::Table& table, Common common, const ReadContext& context,
                                     const Inherited& inherited);

}  // namespace tubiao::block
