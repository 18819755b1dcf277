// The command `check`: everything that render would find, and nothing is drawn.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <vector>

#include "cli/run.h"

namespace tubiao::cli {

/// Checks layouts (all their editions) and datasets. Data files named together are one dataset, and
/// so are those in a folder. Without files: all layouts in and below layouts/.
ExitCode check(Run& run, const std::vector<std::filesystem::path>& files);

}  // namespace tubiao::cli
