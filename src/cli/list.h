// The command `list`: what there is to choose from, one thing a line, columns parted by tabs.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/run.h"

namespace tubiao::cli {

/// `what` is one of fonts, indicators, layouts, kinds, themes, units. For fonts see list_fonts.h.
/// Indicators come from `files`, which are data files, layouts or folders; without files, from the
/// first layout in layouts/.
ExitCode list(Run& run, const std::string& what, const std::vector<std::filesystem::path>& files);

}  // namespace tubiao::cli
