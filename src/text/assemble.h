// From broken lines to positioned glyphs: alignment, baselines, ink.
// Owned by the text stage.
#pragma once

#include <span>

#include "text/cluster.h"
#include "text/composed.h"
#include "text/spacing.h"
#include "text/style.h"

namespace tubiao::text {

/// Sets a prepared paragraph into a measure. Hyphens can only stand in a paragraph that knows where
/// (`hyphens_known`).
Composed assemble(const Prepared& paragraph, std::span<const Run> runs, const Measure& measure,
                  Hyphenation hyphenation);

}  // namespace tubiao::text
