// The pieces that all plots are made of: marks, the zero line, and the key of the series.
#include <algorithm>
#include <utility>

#include "block/bar/layout.h"
#include "block/plot/ink.h"
#include "block/plot/label.h"
#include "scene/path.h"

namespace tubiao::block::bar {

plot::Part mark(const Frame& frame, const Category& category, std::size_t bar,
                const base::Rect& rect) {
  const Bar& shown = category.bars[bar];
  plot::Part part;
  part.node.role = scene::Role::mark;
  part.node.alt = frame.speech.describe(category, bar);
  part.node.language = frame.setting.leading();
  part.node.indicator = shown.figure.indicator->id;
  part.node.source = shown.figure.observation->source;
  part.node.certainty = plot::certainty_of(*shown.figure.observation);
  part.node.from = frame.from;
  part.shapes.push_back(
      {plot::bar_shape(frame.theme(), rect, frame.colour(shown, bar), part.node.certainty)});
  return part;
}

double least_plot_height(const Frame& frame, std::span<const chart::Reach> reaches) {
  constexpr double least_share = 0.3;  // Of the theme's height, for the columns themselves.
  const double usual = frame.theme().bars.plot_height;
  double above = 0;
  double below = 0;
  for (const chart::Reach& reach : reaches) {
    double& side = reach.value.is_negative() ? below : above;
    side = std::max(side, reach.room);
  }
  return std::max(usual, above + below + least_share * usual);
}

plot::Part zero_line(const Frame& frame, base::Point from, base::Point to) {
  plot::Part part;
  part.node.role = scene::Role::axis;
  part.node.from = frame.from;
  part.shapes.push_back(
      plot::line_shape(from, to, frame.theme().colour("ink"), frame.theme().strokes.zero));
  return part;
}

double add_key(const Frame& frame, double top, plot::Part& chart) {
  const auto& theme = frame.theme();
  const double side = theme.role("callout").size * 0.95;
  plot::Part key;
  key.node.role = scene::Role::label;
  key.node.from = frame.from;
  double x = 0;
  double y = top;
  double height = 0;
  for (std::size_t i = 0; i < frame.model.series.size(); ++i) {
    const double indent = side + theme.spaces.small;
    const auto label = plot::set_side_by_side(frame.setting, {.role = "callout"},
                                              frame.model.series[i].label, frame.width - indent);
    if (x > 0 && x + indent + label.width > frame.width) {
      x = 0;
      y += height + theme.spaces.small;
      height = 0;
    }
    const double middle = y + (label.texts.empty() ? 0 : label.texts.front().text.ink.centre().y);
    const base::Rect swatch = {x, middle - side / 2, side, side};
    key.shapes.push_back(
        {plot::bar_shape(theme, swatch, frame.colours[i], scene::Certainty::actual)});
    plot::put(label, {x + indent, y}, key);
    x += indent + label.width + theme.spaces.large;
    height = std::max(height, label.height);
  }
  chart.parts.push_back(std::move(key));
  return y + height + theme.spaces.medium;
}

}  // namespace tubiao::block::bar
