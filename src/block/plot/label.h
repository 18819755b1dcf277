// Labels in all languages of the edition, set and measured to their ink.
// Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include <vector>

#include "block/plot/drawing.h"
#include "block/typeset.h"

namespace tubiao::block::plot {

/// Texts that belong together, relative to the top left corner of their measure.
struct Label {
  std::vector<PlacedText> texts;
  double width = 0;    ///< Of the widest text.
  double height = 0;   ///< From the first em box to the last.
  double ink_top = 0;  ///< Where the ink begins and ends: what the eye centres.
  double ink_bottom = 0;
  int lines = 0;           ///< Of the text that has most.
  bool overflows = false;  ///< A word is wider than the measure.

  bool empty() const { return texts.empty(); }
  double ink_centre() const { return (ink_top + ink_bottom) / 2; }
  /// Adds a text `gap` points below the last one.
  void add_below(PlacedText text, double gap);
};

/// The languages below each other, the second in its own look.
Label set_label(const Setting& setting, const Look& look, const markup::Texts& text,
                double width = std::numeric_limits<double>::infinity());

/// The languages side by side on one baseline where they fit into `width`, else below each other.
Label set_side_by_side(const Setting& setting, const Look& look, const markup::Texts& text,
                       double width);

/// Adds the texts of a label to a part with its top left corner at `at`.
void put(const Label& label, base::Point at, Part& part);

/// How far the middle of this role's figures lies above their baseline, in points: numbers are
/// centred by their ink, whatever descends below the line.
double figure_middle(const Setting& setting, const Look& look);

}  // namespace tubiao::block::plot
