// The list of fonts: what themes name, and what is installed.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <vector>

#include "cli/run.h"

namespace tubiao::cli {

/// Without `files`: a line for each family, those of the shipped themes first: its name, the themes
/// that name it, its weights, scripts, whether a PDF may carry it, and the file of its regular
/// weight. For each of `files`, which are layouts, themes or names of shipped themes: a line for
/// each font that it asks for: family, weight, the roles of the theme that use it, then the same.
ExitCode list_fonts(Run& run, const std::vector<std::filesystem::path>& files);

}  // namespace tubiao::cli
