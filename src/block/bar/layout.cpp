#include "block/bar/layout.h"

#include <algorithm>
#include <array>

#include "block/fit.h"
#include "block/plot/heading.h"
#include "block/plot/ink.h"

namespace tubiao::block::bar {
namespace {

/// What gives way in a chart; its heading and its note do so for themselves.
constexpr std::array<std::string_view, 5> chart_roles = {"label", "value", "callout", "badge",
                                                         "axis"};

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

PlotLayout lay_out_once(const Model& model, const Setting& setting, std::string_view accent,
                        const diag::Span& from, base::Size room, Words words) {
  const Speech speech(model, setting);
  const Frame frame{model,
                    setting,
                    speech,
                    from,
                    colours_of(model, setting.theme, accent),
                    setting.theme.colour("highlight"),
                    room.width,
                    words};
  PlotLayout layout;
  plot::Part& chart = layout.drawing.root;
  FitNotes& fit = layout.notes.fit;
  const markup::Texts subtitle = speech.subtitle();
  chart.node = plot::chart_node(setting, model.texts, subtitle, speech.describe_all(), from);
  const double top = plot::add_heading(setting, model.texts, subtitle, room.width, chart, fit);
  const double foot = plot::note_height(setting, model.texts, room.width, fit);
  const double wanted = std::max(room.height, model.height.value_or(0));
  const Extent extent =
      plot_of(model)(frame, top, std::max(0.0, wanted - top - foot), chart, layout.notes);
  plot::add_note(setting, model.texts, room.width, top + extent.height, chart);
  layout.drawing.height = top + extent.height + foot;
  layout.drawing.maximum = std::max(top + extent.maximum + foot, layout.drawing.height);
  // What has no name of its own in the layout: the key, numbers on the axis.
  if (fit.fits()) fit.append(plot::find_overhang(chart, room.width));
  return layout;
}

}  // namespace

PlotLayout lay_out(const Model& model, const Setting& setting, std::string_view accent,
                   const diag::Span& from, double width, double height) {
  return give_way(setting, chart_roles, Words::brief, [&](const Setting& inside, const Way& way) {
    PlotLayout layout = lay_out_once(model, inside, accent, from, {width, height}, way.words);
    const auto done = done_in(way, setting, chart_roles, plot::words_of(layout.drawing.root));
    layout.notes.fit.add("the words of the chart", done);
    for (Misfit& misfit : layout.notes.fit.misfits) {
      if (misfit.tried.empty()) misfit.tried = done;
    }
    return layout;
  });
}

}  // namespace tubiao::block::bar
