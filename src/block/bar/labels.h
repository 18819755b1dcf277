// Which words a category is labelled with, and what is told of it: for rows and for columns.
// Owned by the block stage.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "block/bar/layout.h"
#include "block/plot/label.h"

namespace tubiao::block::bar {

/// The label of a category as it is set.
struct CategoryLabel {
  plot::Label label;
  Words words = Words::full;
  bool crowded = false;  ///< It takes more lines than usual, though there are short words for it.
};

/// The full label; the short one where the chart wants that, or where the full one takes more than
/// `lines` lines and the frame lets it give way.
CategoryLabel choose_label(const Frame& frame, const Category& category, int lines,
                           const std::function<plot::Label(const markup::Texts&)>& set);

/// A category in messages: its full label in the leading language, in quotes.
std::string name_of(const Frame& frame, const Category& category);

/// Tells of labels that gave way, with what else was done to all of them, and of the widest one
/// where it is too wide for its `measure`.
void tell(const Frame& frame, std::span<const CategoryLabel> labels, double measure,
          std::string_view done, PlotNotes& notes);

}  // namespace tubiao::block::bar
