// Horizontal bars made of segments: stacked to their sum, or filled to 100 %.
#include <algorithm>
#include <utility>

#include "block/bar/axis.h"
#include "block/bar/layout.h"
#include "block/bar/row_labels.h"
#include "block/bar/segments.h"
#include "block/plot/ink.h"

namespace tubiao::block::bar {
namespace {

/// Share of the width below which labels leave the side of the bars.
constexpr double good_share = 0.45;
constexpr double least_share = 0.2;

class StackedRows {
 public:
  StackedRows(const Frame& frame, plot::Part& chart) : frame_(frame), chart_(chart) {}

  Extent add(double top, double height, PlotNotes& notes);

 private:
  struct Row {
    Stack stack;
    Tail total;
    chart::LinearScale scale{0, 0};
    SegmentTexts texts;
  };

  /// Sets labels and rows; returns the length of the longest bar.
  double plan(LabelPlace place);
  void add_names(double& top);
  double pitch(double thickness) const;
  void add_row(std::size_t index, double top);
  void add_axis(const base::Rect& plot, std::size_t behind);

  const Frame& frame_;
  plot::Part& chart_;
  RowLabels labels_;
  std::vector<Row> rows_;
  double over_ = 0;   ///< Height of the numbers above their segments.
  double under_ = 0;  ///< Height of the remarks below their segments.
  double thickness_ = 0;
  double pitch_ = 0;
};

double StackedRows::plan(LabelPlace place) {
  labels_ = set_row_labels(frame_, place);
  rows_.clear();
  const double gap = frame_.theme().spaces.small * 1.4;
  const double room = frame_.width - labels_.column;
  std::vector<chart::Reach> reaches;
  for (const Category& category : frame_.model.categories) {
    Row row{make_stack(frame_, category), set_total(frame_, category), {0, 0}, {}};
    reaches.push_back({row.stack.sum, row.total.width > 0 ? row.total.width + gap : 0});
    rows_.push_back(std::move(row));
  }
  const auto shared = chart::fit(reaches, room);
  double longest = 0;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const bool full = frame_.model.arrangement == Arrangement::full;
    rows_[i].scale = full ? chart::fit({&reaches[i], 1}, room) : shared;
    longest = std::max(longest, rows_[i].scale.length(rows_[i].stack.sum));
  }
  return longest;
}

/// The names of the series above the segments of the first row, where each can stand at its own;
/// else a key. Moves `top` below them.
void StackedRows::add_names(double& top) {
  if (frame_.model.series.size() < 2) return;
  const Row& first = rows_.front();
  std::vector<plot::Name> names;
  for (std::size_t i = 0; i < frame_.model.series.size(); ++i) {
    const base::Colour colour = plot::text_colour(frame_.theme(), frame_.colours[i]);
    const double offset = labels_.column;
    names.push_back({plot::set_label(frame_.setting, {.role = "callout", .colour = colour},
                                     frame_.model.series[i].label),
                     {offset + first.scale.at(first.stack.parts[i].from),
                      offset + first.scale.at(first.stack.parts[i].to)}});
  }
  const auto places =
      plot::place_names(names, {labels_.column, frame_.width}, frame_.theme().spaces.medium);
  const bool crowded = !first.texts.outside.empty() || labels_.place == LabelPlace::above;
  if (!places || !places->direct || crowded) {
    top = add_key(frame_, top, chart_);
    return;
  }
  plot::Part part;
  part.node.role = scene::Role::label;
  part.node.from = frame_.from;
  double height = 0;
  for (const auto& name : names) height = std::max(height, name.label.height);
  for (std::size_t i = 0; i < names.size(); ++i) {
    plot::put(names[i].label, {places->starts[i], top + height - names[i].label.height}, part);
  }
  chart_.parts.push_back(std::move(part));
  top += height;
}

double StackedRows::pitch(double thickness) const {
  const auto& spaces = frame_.theme().spaces;
  const double gap = frame_.theme().bars.gap;
  const double bar = over_ + thickness + under_ + thickness * gap / (1 - gap);
  if (labels_.place == LabelPlace::above) return labels_.height + spaces.small * 0.8 + bar;
  return std::max(bar, labels_.height + spaces.small * 1.5);
}

void StackedRows::add_row(std::size_t index, double top) {
  const Row& row = rows_[index];
  const bool above = labels_.place == LabelPlace::above;
  const double space = above ? labels_.height + frame_.theme().spaces.small * 0.8 : 0;
  const double content = space + over_ + thickness_ + under_;
  const double start = top + (pitch_ - content) / 2;
  const base::Rect bar = {labels_.column, start + space + over_, row.scale.length(row.stack.sum),
                          thickness_};
  add_row_label(frame_, labels_, index, start, bar.centre().y, chart_);
  add_segments(frame_, index, row.stack, row.texts, bar, chart_);
  if (row.total.width > 0) {
    plot::Part total =
        row.total.at({bar.right() + frame_.theme().spaces.small * 1.4, bar.centre().y});
    total.node.role = scene::Role::label;
    total.node.from = frame_.from;
    chart_.parts.push_back(std::move(total));
  }
  const double overhang = thickness_ * 0.15;
  chart_.parts.push_back(
      zero_line(frame_, {bar.x, bar.y - overhang}, {bar.x, bar.bottom() + overhang}));
}

void StackedRows::add_axis(const base::Rect& plot, std::size_t behind) {
  // Filled bars have no common unit: their axis would be a percentage that the data do not state.
  if (!frame_.model.axis || frame_.model.arrangement == Arrangement::full) return;
  AxisPlace place{plot, rows_.front().scale, {}, {}};
  for (const Row& row : rows_) place.high = std::max(place.high, row.stack.sum);
  chart_.parts.insert(chart_.parts.begin() + static_cast<std::ptrdiff_t>(behind),
                      row_axis(frame_, place, chart_));
}

Extent StackedRows::add(double top, double height, PlotNotes& notes) {
  double longest = plan(LabelPlace::beside);
  if (labels_.overflow > 0 || longest < good_share * frame_.width) {
    longest = plan(LabelPlace::above);
  }
  tell(frame_, labels_, notes);
  const double shortage = least_share * frame_.width - longest;
  const bool has_length = std::any_of(rows_.begin(), rows_.end(),
                                      [](const Row& row) { return !row.stack.sum.is_zero(); });
  if (has_length) notes.others.add_misfit("the longest bar with its number", shortage);

  const auto& style = frame_.theme().bars;
  const chart::Range bounds = {labels_.column, frame_.width};
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    Row& row = rows_[i];
    const base::Rect bar = {labels_.column, 0, row.scale.length(row.stack.sum), style.thickness};
    row.texts = set_segment_texts(frame_, i, row.stack, bar, bounds, notes);
    over_ = std::max(over_, row.texts.over);
    under_ = std::max(under_, row.texts.under);
  }
  double start = top;
  add_names(start);

  const bool has_axis = frame_.model.arrangement != Arrangement::full;
  const double axis = has_axis ? axis_height(frame_) : 0;
  const auto count = static_cast<double>(rows_.size());
  const double fixed = start - top + axis;
  const double least = pitch(style.thickness);
  const double most = frame_.model.height ? std::max(least, (height - fixed) / count)
                                          : std::max(least, pitch(style.thickness_max));
  pitch_ = std::clamp((height - fixed) / count, least, most);
  const double growth = (pitch_ - least) * (1 - style.gap);
  thickness_ = std::clamp(style.thickness + growth, style.thickness, style.thickness_max);

  const std::size_t behind = chart_.parts.size();
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    add_row(i, start + static_cast<double>(i) * pitch_);
  }
  const base::Rect plot = {labels_.column, start, frame_.width - labels_.column, count * pitch_};
  add_axis(plot, behind);
  return {fixed + count * pitch_, fixed + count * most};
}

}  // namespace

Extent add_stacked_rows(const Frame& frame, double top, double height, plot::Part& chart,
                        PlotNotes& notes) {
  return StackedRows(frame, chart).add(top, height, notes);
}

}  // namespace tubiao::block::bar
