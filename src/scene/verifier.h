// The last judge before ink: a scene that fails here is never rendered.
// Owned by the scene stage.
#pragma once

#include "diag/diagnostics.h"
#include "scene/scene.h"

namespace tubiao::scene {

/// Reports (code `scene_invalid`, at the line of the layout that asked for the item):
/// numbers that are not finite or beyond the coordinate limit; sizes and strokes that no backend
/// can draw; items outside the page and its bleed; texts outside the safe zone or whose glyphs
/// leave their box; contents that overlap each other; clusters that do not cover their text and
/// glyphs; fonts, nodes and parents that do not exist; a chart or picture without words for who
/// does not see it (`alt`), a figure without words or text. At most 20 findings are written out,
/// the rest is counted. A hundredth of a point is tolerated everywhere. Returns whether the scene
/// is sound.
bool verify(const Scene& scene, diag::Diagnostics& diagnostics);

}  // namespace tubiao::scene
