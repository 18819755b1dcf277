#include "block/bar/axis.h"

#include <algorithm>
#include <string>

#include "block/typeset.h"
#include "chart/labels.h"
#include "chart/ticks.h"
#include "scene/path.h"

namespace tubiao::block::bar {
namespace {

constexpr Look look = {.role = "axis"};
constexpr double room_of_tick = 5;  ///< Length of axis for each tick, in em of its numbers.

/// Every box that a grid line has to leave out.
void collect_boxes(const plot::Part& part, std::vector<base::Rect>& boxes) {
  for (const auto& text : part.texts) boxes.push_back(text.box());
  for (const auto& placed : part.shapes) {
    if (part.node.role == scene::Role::mark && !placed.shape.fill) {
      boxes.push_back(scene::bounds(placed.shape));
    }
  }
  for (const auto& inner : part.parts) collect_boxes(inner, boxes);
}

/// Fewer and more numbers than these say little along an axis.
constexpr int fewest_ticks = 3;
constexpr int most_ticks = 7;

std::vector<base::Decimal> ticks(const Frame& frame, const AxisPlace& place, double length) {
  const double room = room_of_tick * frame.theme().role(look.role).size;
  const int most = std::clamp(static_cast<int>(length / room), fewest_ticks, most_ticks);
  if (!(place.low < place.high)) return {};
  return chart::nice_ticks(place.low, place.high, most);
}

text::Composed number(const Frame& frame, const base::Decimal& tick) {
  return set_text(frame.setting, look, frame.setting.leading(), frame.speech.tick(tick));
}

plot::Part axis_part(const Frame& frame) {
  plot::Part part;
  part.node.role = scene::Role::axis;
  part.node.from = frame.from;
  return part;
}

enum class Direction { across, down };

/// A grid line at `at` over `whole`, in pieces that leave the boxes out.
void add_line(const Frame& frame, Direction direction, double at, const chart::Range& whole,
              const std::vector<base::Rect>& boxes, plot::Part& part) {
  const bool down = direction == Direction::down;
  const double margin = frame.theme().spaces.hair;
  std::vector<chart::Range> covered;
  for (const base::Rect& box : boxes) {
    const double near = down ? box.x : box.y;
    const double far = down ? box.right() : box.bottom();
    if (at < near - margin || at > far + margin) continue;
    covered.push_back(down ? chart::Range{box.y - margin, box.bottom() + margin}
                           : chart::Range{box.x - margin, box.right() + margin});
  }
  const auto& theme = frame.theme();
  for (const chart::Range& piece : chart::uncovered(whole, covered)) {
    const base::Point from = down ? base::Point{at, piece.start} : base::Point{piece.start, at};
    const base::Point to = down ? base::Point{at, piece.end} : base::Point{piece.end, at};
    part.shapes.push_back(plot::line_shape(from, to, theme.colour("grid"), theme.strokes.grid));
  }
}

}  // namespace

double axis_height(const Frame& frame) {
  if (!frame.model.axis) return 0;
  return frame.theme().spaces.small + number(frame, base::Decimal(0)).height;
}

double axis_width(const Frame& frame, const base::Decimal& low, const base::Decimal& high) {
  if (!frame.model.axis || !(low < high)) return 0;
  double width = 0;
  // How many numbers there will be depends on the height, which is not known yet.
  for (int most = fewest_ticks; most <= most_ticks; ++most) {
    for (const auto& tick : chart::nice_ticks(low, high, most)) {
      width = std::max(width, number(frame, tick).width);
    }
  }
  return width + frame.theme().spaces.small;
}

plot::Part row_axis(const Frame& frame, const AxisPlace& place, const plot::Part& chart) {
  plot::Part part = axis_part(frame);
  std::vector<base::Rect> boxes;
  collect_boxes(chart, boxes);
  const auto& language = frame.setting.leading();
  const double gap = frame.theme().spaces.small;
  const double y = place.plot.bottom() + gap;
  const std::string unit_words = frame.speech.axis_unit();
  const auto unit = set_text(frame.setting, look, language, unit_words);
  const double end = frame.width - (unit_words.empty() ? 0 : gap + unit.width);
  double right = 0;  // Of the numbers so far.
  for (const auto& tick : ticks(frame, place, place.plot.width)) {
    const double x = place.plot.x + place.scale.at(tick);
    if (!tick.is_zero()) {
      add_line(frame, Direction::down, x, {place.plot.y, place.plot.bottom()}, boxes, part);
    }
    auto text = number(frame, tick);
    // Below its line, but not beyond the ends of the chart.
    const double start = std::max(0.0, std::min(x, frame.width - text.width / 2) - text.width / 2);
    const bool first = part.texts.empty();
    if ((!first && start < right + gap) || start + text.width > end) continue;
    right = start + text.width;
    part.texts.push_back({std::move(text), {start, y}, language, scene::Role::axis});
  }
  if (!unit_words.empty())
    part.texts.push_back({unit, {right + gap, y}, language, scene::Role::axis});
  return part;
}

plot::Part column_axis(const Frame& frame, const AxisPlace& place, const plot::Part& chart) {
  plot::Part part = axis_part(frame);
  std::vector<base::Rect> boxes;
  collect_boxes(chart, boxes);
  const auto& language = frame.setting.leading();
  for (const auto& tick : ticks(frame, place, place.plot.height)) {
    const double y = place.plot.bottom() - place.scale.at(tick);
    if (!tick.is_zero()) {
      add_line(frame, Direction::across, y, {place.plot.x, place.plot.right()}, boxes, part);
    }
    auto text = number(frame, tick);
    const base::Point at = {place.plot.x - frame.theme().spaces.small - text.width,
                            y - text.ink.centre().y};
    const bool first = part.texts.empty();
    if (!first && at.y + text.height > part.texts.back().at.y) continue;
    part.texts.push_back({std::move(text), at, language, scene::Role::axis});
  }
  return part;
}

}  // namespace tubiao::block::bar
