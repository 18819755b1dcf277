#include "block/bar/row_labels.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tubiao::block::bar {
namespace {

/// Shares of the width that labels may take, the usual one first.
constexpr std::array column_shares = {0.32, 0.42};
constexpr int usual_lines = 2;

plot::Label set_beside(const Frame& frame, const markup::Texts& text, double measure) {
  return plot::set_label(frame.setting, {.role = "label", .align = text::Align::end}, text,
                         measure);
}

bool is_usual(const plot::Label& label) {
  return !label.overflows && label.lines <= usual_lines;
}

/// The full label, or the short one where only that stays within the usual lines.
plot::Label best_label(const Frame& frame, const Category& category, double measure) {
  if (frame.model.labels == LabelForm::full) {
    plot::Label full = set_beside(frame, category.label, measure);
    if (is_usual(full) || category.brief.empty()) return full;
  }
  return set_beside(frame, category.brief, measure);
}

RowLabels set_at(const Frame& frame, double measure) {
  RowLabels labels;
  labels.measure = measure;
  for (const Category& category : frame.model.categories) {
    plot::Label label = best_label(frame, category, measure);
    if (label.overflows) labels.overflow = std::max(labels.overflow, label.width - measure);
    labels.column = std::max(labels.column, label.width);
    labels.height = std::max(labels.height, label.ink_bottom - label.ink_top);
    labels.labels.push_back(std::move(label));
  }
  return labels;
}

RowLabels set_column(const Frame& frame) {
  RowLabels labels;
  for (const double share : column_shares) {
    labels = set_at(frame, share * frame.width);
    // Full labels in a wider column are better than short ones in a narrow one.
    const bool full = std::all_of(frame.model.categories.begin(), frame.model.categories.end(),
                                  [&](const Category& each) {
                                    return frame.model.labels == LabelForm::brief ||
                                           is_usual(set_beside(frame, each.label, labels.measure));
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
    const bool brief = frame.model.labels == LabelForm::brief;
    plot::Label label = plot::set_side_by_side(
        frame.setting, {.role = "label"}, brief ? category.brief : category.label, frame.width);
    if (label.overflows) labels.overflow = std::max(labels.overflow, label.width - frame.width);
    labels.height = std::max(labels.height, label.height);
    labels.labels.push_back(std::move(label));
  }
  return labels;
}

void add_row_label(const Frame& frame, const RowLabels& labels, std::size_t category, double top,
                   double centre, plot::Part& chart) {
  const plot::Label& label = labels.labels[category];
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
