// Shares as a ring: one with its number in the middle, two or three with a list beside.
#include <algorithm>
#include <utility>

#include "block/fit.h"
#include "block/plot/ink.h"
#include "block/plot/number.h"
#include "block/share/layout.h"
#include "scene/path.h"

namespace tubiao::block::share {
namespace {

constexpr double ring_width = 0.17;    ///< As a share of the diameter.
constexpr double number_width = 0.52;  ///< The widest that the number in the middle becomes.
constexpr double largest_ring = 1.4;   ///< Growth, where there is room.
constexpr double narrowest_text = 7;   ///< Beside the ring, in em of the labels.

/// The number in the middle, as large as the ring allows.
void add_centre(const Frame& frame, base::Point centre, double diameter, plot::Part& mark,
                FitNotes& fit) {
  const auto phrase = number(frame, 0);
  const auto& language = frame.setting.leading();
  const base::Colour colour = plot::text_colour(frame.setting.theme, frame.colours[0]);
  const Look look{.role = "value", .colour = colour};
  const auto natural = set_text(frame.setting, look, language, phrase.text());
  const double scale = number_width * diameter / std::max(natural.ink.width, 1.0);
  const Look fitted{.role = "value", .colour = colour, .size = scale};
  // A smaller ring would still be drawn, but nobody could read it.
  const double size = scale * frame.setting.theme.role("value").size;
  if (size < least_points)
    fit.add_misfit("the ring of " + name_of(frame, 0), least_points / size * diameter - diameter);
  auto text = set_text(frame.setting, fitted, language, phrase.text());
  const double baseline = centre.y + plot::figure_middle(frame.setting, fitted);
  const base::Point at = {centre.x - text.ink.centre().x, baseline - text.first_baseline()};
  mark.texts.push_back({std::move(text), at, language});
}

/// The rest of the whole behind a single share.
void add_rest(const Frame& frame, base::Point centre, double outer, double inner,
              plot::Part& chart) {
  const double end = fraction(frame, 0);
  if (end >= 1) return;
  plot::Part rest;
  rest.node.from = frame.from;
  scene::Shape shape;
  shape.path = scene::ring_sector(centre, inner, outer, end, 1);
  shape.fill = frame.setting.theme.colour("context");
  rest.shapes.push_back({std::move(shape)});
  chart.parts.push_back(std::move(rest));
}

/// The words beside the ring: of several parts each with its number.
plot::Label words(const Frame& frame, std::size_t part, double width) {
  plot::Label label;
  if (!frame.model.is_single()) {
    const base::Colour colour = plot::text_colour(frame.setting.theme, frame.colours[part]);
    label.add_below(
        {plot::set_number(frame.setting, number(frame, part), colour), {}, frame.setting.leading()},
        0);
  }
  for (const auto& text : set_name(frame, part, frame.words, width).texts) {
    label.add_below(text, frame.setting.theme.spaces.hair);
  }
  return label;
}

}  // namespace

Extent add_ring(const Frame& frame, double top, double height, ShareLayout& layout) {
  plot::Part& chart = layout.drawing.root;
  const auto& theme = frame.setting.theme;
  const double natural = std::min(theme.bars.ring, frame.width);
  const double gap = theme.spaces.large;
  const double em = theme.role("label").size;
  const bool beside = frame.width - natural - gap >= narrowest_text * em;

  std::vector<plot::Label> labels;
  double labels_height = 0;
  double text_width = beside ? frame.width - natural - gap : frame.width;
  for (std::size_t i = 0; i < frame.model.parts.size(); ++i) {
    labels.push_back(words(frame, i, text_width));
    if (labels.back().overflows) {
      layout.fit.add_misfit("the label " + name_of(frame, i), labels.back().width - text_width);
    }
    const auto lines = static_cast<std::size_t>(labels.back().lines);
    tell(frame, i, frame.words, lines, {}, layout.fit);
    labels_height += labels.back().height + (i > 0 ? theme.spaces.medium : 0);
  }
  const double below = beside ? 0 : labels_height + theme.spaces.small;
  const double widest = std::min(largest_ring * natural, frame.width);
  // Beside its words a ring keeps its size: they are set for the width that it leaves.
  const double diameter =
      beside ? natural : std::clamp(height - below, natural, std::max(natural, widest));
  const double block = beside ? std::max(diameter, labels_height) : diameter + below;

  const base::Point centre = {diameter / 2, top + (beside ? block : diameter) / 2};
  const double outer = diameter / 2;
  const double inner = outer - ring_width * diameter;
  double turn = 0;
  double y = beside ? top + (block - labels_height) / 2 : top + diameter + theme.spaces.small;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const double end = turn + fraction(frame, i);
    const auto certainty = plot::certainty_of(*frame.model.parts[i].figure.observation);
    plot::Part part = mark(frame, i,
                           plot::inked(theme, scene::ring_sector(centre, inner, outer, turn, end),
                                       frame.colours[i], certainty));
    if (frame.model.is_single()) add_centre(frame, centre, diameter, part, layout.fit);
    plot::put(labels[i], {beside ? diameter + gap : 0, y}, part);
    y += labels[i].height + theme.spaces.medium;
    turn = end;
    chart.parts.push_back(std::move(part));
  }
  if (frame.model.is_single()) add_rest(frame, centre, outer, inner, chart);
  return {block, beside ? block : widest + below};
}

}  // namespace tubiao::block::share
