// The command `check`: everything that render would find, and nothing is drawn.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <vector>

#include "cli/run.h"

namespace tubiao::cli {

/// Checks layouts (all their editions) and data files; data files named together are one dataset.
/// Without files: all layouts below layouts/.
ExitCode check(Run& run, std::vector<std::filesystem::path> files);

}  // namespace tubiao::cli
