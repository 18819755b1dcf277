// Horizontal bars, one or several to a label.
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "block/bar/axis.h"
#include "block/bar/layout.h"
#include "block/bar/row_labels.h"
#include "block/bar/tail.h"
#include "chart/scale.h"

namespace tubiao::block::bar {
namespace {

/// Share of the width that the longest bar has at least before labels move out of its way.
constexpr double good_share = 0.34;
/// Share below which bars no longer show anything.
constexpr double least_share = 0.08;
/// Room left over opens the rows up to this share of what the thickest bars need.
constexpr double largest_pitch = 1.3;
/// Gap between the bars of one label, as a share of their thickness.
constexpr double inner_gap = 0.12;

/// One way to lay out rows: where labels and numbers stand, and how long bars can be then.
struct Plan {
  RowLabels labels;
  TailForm form = TailForm::row;
  std::vector<std::vector<Tail>> tails;  ///< By category and bar.
  std::string widest;                    ///< The category of the widest of them, for messages.
  chart::LinearScale scale{0, 0};
  double longest = 0;       ///< Of the bars, in points.
  bool has_length = false;  ///< Whether any value is not zero.
  double tail_height = 0;
};

/// The bands of one category: how its height depends on the thickness of a bar.
struct RowHeights {
  double above = 0;      ///< Of a label above the bars, with the space below it.
  double label = 0;      ///< Of a label beside the bars, with space around it.
  double tail = 0;       ///< The least distance of two bars of one label.
  double bars = 1;       ///< To a label.
  double gap_ratio = 0;  ///< Of the gap to the thickness.

  double band(double thickness) const {
    return bars > 1 ? std::max(thickness * (1 + inner_gap), tail) : std::max(thickness, tail);
  }
  double pitch(double thickness) const {
    return std::max(above + bars * band(thickness) + thickness * gap_ratio, label);
  }
  /// The thickness of bars in a pitch.
  double thickness(double pitch, const theme::BarStyle& style) const {
    const double share = bars * (bars > 1 ? 1 + inner_gap : 1) + gap_ratio;
    return std::clamp((pitch - above) / share, style.thickness, style.thickness_max);
  }
};

class Rows {
 public:
  Rows(const Frame& frame, plot::Part& chart) : frame_(frame), chart_(chart) {}

  Extent add(double top, double height, PlotNotes& notes);

 private:
  Plan make_plan(LabelPlace place, TailForm form) const;
  Plan choose_plan() const;
  RowHeights heights(const Plan& plan) const;
  void tell_of(const Plan& plan, PlotNotes& notes) const;
  void add_category(const Plan& plan, const RowHeights& heights, std::size_t index, double top);
  void add_zero(const Plan& plan, double top, double bottom);
  base::Rect bar_rect(const Plan& plan, const Bar& bar, double middle, double thickness) const;

  const Frame& frame_;
  plot::Part& chart_;
  double pitch_ = 0;
  double thickness_ = 0;
};

double gap_at_end(const Frame& frame) {
  return frame.theme().spaces.small * 1.4;
}

Plan Rows::make_plan(LabelPlace place, TailForm form) const {
  Plan plan;
  plan.labels = set_row_labels(frame_, place);
  plan.form = form;
  double width = -1;
  std::vector<chart::Reach> reaches;
  for (const Category& category : frame_.model.categories) {
    auto& tails = plan.tails.emplace_back();
    for (std::size_t i = 0; i < category.bars.size(); ++i) {
      const Bar& bar = category.bars[i];
      tails.push_back(set_tail(frame_.speech, frame_.setting, bar, frame_.colour(bar, i), form));
      plan.tail_height = std::max(plan.tail_height, tails.back().height);
      if (tails.back().width > width) plan.widest = name_of(frame_, category);
      width = std::max(width, tails.back().width);
      reaches.push_back({frame_.speech.length(bar), tails.back().width + gap_at_end(frame_)});
    }
  }
  plan.scale = chart::fit(reaches, frame_.width - plan.labels.column);
  for (const auto& reach : reaches) {
    plan.longest = std::max(plan.longest, plan.scale.length(reach.value));
    plan.has_length = plan.has_length || !reach.value.is_zero();
  }
  return plan;
}

/// Labels and numbers give way only as far as the bars need it: first the remarks move below the
/// numbers, then the labels above the bars, as in one column of a newspaper.
Plan Rows::choose_plan() const {
  constexpr std::array<std::pair<LabelPlace, TailForm>, 4> ways = {{
      {LabelPlace::beside, TailForm::row},
      {LabelPlace::beside, TailForm::stack},
      {LabelPlace::above, TailForm::row},
      {LabelPlace::above, TailForm::stack},
  }};
  std::optional<Plan> best;
  for (const auto& [place, form] : ways) {
    Plan plan = make_plan(place, form);
    if (plan.labels.overflow <= 0 && plan.longest >= good_share * frame_.width) return plan;
    if (!best || plan.longest > best->longest) best = std::move(plan);
  }
  return std::move(*best);
}

RowHeights Rows::heights(const Plan& plan) const {
  const auto& spaces = frame_.theme().spaces;
  const double gap = frame_.theme().bars.gap;
  RowHeights heights;
  heights.bars = static_cast<double>(frame_.model.series.size());
  heights.gap_ratio = gap / (1 - gap) * (heights.bars > 1 ? 1.3 : 1);
  heights.tail = plan.tail_height + spaces.hair;
  if (plan.labels.place == LabelPlace::above) {
    heights.above = plan.labels.height + spaces.small * 0.8;
  } else {
    heights.label = plan.labels.height + spaces.small * 1.5;
  }
  return heights;
}

base::Rect Rows::bar_rect(const Plan& plan, const Bar& bar, double middle, double thickness) const {
  const base::Decimal value = frame_.speech.length(bar);
  const double zero = plan.labels.column + plan.scale.zero();
  const double end = plan.labels.column + plan.scale.at(value);
  return {std::min(zero, end), middle - thickness / 2, std::abs(end - zero), thickness};
}

void Rows::add_category(const Plan& plan, const RowHeights& heights, std::size_t index,
                        double top) {
  const Category& category = frame_.model.categories[index];
  const double band = heights.band(thickness_);
  const double content = heights.above + heights.bars * band;
  const double first = top + (pitch_ - content) / 2 + heights.above;
  const double centre = first + heights.bars * band / 2;
  add_row_label(frame_, plan.labels, index, first - heights.above, centre, chart_);
  for (std::size_t i = 0; i < category.bars.size(); ++i) {
    const double middle = first + (static_cast<double>(i) + 0.5) * band;
    const base::Rect rect = bar_rect(plan, category.bars[i], middle, thickness_);
    plot::Part part = mark(frame_, category, i, rect);
    const Tail& tail = plan.tails[index][i];
    const bool falls = frame_.speech.length(category.bars[i]).is_negative();
    const double x =
        falls ? rect.x - gap_at_end(frame_) - tail.width : rect.right() + gap_at_end(frame_);
    plot::Part texts = tail.at({x, middle});
    part.texts = std::move(texts.texts);
    part.parts = std::move(texts.parts);
    chart_.parts.push_back(std::move(part));
  }
  if (plan.labels.place == LabelPlace::above) {
    add_zero(plan, first - band * 0.12, first + heights.bars * band + band * 0.12);
  }
}

void Rows::add_zero(const Plan& plan, double top, double bottom) {
  const double x = plan.labels.column + plan.scale.zero();
  chart_.parts.push_back(zero_line(frame_, {x, top}, {x, bottom}));
}

void Rows::tell_of(const Plan& plan, PlotNotes& notes) const {
  tell(frame_, plan.labels, notes);
  if (plan.form == TailForm::stack) {
    notes.others.add("the numbers of the chart", {"remarks below the numbers"});
  }
  if (!plan.has_length) return;
  notes.others.add_misfit("a bar with the number of " + plan.widest,
                          least_share * frame_.width - plan.longest);
}

Extent Rows::add(double top, double height, PlotNotes& notes) {
  const double start = frame_.model.series.size() > 1 ? add_key(frame_, top, chart_) : top;
  const Plan plan = choose_plan();
  tell_of(plan, notes);

  const RowHeights row = heights(plan);
  const auto count = static_cast<double>(frame_.model.categories.size());
  const auto& style = frame_.theme().bars;
  const double fixed = start - top + axis_height(frame_);
  const double least = row.pitch(style.thickness);
  const double most = frame_.model.height
                          ? std::max(least, (height - fixed) / count)
                          : std::max(least, largest_pitch * row.pitch(style.thickness_max));
  pitch_ = std::clamp((height - fixed) / count, least, most);
  thickness_ = row.thickness(pitch_, style);

  const std::size_t behind = chart_.parts.size();
  for (std::size_t i = 0; i < frame_.model.categories.size(); ++i) {
    add_category(plan, row, i, start + static_cast<double>(i) * pitch_);
  }
  const double bottom = start + count * pitch_;
  if (plan.labels.place == LabelPlace::beside) add_zero(plan, start, bottom);
  if (frame_.model.axis) {
    AxisPlace place{{plan.labels.column, start, frame_.width - plan.labels.column, bottom - start},
                    plan.scale,
                    {},
                    {}};
    for (const Category& category : frame_.model.categories) {
      for (const Bar& bar : category.bars) {
        const base::Decimal value = frame_.speech.length(bar);
        place.low = std::min(place.low, value);
        place.high = std::max(place.high, value);
      }
    }
    chart_.parts.insert(chart_.parts.begin() + static_cast<std::ptrdiff_t>(behind),
                        row_axis(frame_, place, chart_));
  }
  return {bottom - top + axis_height(frame_), count * most + fixed};
}

}  // namespace

Extent add_rows(const Frame& frame, double top, double height, plot::Part& chart,
                PlotNotes& notes) {
  return Rows(frame, chart).add(top, height, notes);
}

}  // namespace tubiao::block::bar
