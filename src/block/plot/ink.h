// How certain a figure is, in ink: solid is actual, hatched is expected, outlined is derived.
// Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "data/observation.h"
#include "scene/scene.h"
#include "theme/theme.h"

namespace tubiao::block::plot {

/// The ground of hatches and plates, and the colour of text on dark bars.
inline constexpr base::Colour white = {255, 255, 255, 255};

/// The ink that the status of an observation asks for.
scene::Certainty certainty_of(const data::Observation& observation);

/// A bar or segment in the ink of its certainty. Its outline lies inside the rectangle, so that the
/// length stays exact; pale colours get one of their own (3:1 against the ground, WCAG 1.4.11).
scene::Shape bar_shape(const theme::Theme& theme, const base::Rect& rect, base::Colour colour,
                       scene::Certainty certainty);

/// The same ink for any outline; a stroke lies on the outline itself.
scene::Shape inked(const theme::Theme& theme, scene::Path path, base::Colour colour,
                   scene::Certainty certainty);

/// The colour, or one towards the theme's ink that small text can have on the ground (4.5:1,
/// WCAG 1.4.3).
base::Colour text_colour(const theme::Theme& theme, base::Colour colour);

/// The theme's white or ink, whichever reads better on `ground`.
base::Colour text_colour_on(const theme::Theme& theme, base::Colour ground);

/// Colours for `count` series beside each other, the first one in the accent: the theme's own
/// sequence where the accent begins it, else the accent and its tints.
std::vector<base::Colour> series_colours(const theme::Theme& theme, std::string_view accent,
                                         std::size_t count);

}  // namespace tubiao::block::plot
