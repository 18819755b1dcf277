// Vertical bars, one or several to a label.
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "block/bar/axis.h"
#include "block/bar/column_labels.h"
#include "block/bar/layout.h"
#include "block/bar/tail.h"
#include "chart/bands.h"

namespace tubiao::block::bar {
namespace {

/// Gap between the columns of one label, as a share of their width.
constexpr double inner_gap = 0.06;

class Columns {
 public:
  Columns(const Frame& frame, plot::Part& chart) : frame_(frame), chart_(chart) {}

  Extent add(double top, double height, PlotNotes& notes);

 private:
  void set_crowns();
  void check(const ColumnLabels& labels, PlotNotes& notes) const;
  void add_bars(const ColumnLabels& labels, const base::Rect& plot);
  void add_bar(std::size_t category, std::size_t bar, const chart::Band& band,
               const base::Rect& plot);
  void add_axis(const base::Rect& plot, std::size_t behind);
  double crown_gap() const { return frame_.theme().spaces.small; }

  const Frame& frame_;
  plot::Part& chart_;
  std::vector<std::vector<Tail>> crowns_;  ///< By category and bar: what stands above it.
  std::vector<chart::Reach> reaches_;
  double widest_crown_ = 0;
  std::string widest_;  ///< The category of the widest one, for messages.
  base::Decimal low_;
  base::Decimal high_;
  chart::LinearScale scale_{0, 0};
};

void Columns::set_crowns() {
  for (const Category& category : frame_.model.categories) {
    auto& crowns = crowns_.emplace_back();
    for (std::size_t i = 0; i < category.bars.size(); ++i) {
      const Bar& bar = category.bars[i];
      crowns.push_back(
          set_tail(frame_.speech, frame_.setting, bar, frame_.colour(bar, i), TailForm::centred));
      const base::Decimal value = frame_.speech.length(bar);
      if (crowns.back().width > widest_crown_) widest_ = name_of(frame_, category);
      widest_crown_ = std::max(widest_crown_, crowns.back().width);
      reaches_.push_back({value, crowns.back().height + crown_gap()});
      low_ = std::min(low_, value);
      high_ = std::max(high_, value);
    }
  }
}

void Columns::check(const ColumnLabels& labels, PlotNotes& notes) const {
  const auto bars = static_cast<double>(frame_.model.series.size());
  const double room =
      bars > 1 ? labels.thickness / bars : labels.pitch - frame_.theme().spaces.small;
  tell(frame_, labels.labels, labels.measure, "", notes);
  notes.others.add_misfit("the number above " + widest_, widest_crown_ - room);
}

void Columns::add_bar(std::size_t category, std::size_t bar, const chart::Band& band,
                      const base::Rect& plot) {
  const Category& shown = frame_.model.categories[category];
  const base::Decimal value = frame_.speech.length(shown.bars[bar]);
  const double zero = plot.bottom() - scale_.zero();
  const double end = plot.bottom() - scale_.at(value);
  const base::Rect rect = {band.start, std::min(zero, end), band.thickness, std::abs(end - zero)};
  plot::Part part = mark(frame_, shown, bar, rect);
  const Tail& crown = crowns_[category][bar];
  const double y =
      value.is_negative() ? rect.bottom() + crown_gap() : rect.y - crown_gap() - crown.height;
  plot::Part texts = crown.at({band.centre() - crown.width / 2, y});
  part.texts = std::move(texts.texts);
  part.parts = std::move(texts.parts);
  chart_.parts.push_back(std::move(part));
}

void Columns::add_bars(const ColumnLabels& labels, const base::Rect& plot) {
  const auto count = static_cast<int>(frame_.model.categories.size());
  const auto series = static_cast<int>(frame_.model.series.size());
  auto bands = chart::bands(count, plot.width, 1 - labels.thickness / labels.pitch);
  for (std::size_t i = 0; i < bands.size(); ++i) {
    bands[i].start += plot.x;
    const double inner = series > 1 ? inner_gap * bands[i].thickness / series : 0;
    const auto parts = chart::split(bands[i], series, inner);
    for (std::size_t bar = 0; bar < parts.size(); ++bar) add_bar(i, bar, parts[bar], plot);
    add_column_label(frame_, labels, i, bands[i].centre(), plot.bottom(), chart_);
  }
  const double zero = plot.bottom() - scale_.zero();
  chart_.parts.push_back(zero_line(frame_, {plot.x, zero}, {plot.right(), zero}));
}

void Columns::add_axis(const base::Rect& plot, std::size_t behind) {
  if (!frame_.model.axis) return;
  const AxisPlace place{plot, scale_, low_, high_};
  chart_.parts.insert(chart_.parts.begin() + static_cast<std::ptrdiff_t>(behind),
                      column_axis(frame_, place, chart_));
}

Extent Columns::add(double top, double height, PlotNotes& notes) {
  const double start = frame_.model.series.size() > 1 ? add_key(frame_, top, chart_) : top;
  set_crowns();
  const double left = axis_width(frame_, low_, high_);
  const ColumnLabels labels = set_column_labels(frame_, frame_.width - left, widest_crown_, 0);
  check(labels, notes);

  const double fixed = start - top + labels.height;
  const double least = least_plot_height(frame_, reaches_);
  const double most = frame_.model.height ? std::max(least, height - fixed) : 2 * least;
  const double plot_height = std::clamp(height - fixed, least, most);
  const auto count = static_cast<double>(frame_.model.categories.size());
  const base::Rect plot = {left, start, count * labels.pitch, plot_height};
  scale_ = chart::fit(reaches_, plot_height);

  const std::size_t behind = chart_.parts.size();
  add_bars(labels, plot);
  add_axis(plot, behind);
  return {fixed + plot_height, fixed + most};
}

}  // namespace

Extent add_columns(const Frame& frame, double top, double height, plot::Part& chart,
                   PlotNotes& notes) {
  return Columns(frame, chart).add(top, height, notes);
}

}  // namespace tubiao::block::bar
