// Spacing by CLREQ: squeezed marks, the quarter em between Han and Western, what may give way under
// pressure and what may grow. Em become points here.
// Owned by the text stage.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "text/cluster.h"
#include "text/style.h"

namespace tubiao::text {

/// What gives way in a line that is too long, in this order (CLREQ 3.4.2, "compression").
enum class Pressure : std::uint8_t { word_space, script_space, middle_dot, bracket, pause };
inline constexpr std::size_t pressure_levels = 5;

/// What lies between two cells: whether a title breaks well there.
enum class Seam : std::uint8_t {
  clause,    ///< After a mark or space, before an opening mark.
  word,      ///< Between words.
  particle,  ///< Before a word that leans on the one before it.
  inside_word,
};

/// A cluster as the composer sees it, in points.
struct Cell {
  double gap = 0;         ///< Before the cluster, unless it starts a line.
  double gap_shrink = 0;  ///< What of the gap gives way (always a script space).
  double advance = 0;
  double shift = 0;         ///< Of the glyphs from the pen.
  double shrink = 0;        ///< What of the advance gives way at `pressure`…
  double shrink_shift = 0;  ///< …and how far the glyphs move with it.
  Pressure pressure = Pressure::word_space;
  double growth = 0;      ///< What a word space may grow before anything else opens.
  double trim_start = 0;  ///< What a mark loses at the start of a line; its glyphs move as far.
  double trim_end = 0;    ///< What a mark loses at the end of a line.
  double trim_shift = 0;  ///< How far its glyphs move there.
  double size = 0;
  bool is_space = false;
  bool break_before = false;
  double hyphen = 0;           ///< Advance of the hyphen that a line needs to end before the cell.
  Seam seam = Seam::word;      ///< Before the cell.
  bool spread_before = false;  ///< A justified line may open here.
};

/// Whether words may be parted where a hyphen can stand.
enum class Hyphenation : std::uint8_t { none, allowed };

/// The cells of one piece of a paragraph.
std::vector<Cell> space_out(const Prepared& paragraph, const Piece& piece,
                            std::span<const Run> runs, Hyphenation hyphenation);

}  // namespace tubiao::text
