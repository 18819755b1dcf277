// The kind `sources`: where the shown figures come from, with their notes, collected by itself.
// Owned by the block stage.
#pragma once

#include <memory>

#include "block/read.h"

namespace tubiao::block {

/// Reads `title` ("Sources"), `note` (a remark of the layout's own) and `notes` (whether the notes
/// of the indicators are printed; default: yes).
std::unique_ptr<Block> read_sources(toml::Table& table, Common common, const ReadContext& context,
                                    const Inherited& inherited);

}  // namespace tubiao::block
