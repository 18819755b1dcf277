// The page of a layout: size, margins, bleed, columns and baseline grid, in points.
// Owned by the page stage.
#pragma once

#include <optional>
#include <string>

#include "base/geometry.h"
#include "theme/theme.h"
#include "toml/reader.h"

namespace tubiao::page {

/// Distances from the four edges of the trimmed page.
struct Margins {
  double top = 0;
  double right = 0;
  double bottom = 0;
  double left = 0;
};

/// A page as its layout describes it.
struct Geometry {
  base::Size trim;
  bool fits_height = false;  ///< The height is what the blocks need.
  Margins margins;
  double bleed = 0;
  int columns = 1;
  double gutter = 0;
  double baseline = 0;  ///< 0: no grid.
  double gap = 0;
  std::string ground;  ///< A colour of the theme.
  double enlarge = 1;  ///< The most that type and spaces grow where an edition leaves room.
  diag::Span from;

  /// The rectangle inside the margins.
  base::Rect body() const {
    return {margins.left, margins.top, trim.width - margins.left - margins.right,
            trim.height - margins.top - margins.bottom};
  }
  /// The page with its bleed.
  base::Rect whole() const {
    return {-bleed, -bleed, trim.width + 2 * bleed, trim.height + 2 * bleed};
  }
};

/// Reads the `[page]` table and finishes it. Nothing where the page is impossible; then that has
/// been reported.
std::optional<Geometry> read_geometry(toml::Table table, const theme::Theme& theme);

/// Width and height in points of an ISO 216 size in portrait ("A2", "B5"), A0–A10 and B0–B10.
std::optional<base::Size> iso_size(std::string_view name);

}  // namespace tubiao::page
