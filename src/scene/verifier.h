// The last judge before ink: a scene that fails here is never rendered.
// Owned by the scene stage.
#pragma once

#include "diag/diagnostics.h"
#include "scene/scene.h"

namespace tubiao::scene {

/// Reports (code `scene_invalid`, at the line of the layout that asked for the item):
/// numbers that are not finite or beyond the coordinate limit; items outside the page and its bleed;
/// texts outside the safe zone or beyond the page; contents that overlap each other; clusters that do
/// not cover their text and glyphs; fonts, nodes and parents that do not exist; a chart, figure or
/// picture without words for who does not see it. Returns whether the scene is sound.
bool verify(const Scene& scene, diag::Diagnostics& diagnostics);

}  // namespace tubiao::scene
