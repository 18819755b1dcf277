#include "block/bar/layout.h"

#include <algorithm>
#include <array>

#include "block/fit.h"
#include "block/plot/heading.h"
#include "block/plot/ink.h"
#include "block/plot/source_mark.h"

namespace tubiao::block::bar {
namespace {

/// What gives way in a chart: labels for themselves, so that no number becomes smaller because a
/// label is long. Heading and note do so for themselves, too.
constexpr std::array<std::string_view, 1> label_roles = {"label"};
constexpr std::array<std::string_view, 4> number_roles = {"value", "callout", "badge", "axis"};

/// A chart with its labels set in one way.
struct Attempt {
  plot::Drawing drawing;
  PlotNotes notes;
  bool fits() const { return notes.labels.fits() && !notes.crowded; }
};

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

/// The sources of everything that is shown at one label.
plot::SourceIds sources_of(const Category& category) {
  plot::SourceIds sources;
  for (const Bar& bar : category.bars) plot::add_source(bar.figure, sources);
  if (category.total) plot::add_source(*category.total, sources);
  return sources;
}

/// The source that a whole chart has; none where there are several.
plot::SourceIds common_source(const Model& model) {
  plot::SourceIds all;
  for (const Category& category : model.categories) {
    for (const Bar& bar : category.bars) plot::add_source(bar.figure, all);
    if (category.total) plot::add_source(*category.total, all);
  }
  return all.size() == 1 ? all : plot::SourceIds{};
}

AddPlot& plot_of(const Model& model) {
  if (model.orientation == Orientation::horizontal) {
    return model.is_stack() ? add_stacked_rows : add_rows;
  }
  return model.is_stack() ? add_stacked_columns : add_columns;
}

Attempt lay_out_once(const Model& model, const Setting& setting, std::string_view accent,
                     const diag::Span& from, base::Size room, Words words) {
  const Speech speech(model, setting);
  const markup::Texts subtitle = speech.subtitle();
  const plot::SourceIds source = common_source(model);
  const markup::Text* heading = subtitle.find(setting.leading());
  const bool named_once = !source.empty() && heading != nullptr && !heading->empty();
  const Frame frame{model,
                    setting,
                    speech,
                    from,
                    colours_of(model, setting.theme, accent),
                    setting.theme.colour("highlight"),
                    room.width,
                    words,
                    !named_once};
  Attempt layout;
  plot::Part& chart = layout.drawing.root;
  FitNotes& fit = layout.notes.others;
  chart.node = plot::chart_node(setting, model.texts, subtitle, speech.describe_all(), from);
  const double top = plot::add_heading(
      setting, model.texts, plot::with_marks(setting, subtitle, source), room.width, chart, fit);
  const double foot = plot::note_height(setting, model.texts, room.width, fit);
  const double wanted = std::max(room.height, model.height.value_or(0));
  const Extent extent =
      plot_of(model)(frame, top, std::max(0.0, wanted - top - foot), chart, layout.notes);
  plot::add_note(setting, model.texts, room.width, top + extent.height, chart);
  layout.drawing.height = top + extent.height + foot;
  layout.drawing.maximum = std::max(top + extent.maximum + foot, layout.drawing.height);
  // What has no name of its own in the layout: the key, numbers on the axis.
  if (fit.fits() && layout.notes.labels.fits()) fit.append(plot::find_overhang(chart, room.width));
  return layout;
}

/// What the labels of the categories say.
std::string label_words(const Model& model, const Setting& setting) {
  std::string words;
  for (const Category& category : model.categories) {
    for (const auto& language : setting.languages) {
      const markup::Text* label = category.label.find(language);
      if (label != nullptr) words += label->plain();
    }
  }
  return words;
}

/// Notes of one kind, with what was done to all of it.
FitNotes with(FitNotes notes, const char* box, const std::vector<std::string>& done) {
  notes.add(box, done);
  for (Misfit& misfit : notes.misfits) {
    if (misfit.tried.empty()) misfit.tried = done;
  }
  return notes;
}

}  // namespace

markup::Texts Frame::marked(const markup::Texts& label, const Category& category) const {
  return marks_sources ? plot::with_marks(setting, label, sources_of(category)) : label;
}

PlotLayout lay_out(const Model& model, const Setting& setting, std::string_view accent,
                   const diag::Span& from, double width, double height) {
  return give_way(setting, number_roles, Words::full, [&](const Setting& inside, const Way& way) {
    Attempt attempt = give_way(
        inside, label_roles, Words::brief, [&](const Setting& innermost, const Way& of_labels) {
          Attempt each =
              lay_out_once(model, innermost, accent, from, {width, height}, of_labels.words);
          each.notes.labels =
              with(std::move(each.notes.labels), "the labels of the chart",
                   done_in(of_labels, inside, label_roles, label_words(model, setting)));
          return each;
        });
    const auto done = done_in(way, setting, number_roles, plot::words_of(attempt.drawing.root));
    PlotLayout layout{std::move(attempt.drawing), std::move(attempt.notes.labels)};
    layout.fit.append(with(std::move(attempt.notes.others), "the numbers of the chart", done));
    return layout;
  });
}

}  // namespace tubiao::block::bar
