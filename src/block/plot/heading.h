// The head and the foot of a chart: what it finds, what it measures, and its remark.
// Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include <optional>
#include <string>

#include "block/fit_report.h"
#include "block/plot/drawing.h"
#include "block/read.h"
#include "block/setting.h"

namespace tubiao::block::plot {

/// The texts around a chart as the layout gives them.
struct ChartTexts {
  std::optional<markup::Texts> title;     ///< The finding.
  std::optional<markup::Texts> subtitle;  ///< Measure, place and period.
  std::optional<markup::Texts> note;

  /// Whether title or subtitle contain `words` in a language; true of no words at all.
  bool mention(const base::Language& language, std::string_view words) const;
};

/// Reads `title`, `subtitle` and `note`.
ChartTexts read_chart_texts(toml::Table& table, const ReadContext& context);

/// The layout's own subtitle in the language of `wording`, with the period and status of
/// `reference` where neither it nor the title names the year. There is one (asserted).
markup::Text dated_subtitle(const ChartTexts& texts, const data::Wording& wording,
                            const data::Figure& reference);

/// Adds title and subtitle to the top of a chart and returns where the plot may begin. Without a
/// title the subtitle stands in its place. What gives way is told in `fit`.
double add_heading(const Setting& setting, const ChartTexts& texts, const markup::Texts& subtitle,
                   double width, Part& chart, FitNotes& fit);

/// The height that the note needs below the plot, 0 where there is none.
double note_height(const Setting& setting, const ChartTexts& texts, double width, FitNotes& fit);

/// Adds the note with its top at `y`, where the plot ends.
void add_note(const Setting& setting, const ChartTexts& texts, double width, double y, Part& chart);

/// The node of a chart; its alt text names the finding and then every figure.
scene::Node chart_node(const Setting& setting, const ChartTexts& texts,
                       const markup::Texts& subtitle, std::span<const std::string> figures,
                       const diag::Span& from);

}  // namespace tubiao::block::plot
