// The layouts whose scenes are kept: every kind of block in every form, and a second place.
#pragma once

#include <filesystem>
#include <vector>

namespace tubiao::scenes {

/// Paths from the folder of the project.
std::vector<std::filesystem::path> layouts();

}  // namespace tubiao::scenes
