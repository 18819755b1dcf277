#include "block/bar/layout.h"

#include <algorithm>

#include "block/plot/heading.h"
#include "block/plot/ink.h"

namespace tubiao::block::bar {
namespace {

std::vector<base::Colour> colours_of(const Model& model, const theme::Theme& theme,
                                     std::string_view accent) {
  auto colours = plot::series_colours(theme, accent, model.series.size());
  // Of several years the last one is the news: it has the accent, the years before it step back.
  if (model.periods_in_labels) std::reverse(colours.begin(), colours.end());
  for (std::size_t i = 0; i < colours.size(); ++i) {
    if (!model.series[i].accent.empty()) colours[i] = theme.colour(model.series[i].accent);
  }
  return colours;
}

AddPlot& plot_of(const Model& model) {
  if (model.orientation == Orientation::horizontal) {
    return model.is_stack() ? add_stacked_rows : add_rows;
  }
  return model.is_stack() ? add_stacked_columns : add_columns;
}

}  // namespace

PlotLayout lay_out(const Model& model, const Setting& setting, std::string_view accent,
                   const diag::Span& from, double width, double height) {
  const Speech speech(model, setting);
  const Frame frame{model,
                    setting,
                    speech,
                    from,
                    colours_of(model, setting.theme, accent),
                    setting.theme.colour("highlight"),
                    width};
  PlotLayout layout;
  plot::Part& chart = layout.drawing.root;
  const markup::Texts subtitle = speech.subtitle();
  chart.node = plot::chart_node(setting, model.texts, subtitle, speech.describe_all(), from);
  const double top = plot::add_heading(setting, model.texts, subtitle, width, chart);
  const double foot = plot::note_height(setting, model.texts, width);
  const double wanted = std::max(height, model.height.value_or(0));
  const Extent extent =
      plot_of(model)(frame, top, std::max(0.0, wanted - top - foot), chart, layout.misfits);
  plot::add_note(setting, model.texts, width, top + extent.height, chart);
  layout.drawing.height = top + extent.height + foot;
  layout.drawing.maximum = std::max(top + extent.maximum + foot, layout.drawing.height);
  return layout;
}

}  // namespace tubiao::block::bar
