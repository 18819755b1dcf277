// What a bar chart must not mix: dimensions, kinds of periods, signs in a stack.
// Owned by the block stage.
#pragma once

#include "block/bar/model.h"

namespace tubiao::block::bar {

/// Reports everything that keeps the figures from standing in one chart, at `from`. True where they
/// may.
bool check(const Model& model, const ReadContext& context, const diag::Span& from);

}  // namespace tubiao::block::bar
