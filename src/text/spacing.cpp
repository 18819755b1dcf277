#include "text/spacing.h"

#include <algorithm>

#include "text/face.h"

namespace tubiao::text {
namespace {

constexpr double script_space = 0.25;          ///< CLREQ 3.2.2: a quarter em…
constexpr double script_space_shrink = 0.125;  ///< …of which an eighth may give way.
constexpr double word_space_shrink = 0.25;     ///< Share of a word space that may give way.
constexpr double word_space_largest = 0.5;     ///< Em to which a word space grows first.
constexpr double superscript_rise = 0.2;       ///< Em of its neighbour; less only aligns inks.
constexpr double subscript_drop = 0.1;         ///< Likewise.

bool is_han(const Cluster& cluster) {
  return cluster.kind == Kind::ideograph;
}

/// Whether Han and Western meet: letters, figures and their signs, not punctuation (CLREQ 3.2.2).
bool scripts_meet(const Cluster& before, const Cluster& after) {
  return (is_han(before) && after.kind == Kind::word) ||
         (before.kind == Kind::word && is_han(after));
}

/// Whether a cluster of a column fills a cell like a Han character, though it is none.
bool fills_a_cell(const Cluster& cluster) {
  return cluster.kind == Kind::word && cluster.orientation == scene::Orientation::upright;
}

/// Whether the space that belongs between the scripts stands between two neighbours. A figure in a
/// cell of its own stands among Han characters as one of them.
bool needs_script_space(const Cluster& before, const Cluster& after) {
  if (fills_a_cell(before) && fills_a_cell(after)) return false;
  if (fills_a_cell(before)) return after.kind == Kind::word;
  if (fills_a_cell(after)) return before.kind == Kind::word;
  return scripts_meet(before, after);
}

bool closes(Kind kind) {
  return kind == Kind::closing || kind == Kind::pause || kind == Kind::stop;
}

/// Whether a mark loses its blank half to the mark after it (CLREQ 3.1.6.1: 2 em become 1.5).
bool yields_to_next(Kind kind, Kind next) {
  return closes(kind) && (closes(next) || next == Kind::opening || next == Kind::middle_dot);
}

bool yields_to_previous(Kind kind, Kind previous) {
  return kind == Kind::opening && (previous == Kind::opening || previous == Kind::middle_dot);
}

/// Whether a justified line may open between two neighbours: before spaces, never inside words and
/// figures, never between a mark and what it belongs to, never inside or beside dashes and
/// ellipses.
bool may_spread(const Cluster& before, const Cluster& after) {
  const auto solid = [](Kind kind) {
    return kind == Kind::word || kind == Kind::mark || kind == Kind::sign;
  };
  const auto rigid = [](Kind kind) {
    return kind == Kind::dash || kind == Kind::ellipsis || kind == Kind::middle_dot ||
           kind == Kind::connector;
  };
  if (after.kind == Kind::space) return true;
  if (before.kind == Kind::space) return false;
  if (solid(before.kind) && solid(after.kind)) return false;
  if (before.kind == Kind::hangul || after.kind == Kind::hangul) return false;
  if (rigid(before.kind) || rigid(after.kind)) return false;
  return before.kind != Kind::opening && !closes(after.kind);
}

Pressure pressure_of(Kind kind) {
  if (kind == Kind::middle_dot) return Pressure::middle_dot;
  return kind == Kind::pause ? Pressure::pause : Pressure::bracket;
}

/// What becomes of a mark with a blank half between its neighbours (null at the piece's ends).
void space_mark(const Cluster& cluster, const Cluster* previous, const Cluster* next, Cell& cell) {
  if (!cluster.full_mark) return;
  const double blank = (cluster.advance - cluster.half.advance) * cell.size;
  const double move = cluster.half.shift * cell.size;
  const bool yields = (next != nullptr && yields_to_next(cluster.kind, next->kind)) ||
                      (previous != nullptr && yields_to_previous(cluster.kind, previous->kind));
  if (yields) {
    cell.advance -= blank;
    cell.shift += move;
    return;
  }
  if (cluster.kind == Kind::opening) {
    cell.trim_start = blank;
    cell.trim_shift = move;
  } else if (closes(cluster.kind) || cluster.kind == Kind::middle_dot) {
    cell.trim_end = blank;
    cell.trim_shift = move;
  }
  // CLREQ 3.4.2: full stops keep their width inside a line.
  if (cluster.kind == Kind::stop || cluster.kind == Kind::connector ||
      cluster.kind == Kind::ellipsis) {
    return;
  }
  cell.shrink = blank;
  cell.shrink_shift = move;
  cell.pressure = pressure_of(cluster.kind);
}

/// A typed space. Between Han and Western it *is* the space that belongs there. Spaces of a fixed
/// width (an em space, an ideographic space) keep it.
void space_space(const Cluster& space, const Cluster* previous, const Cluster* next, Cell& cell) {
  cell.is_space = true;
  if (space.character != U' ' && space.character != U'\u00A0') return;
  if (previous != nullptr && next != nullptr && scripts_meet(*previous, *next)) {
    cell.advance = script_space * cell.size;
    cell.shrink = script_space_shrink * cell.size;
    cell.pressure = Pressure::script_space;
  } else {
    cell.shrink = word_space_shrink * cell.advance;
    cell.pressure = Pressure::word_space;
    cell.growth = std::max(0.0, word_space_largest * cell.size - cell.advance);
  }
}

Seam seam_between(const Cluster& before, const Cluster& after) {
  if (after.word == WordPart::inside) return Seam::inside_word;
  // A hyphen joins what it stands between.
  if (after.word == WordPart::particle || before.character == U'-') return Seam::particle;
  const bool clause = before.kind == Kind::space || before.kind == Kind::mark ||
                      is_cjk_mark(before.kind) || after.kind == Kind::opening;
  return clause ? Seam::clause : Seam::word;
}

/// Whether `run` is a superscript or subscript to `base`: it belongs to what it stands at.
bool is_script(const Run& run, const Run& base) {
  const double rise = (run.rise - base.rise) / base.style.size;
  const bool smaller = run.style.size < base.style.size;
  return smaller && (rise > superscript_rise || rise < -subscript_drop);
}

void space_boundary(const Cluster& before, const Cluster& after, double size, Cell& cell) {
  if (needs_script_space(before, after)) {
    cell.gap += script_space * size;
    cell.gap_shrink = script_space_shrink * size;
  }
  cell.spread_before = may_spread(before, after);
  cell.seam = seam_between(before, after);
}

}  // namespace

std::vector<Cell> space_out(const Prepared& paragraph, const Piece& piece,
                            std::span<const Run> runs, Hyphenation hyphenation) {
  std::vector<Cell> cells;
  cells.reserve(piece.end - piece.begin);
  for (std::size_t i = piece.begin; i < piece.end; ++i) {
    const Cluster& cluster = paragraph.clusters[i];
    const Cluster* previous = i > piece.begin ? &paragraph.clusters[i - 1] : nullptr;
    const Cluster* next = i + 1 < piece.end ? &paragraph.clusters[i + 1] : nullptr;
    Cell cell;
    cell.size = runs[cluster.run].style.size;
    cell.advance = cluster.advance * cell.size;
    cell.break_before = cluster.break_before;
    if (hyphenation == Hyphenation::allowed && cluster.hyphen_before) {
      const Style& style = runs[previous->run].style;
      cell.hyphen = previous->face->advance(previous->face->hyphen()) * style.size;
      cell.break_before = true;
    }
    if (cluster.kind == Kind::space) {
      space_space(cluster, previous, next, cell);
    } else {
      space_mark(cluster, previous, next, cell);
    }
    if (previous != nullptr) {
      const Style& style = runs[previous->run].style;
      cell.gap = style.tracking * style.size;
      // The space belongs to the Han side, whose em it is a part of.
      const double size = is_han(*previous) ? style.size : cell.size;
      if (is_script(runs[cluster.run], runs[previous->run])) {
        cell.break_before = false;
        cell.seam = Seam::inside_word;
      } else {
        space_boundary(*previous, cluster, size, cell);
      }
    }
    cells.push_back(cell);
  }
  return cells;
}

}  // namespace tubiao::text
