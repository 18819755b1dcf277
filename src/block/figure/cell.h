// One figure as it stands on a page: the anatomy that all figures share.
// Owned by the block stage; the kinds `figure` and `masthead` set their figures through it.
//
// From top to bottom: words before the number that are too long to stand beside it, the number with
// its unit, the label with period and source mark, the second language, then change, rank and
// status.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "block/plot/drawing.h"
#include "block/read.h"
#include "block/setting.h"

namespace tubiao::block {

/// What stands below the label.
struct Below {
  bool change = true;
  bool rank = true;
  bool status = true;
  bool period = true;
};

/// How a figure is to look.
struct CellLook {
  std::string_view number_role = "figure";
  std::string_view label_role = "label";
  base::Colour number;                 ///< Of numeral, unit and badges.
  std::optional<base::Colour> unit{};  ///< Of the words beside the numeral, where it differs.
  bool short_label = true;
  std::optional<base::Localized> label{};  ///< Instead of the data's.
  Below below{};
};

/// A figure that has been set into a width. Its number stands on a baseline of its own, so that the
/// figures of a row can share one.
struct Cell {
  plot::Part over;  ///< Words above the number; relative to the top of the cell.
  double over_height = 0;
  plot::Part number;  ///< Relative to the top of the numeral's ink.
  double number_height = 0;
  plot::Part below;  ///< Relative to the space below the number.
  double below_height = 0;
  double excess = 0;  ///< Points by which a part is too wide; 0 where all fits.
};

/// Sets a figure into a width. Numbers that are too wide are set smaller, down to a floor.
Cell set_cell(const Setting& setting, const Selected& figure, const CellLook& look, double width);

/// The cell as one part with all parts moved into place: `over` and `number` are the heights that
/// the row reserves for them.
plot::Part assemble(Cell cell, double over, double number, const scene::Node& node);

/// The node of a figure: indicator, source, certainty, and the figure in words.
scene::Node figure_node(const Setting& setting, const Selected& figure, const diag::Span& from);

}  // namespace tubiao::block
