// From a chart and a width to a drawing: one computation for measuring and placing.
// Owned by the block stage.
#pragma once

#include <span>
#include <vector>

#include "base/colour.h"
#include "block/bar/speech.h"
#include "block/fit_report.h"
#include "block/plot/drawing.h"
#include "chart/scale.h"

namespace tubiao::block::bar {

/// What a layout is made from. References outlive it.
struct Frame {
  const Model& model;
  const Setting& setting;
  const Speech& speech;
  diag::Span from;
  std::vector<base::Colour> colours;  ///< By series.
  base::Colour highlight;
  double width = 0;
  Words words = Words::full;   ///< Whether labels that are too long may be short.
  bool marks_sources = false;  ///< At the labels: the bars do not all have the same source.

  const theme::Theme& theme() const { return setting.theme; }
  base::Colour colour(const Bar& bar, std::size_t series) const {
    return bar.highlighted ? highlight : colours[series];
  }
  /// A label of a category, with the marks of its sources where labels have them.
  markup::Texts marked(const markup::Texts& label, const Category& category) const;
};

/// What gave way in a chart, and what does not fit.
struct PlotNotes {
  FitNotes labels;       ///< Of the categories.
  bool crowded = false;  ///< A label takes more lines than usual, though there are short words.
  FitNotes others;
};

/// A laid-out chart, and what it tells of itself.
struct PlotLayout {
  plot::Drawing drawing;
  FitNotes fit;
  bool fits() const { return fit.fits(); }
};

/// Lays out a chart of any orientation and arrangement, with its heading, key, axis and note.
PlotLayout lay_out(const Model& model, const Setting& setting, std::string_view accent,
                   const diag::Span& from, double width, double height);

/// What the four plots below the heading have in common: each adds its parts to `chart` from `top`
/// downwards, as high as `height` where it can grow so far (0: as high as it needs), and returns
/// the height it has taken and the most that it could take.
using AddPlot = Extent(const Frame& frame, double top, double height, plot::Part& chart,
                       PlotNotes& notes);
AddPlot add_rows;
AddPlot add_columns;
AddPlot add_stacked_rows;
AddPlot add_stacked_columns;

/// A bar with its meaning: the node that stands for one figure.
plot::Part mark(const Frame& frame, const Category& category, std::size_t bar,
                const base::Rect& rect);

/// The least height of a plot of columns: what the theme says, or what leaves room for the highest
/// texts above them.
double least_plot_height(const Frame& frame, std::span<const chart::Reach> reaches);

/// The line that bars stand on.
plot::Part zero_line(const Frame& frame, base::Point from, base::Point to);

/// Adds a row of swatches with the names of the series at `top` and returns where it ends.
double add_key(const Frame& frame, double top, plot::Part& chart);

}  // namespace tubiao::block::bar
