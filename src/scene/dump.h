// A scene as text: for tests that compare scenes, and for tools (`--format json`).
// Owned by the scene stage.
#pragma once

#include <string>

#include "scene/scene.h"

namespace tubiao::scene {

/// The scene in lines, one per node, item and outline entry, numbers with three decimals. Texts show
/// their characters, box and baseline; font files show as their PostScript names, so that the dump
/// does not depend on where fonts are installed.
std::string dump_text(const Scene& scene);

/// The same as JSON with sorted keys and three decimals.
std::string dump_json(const Scene& scene);

}  // namespace tubiao::scene
