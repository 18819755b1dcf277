// A theme: colours, type, strokes and spaces as data, resolved for one type scale.
// Owned by the theme stage; every block takes its looks from here and from nowhere else.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "text/style.h"

namespace tubiao::theme {

/// How a text of one purpose looks in the leading language of a document, and how it looks when it
/// repeats in the second language what the first has said.
struct TypeRole {
  text::Families families;
  /// The same in narrow faces, for texts that would be too wide; nothing where there are none.
  std::optional<text::Families> condensed{};
  int weight = 400;
  double size = 10;       ///< Points.
  double leading = 1.35;  ///< Distance of baselines, in em.
  std::string colour = "ink";
  double tracking = 0;  ///< Em.
  bool tabular = false;
  int strong = 700;                         ///< The weight of strong words…
  std::string strong_colour = "highlight";  ///< …and their colour in text that is as heavy itself.
  double second_size = 0.7;                 ///< Share of `size`.
  int second_weight = 400;
  std::string second_colour = "muted";
};

/// Widths of lines in points.
struct Strokes {
  double zero = 1;     ///< The line that bars stand on.
  double grid = 0.35;  ///< Behind the data.
  double key = 0.5;    ///< Around derived values and pale colours.
  double rule = 1.5;   ///< Above a section.
};

/// Spaces in points.
struct Spaces {
  double hair = 2;    ///< Between the two languages of a label.
  double small = 4;   ///< Inside a block.
  double medium = 8;  ///< Between the parts of a block.
  double large = 14;  ///< Between blocks.
};

/// How expected values are drawn: lengths in points, the angle in degrees.
struct HatchStyle {
  double width = 0.6;
  double pitch = 4.5;
  double angle = 45;
};

/// Measures of bars: lengths in points.
struct BarStyle {
  double thickness = 18;      ///< Of a bar.
  double thickness_max = 28;  ///< Of a bar, when there is room left over.
  double gap = 0.4;           ///< Between two bars, as a share of their pitch.
  double plot_height = 110;   ///< Of the plot of a vertical chart, at least.
  double ring = 70;           ///< Diameter of a ring.
};

/// A theme at one scale.
struct Theme {
  std::string name;
  std::map<std::string, base::Colour, std::less<>> colours;
  std::map<std::string, TypeRole, std::less<>> roles;
  Strokes strokes;
  Spaces spaces;
  HatchStyle hatch;
  BarStyle bars;
  double unit_ratio = 0.42;          ///< Size of a figure's unit, as a share of its numeral.
  base::Size tab;                    ///< The mark at the top left of a single chart; zero: none.
  std::vector<std::string> accents;  ///< Colours for sections, in order.
  std::vector<std::string> series;   ///< Colours for the series of a chart, in order.

  /// The colour of that name, which exists (asserted; the reader of layouts has checked it).
  base::Colour colour(std::string_view key) const;
  /// The role of that name, which exists (asserted).
  const TypeRole& role(std::string_view key) const;
};

/// The theme with every length (type, strokes, spaces, hatch, bars, tab) multiplied by `factor`.
Theme scaled(Theme theme, double factor);

}  // namespace tubiao::theme
