#include "block/bar/column_labels.h"

#include <algorithm>
#include <utility>

namespace tubiao::block::bar {
namespace {

/// The widest that one column becomes, as a share of the thickest horizontal bar.
constexpr double widest_share = 2.4;
/// An axis may be wider than its chart. In points; nothing fits then, and that is told.
constexpr double least_width = 1;
/// More lines than this make a label below a column look like a paragraph: then the short one.
constexpr int usual_lines = 2;

plot::Label set_below(const Frame& frame, const markup::Texts& text, double measure) {
  return plot::set_label(frame.setting, {.role = "label", .align = text::Align::centre}, text,
                         measure);
}

double widest_word_line(const Frame& frame) {
  double width = 0;
  for (const Category& category : frame.model.categories) {
    for (const auto& text :
         plot::set_label(frame.setting, {.role = "label"}, frame.marked(category.brief, category))
             .texts) {
      width = std::max(width, text.text.width);
    }
  }
  return width;
}

}  // namespace

double widest_column(const Frame& frame) {
  return widest_share * frame.theme().bars.thickness_max;
}

ColumnLabels set_column_labels(const Frame& frame, double width, double crown, double side) {
  const auto& theme = frame.theme();
  const auto count = static_cast<double>(frame.model.categories.size());
  const auto bars = frame.model.is_stack() ? 1.0 : static_cast<double>(frame.model.series.size());
  const double gap = theme.bars.gap;
  const double space = theme.spaces.small * 2;
  const bool grouped = bars > 1;
  // Columns of one label stand close together, so each has to be as wide as the number above it.
  const double usual = widest_column(frame) * (grouped ? 0.7 * bars : 1);
  const double widest = grouped ? std::max(usual, (crown + theme.spaces.hair) * bars) : usual;

  ColumnLabels result;
  const double needed =
      std::max({widest / (1 - gap), crown + space, widest_word_line(frame) + space,
                side > 0 ? widest + side + space : 0});
  result.pitch = std::min(std::max(width, least_width) / count, needed);
  result.thickness = std::min(result.pitch * (1 - gap), widest);
  result.measure = result.pitch - theme.spaces.small;
  double highest = 0;
  for (const Category& category : frame.model.categories) {
    CategoryLabel label = choose_label(frame, category, usual_lines, [&](const auto& words) {
      return set_below(frame, words, result.measure);
    });
    highest = std::max(highest, label.label.height);
    result.labels.push_back(std::move(label));
  }
  result.height = highest > 0 ? highest + theme.spaces.small : 0;
  return result;
}

void add_column_label(const Frame& frame, const ColumnLabels& labels, std::size_t category,
                      double centre, double bottom, plot::Part& chart) {
  const plot::Label& label = labels.labels[category].label;
  if (label.empty()) return;
  plot::Part part;
  part.node.role = scene::Role::label;
  part.node.from = frame.from;
  plot::put(label, {centre - labels.measure / 2, bottom + frame.theme().spaces.small}, part);
  chart.parts.push_back(std::move(part));
}

}  // namespace tubiao::block::bar
