// Vertical bars made of segments: stacked to their sum, or filled to 100 %.
#include <algorithm>
#include <utility>

#include "block/bar/axis.h"
#include "block/bar/column_labels.h"
#include "block/bar/layout.h"
#include "block/bar/segments.h"
#include "block/plot/ink.h"
#include "block/plot/number.h"
#include "chart/bands.h"

namespace tubiao::block::bar {
namespace {

class StackedColumns {
 public:
  StackedColumns(const Frame& frame, plot::Part& chart) : frame_(frame), chart_(chart) {}

  Extent add(double top, double height, PlotNotes& notes);

 private:
  void set_stacks();
  chart::LinearScale scale(std::size_t category, double height) const;
  double widest_side(double height) const;
  std::vector<double> place_sides(const std::vector<plot::Label>& sides, const Stack& stack,
                                  const base::Rect& bar, const chart::Range& bounds,
                                  PlotNotes& notes) const;
  void add_column(std::size_t category, const base::Rect& bar, const ColumnLabels& labels,
                  const base::Rect& plot, PlotNotes& notes);
  void add_columns(const ColumnLabels& labels, const base::Rect& plot, PlotNotes& notes);
  std::vector<plot::Label> side_texts(const Category& category, const Stack& stack,
                                      const base::Rect& bar) const;
  double total_gap() const { return frame_.theme().spaces.small; }

  const Frame& frame_;
  plot::Part& chart_;
  std::vector<Stack> stacks_;
  std::vector<Tail> totals_;
  std::vector<chart::Reach> reaches_;
};

void StackedColumns::set_stacks() {
  for (const Category& category : frame_.model.categories) {
    stacks_.push_back(make_stack(frame_, category));
    totals_.push_back(set_total(frame_, category));
    const double total = totals_.back().height;
    reaches_.push_back({stacks_.back().sum, total > 0 ? total + total_gap() : 0});
  }
}

chart::LinearScale StackedColumns::scale(std::size_t category, double height) const {
  if (frame_.model.arrangement == Arrangement::full) {
    return chart::fit({&reaches_[category], 1}, height);
  }
  return chart::fit(reaches_, height);
}

/// What stands right of each segment: its number where it does not fit inside, and its remark.
std::vector<plot::Label> StackedColumns::side_texts(const Category& category, const Stack& stack,
                                                    const base::Rect& bar) const {
  std::vector<plot::Label> result;
  for (std::size_t i = 0; i < category.bars.size(); ++i) {
    const Bar& shown = category.bars[i];
    const auto number = frame_.speech.value(shown.figure);
    plot::Label label;
    if (!plot::number_fits(frame_.setting, number, segment_rect(stack, i, Along::up, bar))) {
      const base::Colour colour = plot::text_colour(frame_.theme(), frame_.colour(shown, i));
      label.add_below(
          {plot::set_number(frame_.setting, number, colour), {}, frame_.setting.leading()}, 0);
    }
    const auto remark =
        plot::set_label(frame_.setting, {.role = "callout"}, frame_.speech.remark(shown));
    for (const auto& text : remark.texts) label.add_below(text, frame_.theme().spaces.hair);
    result.push_back(std::move(label));
  }
  return result;
}

/// The widest text beside a segment where the plot is `height` points high and the columns as wide
/// as they become.
double StackedColumns::widest_side(double height) const {
  double width = 0;
  for (std::size_t i = 0; i < stacks_.size(); ++i) {
    const double length = scale(i, height).length(stacks_[i].sum);
    const base::Rect bar = {0, 0, widest_column(frame_), length};
    for (const auto& label : side_texts(frame_.model.categories[i], stacks_[i], bar)) {
      width = std::max(width, label.width);
    }
  }
  return width;
}

/// Where the texts beside a column begin, each near its segment; they may rise above the column.
std::vector<double> StackedColumns::place_sides(const std::vector<plot::Label>& sides,
                                                const Stack& stack, const base::Rect& bar,
                                                const chart::Range& bounds,
                                                PlotNotes& notes) const {
  // From the top downwards: the segments in reverse.
  std::vector<chart::Wish> wishes;
  double all = 0;
  for (std::size_t i = sides.size(); i-- > 0;) {
    const double middle = segment_rect(stack, i, Along::up, bar).centre().y;
    wishes.push_back({middle - sides[i].height / 2, sides[i].height});
    all += sides[i].height;
  }
  const auto places = chart::place_labels(wishes, bounds, 0);
  if (!places) notes.others.add_misfit("the column of numbers beside a bar", all - bounds.length());
  std::vector<double> tops;
  for (std::size_t i = sides.size(); i-- > 0;) {
    tops.push_back(places ? (*places)[i] : wishes[i].start);
  }
  return tops;
}

void StackedColumns::add_column(std::size_t category, const base::Rect& bar,
                                const ColumnLabels& labels, const base::Rect& plot,
                                PlotNotes& notes) {
  const Category& shown = frame_.model.categories[category];
  const Stack& stack = stacks_[category];
  const Tail& total = totals_[category];
  const auto sides = side_texts(shown, stack, bar);
  const chart::Range bounds = {plot.y + reaches_[category].room, plot.bottom()};
  const auto tops = place_sides(sides, stack, bar, bounds, notes);
  const double room = labels.pitch - labels.thickness - 2 * frame_.theme().spaces.small;
  double end = bar.y;
  for (std::size_t i = 0; i < shown.bars.size(); ++i) {
    const base::Rect rect = segment_rect(stack, i, Along::up, bar);
    plot::Part part = mark(frame_, shown, i, rect);
    plot::add_number_inside(frame_.setting, frame_.speech.value(shown.bars[i].figure), rect,
                            frame_.colour(shown.bars[i], i), part.node.certainty, part);
    plot::put(sides[i], {bar.right() + frame_.theme().spaces.small, tops[i]}, part);
    notes.others.add_misfit("a number beside " + name_of(frame_, shown), sides[i].width - room);
    if (!sides[i].empty()) end = std::min(end, tops[i]);
    chart_.parts.push_back(std::move(part));
  }
  add_column_label(frame_, labels, category, bar.centre().x, plot.bottom(), chart_);
  if (total.width <= 0) return;
  plot::Part crown =
      total.at({bar.centre().x - total.width / 2, end - total_gap() - total.height / 2});
  crown.node.role = scene::Role::label;
  crown.node.from = frame_.from;
  chart_.parts.push_back(std::move(crown));
}

void StackedColumns::add_columns(const ColumnLabels& labels, const base::Rect& plot,
                                 PlotNotes& notes) {
  const auto bands = chart::bands(static_cast<int>(stacks_.size()), plot.width,
                                  1 - labels.thickness / labels.pitch);
  for (std::size_t i = 0; i < stacks_.size(); ++i) {
    const double length = scale(i, plot.height).length(stacks_[i].sum);
    const base::Rect bar = {plot.x + bands[i].start, plot.bottom() - length, bands[i].thickness,
                            length};
    add_column(i, bar, labels, plot, notes);
  }
  chart_.parts.push_back(zero_line(frame_, {plot.x, plot.bottom()}, {plot.right(), plot.bottom()}));
}

Extent StackedColumns::add(double top, double height, PlotNotes& notes) {
  const double start = frame_.model.series.size() > 1 ? add_key(frame_, top, chart_) : top;
  set_stacks();
  const bool full = frame_.model.arrangement == Arrangement::full;
  base::Decimal high;
  double widest = 0;
  for (std::size_t i = 0; i < stacks_.size(); ++i) {
    high = std::max(high, stacks_[i].sum);
    widest = std::max(widest, totals_[i].width);
  }
  const double least = least_plot_height(frame_, reaches_);
  const double left = full ? 0 : axis_width(frame_, {}, high);
  const ColumnLabels labels =
      set_column_labels(frame_, frame_.width - left, widest, widest_side(least));
  const double room = labels.pitch - frame_.theme().spaces.small;
  tell(frame_, labels.labels, labels.measure, "", notes);
  notes.others.add_misfit("a total above its column", widest - room);

  const double fixed = start - top + labels.height;
  const double most = frame_.model.height ? std::max(least, height - fixed) : 2 * least;
  const double plot_height = std::clamp(height - fixed, least, most);
  const auto count = static_cast<double>(stacks_.size());
  const base::Rect plot = {left, start, count * labels.pitch, plot_height};
  const std::size_t behind = chart_.parts.size();
  add_columns(labels, plot, notes);
  if (frame_.model.axis && !full) {
    const AxisPlace place{plot, scale(0, plot_height), {}, high};
    chart_.parts.insert(chart_.parts.begin() + static_cast<std::ptrdiff_t>(behind),
                        column_axis(frame_, place, chart_));
  }
  return {fixed + plot_height, fixed + most};
}

}  // namespace

Extent add_stacked_columns(const Frame& frame, double top, double height, plot::Part& chart,
                           PlotNotes& notes) {
  return StackedColumns(frame, chart).add(top, height, notes);
}

}  // namespace tubiao::block::bar
