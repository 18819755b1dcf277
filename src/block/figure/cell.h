// One figure as it stands on a page: the anatomy that all figures share.
// Owned by the block stage; the kinds `figure` and `masthead` set their figures through it.
//
// From top to bottom: words before the number that are too long to stand beside it, the number with
// its unit (or the unit below it), the label with period and source mark, the second language, then
// change, rank and status.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "block/fit_report.h"
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

/// How large the numbers of a block are set, alike for all of them so that no figure seems to weigh
/// more or less than its neighbours only because its number is shorter or longer.
struct NumberSize {
  double numeral = 1;           ///< Of the role's size.
  double words = 1;             ///< Of the size that words beside a numeral have.
  bool words_above = false;     ///< Words before the number stand above it.
  bool unit_below = false;      ///< Counting words behind the number stand below it.
  Width width = Width::normal;  ///< Of numeral and words.
};

/// Where the first badge of a figure stands: below the label, or beside it where there is room.
enum class BadgePlace { below, beside };

/// How a figure is to look.
struct CellLook {
  std::string_view number_role = "figure";
  std::string_view label_role = "label";
  base::Colour number;                 ///< Of numeral, unit and badges.
  std::optional<base::Colour> unit{};  ///< Of the words beside the numeral, where it differs.
  bool short_label = true;
  std::optional<markup::Texts> label{};  ///< Instead of the data's.
  Below below{};
  NumberSize size{};
  Way words{};  ///< How everything around the number is set.
  BadgePlace badge = BadgePlace::below;
};

/// A figure that has been set into a width. Its number stands on a baseline of its own, so that the
/// figures of a row can share one.
struct Cell {
  plot::Part over;  ///< Words above the number; relative to the top of the cell.
  double over_height = 0;
  plot::Part number;  ///< Relative to the top of the numeral's ink.
  double number_height = 0;
  plot::Part unit;   ///< Counting words below the number, in the space of `below`.
  plot::Part below;  ///< Relative to the space below the number.
  double below_height = 0;
  bool words_fit = true;  ///< Everything around the number is narrow enough.
  FitNotes fit;           ///< What gave way, and what is too wide.
};

/// The look in which all of these figures fit cells of that width, as far as they can: their
/// numbers alike, and everything around their numbers alike.
CellLook fit_cells(const Setting& setting, std::span<const Selected> figures, CellLook look,
                   double width);

/// Sets a figure into a width, as the look says.
Cell set_cell(const Setting& setting, const Selected& figure, const CellLook& look, double width);

/// The cell as one part with all parts moved into place: `over` and `number` are the heights that
/// the row reserves for them.
plot::Part assemble(Cell cell, double over, double number, const scene::Node& node);

/// The node of a figure: indicator, source, certainty, and the figure in words, with its rank where
/// that is shown.
scene::Node figure_node(const Setting& setting, const Selected& figure, const Below& below,
                        const diag::Span& from);

}  // namespace tubiao::block
