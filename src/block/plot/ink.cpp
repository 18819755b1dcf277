#include "block/plot/ink.h"

#include <algorithm>
#include <array>
#include <utility>

#include "scene/path.h"

namespace tubiao::block::plot {
namespace {

constexpr double graphic_contrast = 3;  // WCAG 2.2, 1.4.11.
constexpr double text_contrast = 4.5;   // WCAG 2.2, 1.4.3.

/// How much of the accent is left in the tints of further series, far enough apart for every kind
/// of colour vision.
constexpr std::array tints = {1.0, 0.5, 0.2};

/// The colour moved towards the theme's ink until it stands out from the ground as asked.
base::Colour darkened(const theme::Theme& theme, base::Colour colour, double contrast) {
  const base::Colour ground = theme.colour("ground");
  const base::Colour ink = theme.colour("ink");
  for (const double share : {1.0, 0.8, 0.6, 0.4, 0.2}) {
    const base::Colour mixed = base::mix(colour, ink, share);
    if (base::contrast(mixed, ground) >= contrast) return mixed;
  }
  return ink;
}

/// Dashes that look alike at every width of stroke.
std::vector<double> dashes(double width) {
  return {3.2 * width, 2.2 * width};
}

}  // namespace

scene::Certainty certainty_of(const data::Observation& observation) {
  if (observation.is_derived()) return scene::Certainty::derived;
  return observation.is_expected() ? scene::Certainty::expected : scene::Certainty::actual;
}

scene::Shape inked(const theme::Theme& theme, scene::Path path, base::Colour colour,
                   scene::Certainty certainty) {
  const base::Colour line = darkened(theme, colour, graphic_contrast);
  scene::Shape shape;
  shape.path = std::move(path);
  const double width = theme.strokes.key;
  switch (certainty) {
    case scene::Certainty::expected:
      shape.fill =
          scene::Hatch{white, line, theme.hatch.width, theme.hatch.pitch, theme.hatch.angle};
      shape.stroke = scene::Stroke{line, width, {}, scene::Cap::butt, scene::Join::mitre};
      break;
    case scene::Certainty::derived:
      shape.stroke =
          scene::Stroke{line, width, dashes(width), scene::Cap::butt, scene::Join::mitre};
      break;
    case scene::Certainty::none:
    case scene::Certainty::actual:
      shape.fill = colour;
      if (!(line == colour)) {
        shape.stroke = scene::Stroke{line, width, {}, scene::Cap::butt, scene::Join::mitre};
      }
      break;
  }
  return shape;
}

scene::Shape bar_shape(const theme::Theme& theme, const base::Rect& rect, base::Colour colour,
                       scene::Certainty certainty) {
  scene::Shape shape = inked(theme, scene::rectangle(rect), colour, certainty);
  if (!shape.stroke) return shape;
  const double width = shape.stroke->width;
  if (std::min(rect.width, rect.height) > 2 * width) {
    shape.path = scene::rectangle(rect.inset(width / 2));
  } else if (shape.fill) {
    // Too thin for an outline: its two sides would hide the ink between them.
    shape.stroke.reset();
  } else {
    const base::Point centre = rect.centre();
    shape.path = rect.width < rect.height
                     ? scene::line({centre.x, rect.y}, {centre.x, rect.bottom()})
                     : scene::line({rect.x, centre.y}, {rect.right(), centre.y});
  }
  return shape;
}

base::Colour text_colour(const theme::Theme& theme, base::Colour colour) {
  return darkened(theme, colour, text_contrast);
}

base::Colour text_colour_on(const theme::Theme& theme, base::Colour ground) {
  const base::Colour ink = theme.colour("ink");
  return base::contrast(white, ground) >= base::contrast(ink, ground) ? white : ink;
}

std::vector<base::Colour> series_colours(const theme::Theme& theme, std::string_view accent,
                                         std::size_t count) {
  std::vector<base::Colour> result;
  if (theme.series.empty() || theme.series.front() != accent) {
    const base::Colour full = theme.colour(accent);
    for (const double share : tints) {
      result.push_back(share == 1 ? full : base::mix(full, white, share));
    }
  }
  for (const std::string& name : theme.series) {
    if (result.empty() || name != accent) result.push_back(theme.colour(name));
  }
  // More series than colours repeat them: their labels stand at the bars.
  const std::size_t distinct = result.size();
  while (result.size() < count) result.push_back(result[result.size() - distinct]);
  result.resize(count);
  return result;
}

}  // namespace tubiao::block::plot
