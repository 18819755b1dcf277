// What the files on the command line are: layouts, data, folders of both.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "cli/run.h"

namespace tubiao::cli {

/// Whether the file at `path` is a layout, that is, has a [document] table.
bool is_layout(const std::filesystem::path& path);

/// The layouts in and below `folder`, sorted by path: the TOML files with a [document] table, and
/// those that cannot be read, so that a layout with a mistake is not passed over in silence. None
/// where there is no such folder. Throws base::FileError where a folder cannot be read.
std::vector<std::filesystem::path> find_layouts(const std::filesystem::path& folder);

/// The layouts that a command is for: `named`, each once, where a folder stands for those in and
/// below it; without any, all in and below layouts/. Nothing where there is none at all; that has
/// been said then.
std::optional<std::vector<std::filesystem::path>> choose_layouts(
    const std::vector<std::filesystem::path>& named);

/// Files of a command line that is about layouts and data.
struct Inputs {
  std::vector<std::filesystem::path> layouts;
  std::vector<std::vector<std::filesystem::path>> datasets;  ///< The files of each.
};

/// Sorts files by what they are. Data files that are named one by one are one dataset, and so are
/// those in a folder; a folder stands for the layouts in and below it, too. A folder with nothing
/// of either is reported.
Inputs sort_inputs(Run& run, const std::vector<std::filesystem::path>& named);

}  // namespace tubiao::cli
