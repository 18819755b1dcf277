// The house rules that no line may break: a figure, its scale word and its unit are one thing.
// Owned by the text stage.
#pragma once

#include "text/cluster.h"

namespace tubiao::text {

/// Takes back permissions to break inside "3700亿元", "3.57个百分点", "第3位", "No. 3",
/// "RMB 370 billion", "633 km" in one piece of a paragraph.
void keep_figures_together(Prepared& paragraph, const Piece& piece);

}  // namespace tubiao::text
