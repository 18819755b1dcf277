// A bar chart as read and checked: which figures stand in which order, the same for every edition.
// Owned by the block stage.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "block/plot/heading.h"
#include "block/read.h"
#include "data/phrase.h"

namespace tubiao::block::bar {

enum class Orientation { horizontal, vertical };
enum class Arrangement { simple, grouped, stacked, full };
enum class Sort { descending, ascending, given };

/// What the length of a bar says: the value itself, or its growth since the baseline.
enum class Measure { value, change };

/// Which label of an indicator is printed: the full one where it fits, or always the short one.
enum class LabelForm { full, brief };

/// One bar, column or segment.
struct Bar {
  Selected figure;
  bool highlighted = false;
};

/// The bars that share one label: one for each series, in their order.
struct Category {
  markup::Texts label;
  markup::Texts brief;  ///< Where the label is too long; may be the same, or empty.
  std::vector<Bar> bars;
  std::optional<Selected> total;  ///< What the data say that the bars sum up to.
};

/// What the bars of one place in every category have in common.
struct Series {
  markup::Texts label;
  std::string accent;  ///< A colour of the theme, or empty: the next of its sequence.
};

/// A chart.
struct Model {
  Orientation orientation = Orientation::horizontal;
  Arrangement arrangement = Arrangement::simple;
  Measure measure = Measure::value;
  LabelForm labels = LabelForm::full;
  plot::ChartTexts texts;
  std::vector<Category> categories;
  std::vector<Series> series;  ///< One, without a label, where there are no groups.
  bool axis = false;
  bool shows_rank = false;
  bool shows_change = false;
  bool periods_in_labels = false;  ///< Categories or series are periods and say so.
  std::optional<double> height;    ///< Points, at least.
  /// The observation whose period and status most bars share: the heading names it, a bar only what
  /// differs from it.
  Selected reference;

  bool is_stack() const {
    return arrangement == Arrangement::stacked || arrangement == Arrangement::full;
  }
  /// Every figure in drawing order, without totals.
  std::vector<data::Figure> figures() const;
};

/// The change that a bar of the measure `change` shows, or null where the data have none.
const data::Change* change_of(const Selected& selected);

/// Whether two figures have the same period and status; where values are shown, also the same
/// nature, which the words for a period depend on.
bool same_time(const Selected& one, const Selected& other, Measure measure);

}  // namespace tubiao::block::bar
