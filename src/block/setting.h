// What a block needs to be measured and drawn: theme, shaper, data, and the languages of the
// edition. Owned by the block stage; made by the page stage, one for each edition of a document.
#pragma once

#include <string>

#include "base/geometry.h"
#include "base/language.h"
#include "block/shown.h"
#include "data/dataset.h"
#include "data/phrase.h"
#include "diag/diagnostics.h"
#include "text/shaper.h"
#include "theme/theme.h"

namespace tubiao::block {

class FitReport;
class Measures;

/// The surroundings of a block. All references outlive the composition of one edition.
struct Setting {
  const theme::Theme& theme;
  text::Shaper& shaper;
  const data::Dataset& dataset;
  /// The languages to print; the first leads.
  const base::Edition& languages;
  /// What the document shows, with the numbers of its sources.
  const Shown& shown;
  diag::Diagnostics& diagnostics;
  FitReport* fits = nullptr;     ///< What is told of texts that gave way; null: nobody asks.
  Measures* measures = nullptr;  ///< Of this composition; null: nothing is remembered.
  base::Rect page{};             ///< Of the page with its bleed: what grounds may cover.
  double grid_step = 0;          ///< Baseline grid in points; 0: none.
  double grid_origin = 0;        ///< The y of a grid line.
  diag::Span from{};             ///< Of the block that is being set: what is wrong is told there.

  const base::Language& leading() const { return languages.front(); }
  bool is_bilingual() const { return languages.size() > 1; }
  /// The words for figures in one of the languages.
  data::Wording wording(const base::Language& language) const {
    return data::Wording(dataset, language);
  }

  /// The same for a block that stands at `place` in the layout.
  Setting at(const diag::Span& place) const;
  /// The same in another theme, which outlives it.
  Setting in(const theme::Theme& other) const;

  /// The height rounded up to whole steps of the grid.
  double snap(double height) const;
  /// The grid line at or above `y`; `y` itself where there is no grid.
  double grid_line_above(double y) const;
};

}  // namespace tubiao::block
