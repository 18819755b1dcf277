// Line breaking over a whole piece of text at once: the set of breaks that costs least, not the
// first that fits (after Knuth and Plass, "Breaking paragraphs into lines", 1981).
// Owned by the text stage.
#pragma once

#include <vector>

#include "text/line_table.h"

namespace tubiao::text {

/// What the lines of a piece have to fill.
struct Column {
  double width = 0;   ///< Points.
  double indent = 0;  ///< Of the first line.
  bool justify = false;
  bool balance = false;
  double even_length = 0;       ///< Of balanced lines: what each should be as long as.
  std::size_t orphan_from = 0;  ///< A last line that starts here or later is an orphan.
};

/// Where the lines end, as cell indices; the last is the size of the table.
struct Breaks {
  std::vector<std::size_t> ends;
  bool overflows = false;  ///< A line cannot be made to fit.
};

/// Lengths that differ by less than this many points are equal.
inline constexpr double length_tolerance = 1e-4;

/// The first cell that would make a last line of a single Han character and its marks.
std::size_t orphan_start(const Prepared& paragraph, const Piece& piece);

/// Breaks a piece that is not empty. Ragged text takes as few lines as it can and is then as even
/// as it can be; justified text takes the breaks that press and stretch least. An unbreakable part
/// that is wider than the column stands on a line of its own.
Breaks break_lines(const LineTable& table, const Column& column);

}  // namespace tubiao::text
