// What people call the parts of a scene: for messages and dumps.
// Owned by the scene stage.
#pragma once

#include <string>
#include <string_view>

#include "scene/scene.h"

namespace tubiao::scene {

/// "chart", "masthead": the name of the enumerator.
std::string_view name_of(Role role);

/// "actual", "expected"; "none" for nodes that show no value.
std::string_view name_of(Certainty certainty);

/// "ground" or "content".
std::string_view name_of(Layer layer);

/// "horizontal", "upright" or "turned".
std::string_view name_of(Orientation orientation);

/// A node in a message: its role and, where it has one, its indicator ("chart of ‘gdp’").
std::string describe(const Scene& scene, NodeId id);

/// An item in a message: a text by its first characters, anything else by kind and node ("text
/// “新乡” of label", "shape of chart of ‘gdp’").
std::string describe(const Scene& scene, const Item& item);

}  // namespace tubiao::scene
