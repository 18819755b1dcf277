// The mark that fonts for columns bear in a PDF between rendering and finishing.
// Owned by the scene stage, which both know.
#pragma once

#include <string_view>

namespace tubiao::scene {

/// What the PostScript name of a font ends with that a renderer embeds for vertical writing: the
/// encoding that the finish stage gives it (ISO 32000-1, 9.7.5.2). Cairo itself only writes from
/// left to right.
inline constexpr std::string_view column_font_suffix = "-Identity-V";

}  // namespace tubiao::scene
