// From lines below each other to columns from right to left: the last step of vertical setting.
// Owned by the text stage.
#pragma once

#include "text/composed.h"

namespace tubiao::text {

/// Turns a paragraph clockwise by 90°: what ran to the right runs down, what followed below follows
/// to the left. It was set with the glyphs of its columns in mind: those that stand upright had
/// their origins placed for it. Its top left corner is that of its columns then.
void turn_into_columns(Composed& paragraph);

}  // namespace tubiao::text
