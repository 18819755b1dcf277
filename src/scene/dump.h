// A scene as text: for tests that compare scenes, and for tools (`--format json`).
// Owned by the scene stage.
#pragma once

#include <string>

#include "scene/scene.h"

namespace tubiao::scene {

/// The scene in lines, one per node, item and outline entry, numbers with three decimals. Items
/// stand in the order in which they are painted, indented below their node; a node that goes on
/// after a page or after its neighbours is named again as "(continued)"; one without items stands
/// before the next node that has some. Texts show their characters, box and baseline, those of
/// columns how their glyphs stand; font files show as their PostScript names, so that the dump does
/// not depend on where fonts are installed.
std::string dump_text(const Scene& scene);

/// The same as JSON with sorted keys and three decimals: {"fonts", "metadata", "nodes", "outline",
/// "pages"}; a path is one string in the notation of SVG.
std::string dump_json(const Scene& scene);

/// A path in the notation of SVG with absolute commands, numbers with `decimals` decimals.
std::string path_text(const Path& path, int decimals);

}  // namespace tubiao::scene
