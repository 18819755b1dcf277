#include "block/bar/row_labels.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tubiao::block::bar {
namespace {

/// Shares of the width that labels may take, the usual one first.
constexpr std::array column_shares = {0.32, 0.42};
constexpr int usual_lines = 2;
constexpr int any_lines = std::numeric_limits<int>::max();

plot::Label set_beside(const Frame& frame, const markup::Texts& text, double measure) {
  return plot::set_label(frame.setting, {.role = "label", .align = text::Align::end}, text,
                         measure);
}

bool is_usual(const plot::Label& label) {
  return !label.overflows && label.lines <= usual_lines;
}

RowLabels set_at(const Frame& frame, double measure) {
  RowLabels labels;
  labels.measure = measure;
  for (const Category& category : frame.model.categories) {
    CategoryLabel chosen = choose_label(frame, category, usual_lines, [&](const auto& words) {
      return set_beside(frame, words, measure);
    });
    const plot::Label& label = chosen.label;
    if (label.overflows) labels.overflow = std::max(labels.overflow, label.width - measure);
    labels.column = std::max(labels.column, label.width);
    labels.height = std::max(labels.height, label.ink_bottom - label.ink_top);
    labels.labels.push_back(std::move(chosen));
  }
  return labels;
}

RowLabels set_column(const Frame& frame) {
  RowLabels labels;
  for (const double share : column_shares) {
    labels = set_at(frame, share * frame.width);
    // Full labels in a wider column are better than short ones in a narrow one.
    const bool full = std::all_of(
        frame.model.categories.begin(), frame.model.categories.end(), [&](const Category& each) {
          return frame.model.labels == LabelForm::brief ||
                 is_usual(set_beside(frame, frame.marked(each.label, each), labels.measure));
        });
    if (full) break;
  }
  if (labels.column > 0) labels.column += frame.theme().spaces.small * 1.6;
  return labels;
}

}  // namespace

RowLabels set_row_labels(const Frame& frame, LabelPlace place) {
  if (place == LabelPlace::beside) return set_column(frame);
  RowLabels labels;
  labels.place = place;
  labels.measure = frame.width;
  for (const Category& category : frame.model.categories) {
    CategoryLabel chosen = choose_label(frame, category, any_lines, [&](const auto& words) {
      return plot::set_side_by_side(frame.setting, {.role = "label"}, words, frame.width);
    });
    const plot::Label& label = chosen.label;
    if (label.overflows) labels.overflow = std::max(labels.overflow, label.width - frame.width);
    labels.height = std::max(labels.height, label.height);
    labels.labels.push_back(std::move(chosen));
  }
  return labels;
}

void tell(const Frame& frame, const RowLabels& labels, PlotNotes& notes) {
  const bool above = labels.place == LabelPlace::above;
  tell(frame, labels.labels, labels.measure, above ? "above its bars" : "", notes);
}

void add_row_label(const Frame& frame, const RowLabels& labels, std::size_t category, double top,
                   double centre, plot::Part& chart) {
  const plot::Label& label = labels.labels[category].label;
  if (label.empty()) return;
  plot::Part part;
  part.node.role = scene::Role::label;
  part.node.from = frame.from;
  if (labels.place == LabelPlace::above) {
    // Against the bars, so that short labels do not drift away from theirs.
    plot::put(label, {0, top + labels.height - label.height}, part);
  } else {
    const double gap = frame.theme().spaces.small * 1.6;
    plot::put(label, {labels.column - gap - labels.measure, centre - label.ink_centre()}, part);
  }
  chart.parts.push_back(std::move(part));
}

}  // namespace tubiao::block::bar
