// Shares as one bar of 100 %, with names below their segments.
#include <algorithm>
#include <optional>
#include <utility>

#include "block/plot/ink.h"
#include "block/plot/names.h"
#include "block/plot/number.h"
#include "block/share/layout.h"
#include "scene/path.h"

namespace tubiao::block::share {
namespace {

/// How much thicker a strip is than a bar among others, and how far it can grow.
constexpr double natural_thickness = 1.5;
constexpr double largest_thickness = 2.2;
/// The narrowest measure of a name, in em: four Han characters stay on one line.
constexpr double narrowest_name = 4.2;

/// The strip as far as it does not depend on its thickness.
struct Strip {
  std::vector<base::Rect> segments;  ///< Of no height yet.
  std::vector<bool> inside;          ///< Whether the number stands in the segment.
  std::vector<plot::Name> names;
  std::vector<double> starts;
  std::vector<std::size_t> rows;  ///< Of each name; names that do not fit into one row take two.
  double names_height = 0;
  double row_height = 0;
};

class StripLayout {
 public:
  explicit StripLayout(const Frame& frame) : frame_(frame) { set_segments(); }

  void plan_names(double thickness, ShareLayout& layout);
  void add(double top, double thickness, plot::Part& chart) const;
  double names_height() const { return strip_.names_height; }

 private:
  void set_segments();
  std::vector<plot::Name> set_names(Words words) const;
  bool place_in_one_row(double gap);
  double place_in_two_rows(double gap);
  void add_name(std::size_t part, double bottom, plot::Part& mark) const;
  const theme::Theme& theme() const { return frame_.setting.theme; }

  const Frame& frame_;
  Strip strip_;
  Words words_ = Words::full;
};

void StripLayout::set_segments() {
  double x = 0;
  for (std::size_t i = 0; i < frame_.model.parts.size(); ++i) {
    const double length = fraction(frame_, i) * frame_.width;
    strip_.segments.push_back({x, 0, length, 0});
    x += length;
  }
}

std::vector<plot::Name> StripLayout::set_names(Words words) const {
  std::vector<plot::Name> names;
  for (std::size_t i = 0; i < strip_.segments.size(); ++i) {
    const base::Rect& segment = strip_.segments[i];
    const double narrowest = narrowest_name * theme().role("label").size;
    const double room = frame_.model.is_single() ? frame_.width : segment.width;
    const double measure = std::max(room - theme().spaces.small, narrowest);
    plot::Label label;
    if (!strip_.inside[i]) {
      const base::Colour colour = plot::text_colour(theme(), frame_.colours[i]);
      label.add_below({plot::set_number(frame_.setting, number(frame_, i), colour),
                       {},
                       frame_.setting.leading()},
                      0);
    }
    for (const auto& text : set_name(frame_, i, words, measure).texts) {
      label.add_below(text, theme().spaces.hair);
    }
    names.push_back({std::move(label), {segment.x, segment.x + segment.width}});
  }
  return names;
}

bool StripLayout::place_in_one_row(double gap) {
  const auto places = plot::place_names(strip_.names, {0, frame_.width}, gap);
  if (!places || !places->direct) return false;
  strip_.starts = places->starts;
  strip_.rows.assign(strip_.names.size(), 0);
  return true;
}

/// Every second name moves to a second row; each row is placed for itself. Returns the points that
/// are missing then.
double StripLayout::place_in_two_rows(double gap) {
  strip_.starts.assign(strip_.names.size(), 0);
  strip_.rows.assign(strip_.names.size(), 0);
  double excess = 0;
  for (std::size_t row = 0; row < 2; ++row) {
    std::vector<plot::Name> names;
    double needed = -gap;
    for (std::size_t i = row; i < strip_.names.size(); i += 2) {
      names.push_back(strip_.names[i]);
      needed += strip_.names[i].label.width + gap;
    }
    const auto places = plot::place_names(names, {0, frame_.width}, gap);
    if (!places) excess = std::max(excess, needed - frame_.width);
    for (std::size_t i = 0; places && i < names.size(); ++i) {
      strip_.starts[2 * i + row] = places->starts[i];
      strip_.rows[2 * i + row] = row;
    }
  }
  return excess;
}

void StripLayout::plan_names(double thickness, ShareLayout& layout) {
  strip_.inside.clear();
  for (std::size_t i = 0; i < strip_.segments.size(); ++i) {
    base::Rect segment = strip_.segments[i];
    segment.height = thickness;
    strip_.inside.push_back(plot::number_fits(frame_.setting, number(frame_, i), segment));
  }
  const double gap = theme().spaces.small;
  strip_.names = set_names(Words::full);
  const bool wordy = std::any_of(strip_.names.begin(), strip_.names.end(),
                                 [](const auto& name) { return name.label.lines > 2; });
  if (wordy || !place_in_one_row(gap)) {
    layout.crowded = frame_.words == Words::full;
    words_ = Words::brief;
    strip_.names = set_names(words_);
    if (!place_in_one_row(gap)) {
      layout.fit.add_misfit("the row of labels below the strip", place_in_two_rows(gap));
    }
  }
  for (const auto& name : strip_.names) {
    strip_.row_height = std::max(strip_.row_height, name.label.height);
  }
  const bool two =
      std::any_of(strip_.rows.begin(), strip_.rows.end(), [](std::size_t row) { return row > 0; });
  const double space = theme().spaces.small;
  strip_.names_height = (strip_.row_height > 0 ? strip_.row_height + space : 0) * (two ? 2 : 1);
  for (std::size_t i = 0; i < strip_.names.size(); ++i) {
    std::vector<std::string> done;
    if (strip_.rows[i] > 0) done.emplace_back("in a second row");
    const auto lines = static_cast<std::size_t>(strip_.names[i].label.lines);
    tell(frame_, i, words_, lines, std::move(done), layout.fit);
  }
}

/// A name below its segment; one that had to leave it is led back by a line.
void StripLayout::add_name(std::size_t part, double bottom, plot::Part& mark) const {
  const plot::Label& label = strip_.names[part].label;
  if (label.empty()) return;
  const double space = theme().spaces.small;
  const double x = strip_.starts[part];
  const double y =
      bottom + space + static_cast<double>(strip_.rows[part]) * (strip_.row_height + space);
  const base::Rect& segment = strip_.segments[part];
  const bool led = strip_.rows[part] > 0 || x > segment.x + segment.width;
  if (led) {
    const double middle = segment.x + segment.width / 2;
    const auto colour = theme().colour("rule");
    mark.shapes.push_back(plot::line_shape({middle, bottom}, {middle, y - theme().spaces.hair},
                                           colour, theme().strokes.key));
  }
  plot::put(label, {x, y}, mark);
}

void StripLayout::add(double top, double thickness, plot::Part& chart) const {
  double end = 0;
  for (std::size_t i = 0; i < strip_.segments.size(); ++i) {
    base::Rect segment = strip_.segments[i];
    segment.y = top;
    segment.height = thickness;
    end = segment.right();
    const auto certainty = plot::certainty_of(*frame_.model.parts[i].figure.observation);
    plot::Part part =
        mark(frame_, i, plot::bar_shape(theme(), segment, frame_.colours[i], certainty));
    if (strip_.inside[i]) {
      plot::add_number_inside(frame_.setting, number(frame_, i), segment, frame_.colours[i],
                              certainty, part);
    }
    add_name(i, segment.bottom(), part);
    chart.parts.push_back(std::move(part));
  }
  if (!frame_.model.is_single() || end >= frame_.width) return;
  plot::Part rest;
  rest.node.from = frame_.from;
  scene::Shape shape;
  shape.path = scene::rectangle({end, top, frame_.width - end, thickness});
  shape.fill = theme().colour("context");
  rest.shapes.push_back({std::move(shape)});
  chart.parts.push_back(std::move(rest));
}

}  // namespace

Extent add_strip(const Frame& frame, double top, double height, ShareLayout& result) {
  const double natural = natural_thickness * frame.setting.theme.bars.thickness;
  StripLayout layout(frame);
  layout.plan_names(natural, result);
  const double names = layout.names_height();
  const double most = frame.model.height ? std::max(natural, height - names)
                                         : largest_thickness * frame.setting.theme.bars.thickness;
  const double thickness = std::clamp(height - names, natural, most);
  layout.add(top, thickness, result.drawing.root);
  return {thickness + names, most + names};
}

}  // namespace tubiao::block::share
