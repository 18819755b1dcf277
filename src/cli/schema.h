// The command `schema`: the JSON Schemas of the file formats, for editors.
// Owned by the cli stage.
#pragma once

#include <filesystem>

#include "cli/run.h"

namespace tubiao::cli {

/// Writes the shipped schemas into `folder`, which is made where it is missing, and prints their
/// paths.
ExitCode schema(Run& run, const std::filesystem::path& folder);

}  // namespace tubiao::cli
