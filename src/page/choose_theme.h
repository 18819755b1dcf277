// A theme by its name or path.
// Owned by the page stage.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "diag/span.h"
#include "theme/theme.h"
#include "toml/reader.h"

namespace tubiao::page {

/// Themes that were read in this run without an error, by file and type scale.
using Themes =
    std::map<std::pair<std::filesystem::path, std::string>, std::shared_ptr<const theme::Theme>>;

/// The names of the themes in `share`/themes, sorted.
std::vector<std::string> shipped_themes(const std::filesystem::path& share);

/// The theme `name`, with the sizes of `scale` (see `theme::read_theme`): a shipped one of
/// `share`/themes, or a .toml file relative to `folder`; read at its first use and kept in
/// `themes`. What is wrong is reported at the place of the name, and null comes back then.
std::shared_ptr<const theme::Theme> choose_theme(toml::Context context,
                                                 const diag::Spanned<std::string>& name,
                                                 const diag::Spanned<std::string>& scale,
                                                 const std::filesystem::path& folder,
                                                 const std::filesystem::path& share,
                                                 Themes& themes);

}  // namespace tubiao::page
