// Reads a theme from TOML, for one of its scales.
// Owned by the theme stage.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "diag/span.h"
#include "theme/theme.h"
#include "toml/reader.h"

namespace tubiao::theme {

/// Reads the theme at `path`, with the sizes of `scale` (where that is empty, without any).
/// Everything that a block may ask for is there afterwards: what is missing or misspelt has been
/// reported, and nothing is returned then. `asked_from` is the place in the layout that names the
/// theme.
std::optional<Theme> read_theme(toml::Context context, const std::filesystem::path& path,
                                const std::string& shown, const diag::Spanned<std::string>& scale,
                                const diag::Span& asked_from);

/// The name of a colour of the theme that stands at `key`; one that does not exist is reported.
std::optional<std::string> read_colour(toml::Table& table, std::string_view key,
                                       const Theme& theme);

/// The same for a type role.
std::optional<std::string> read_role(toml::Table& table, std::string_view key, const Theme& theme);

/// Reports that the theme has no colour of that name, with the nearest one as help, which better
/// help may replace.
diag::Diagnostic& report_unknown_colour(diag::Diagnostics& diagnostics,
                                        const diag::Spanned<std::string>& name, const Theme& theme);

}  // namespace tubiao::theme
