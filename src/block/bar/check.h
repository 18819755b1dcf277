// What a bar chart must not mix: dimensions, kinds of periods, signs in a stack.
// Owned by the block stage.
#pragma once

#include "block/bar/model.h"

namespace tubiao::block::bar {

/// Reports everything that keeps the figures from standing in one chart, at `from`. True where they
/// may.
bool check(const Model& model, const ReadContext& context, const diag::Span& from);

/// Reports what keeps the figures, each of which has a value, from being the parts of stacked bars.
void check_stack(const Model& model, const ReadContext& context, const diag::Span& from);

/// In words, what may stand in one chart only with its like: "length", a share.
std::string dimension(const Selected& selected, Measure measure, const data::Dataset& dataset);

}  // namespace tubiao::block::bar
