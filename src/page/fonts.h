// The font files that a layout brings along.
// Owned by the page stage.
#pragma once

#include <filesystem>

#include "text/font_library.h"
#include "toml/reader.h"

namespace tubiao::page {

/// Reads `fonts` of the table [document]: files, and folders that stand for the font files in and
/// below them, relative to `folder`. The installed fonts take part besides. A file that is missing
/// or cannot be used is reported at its place and left out.
text::FontSources read_fonts(toml::Table& document, const std::filesystem::path& folder);

}  // namespace tubiao::page
