// The kind `text`: a paragraph in the languages of the edition.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Reads `text`, `role` and `justify`, and of a text in columns `direction`, `height` and `align`.
std::unique_ptr<Block> read_text_block(toml::Table& table, Common common,
                                       const ReadContext& context, const Inherited& inherited);

}  // namespace tubiao::block
