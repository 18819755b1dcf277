#include "text/breaking.h"

namespace tubiao::text {
namespace {

/// Sets `break_before` where Unicode Standard Annex 14 lets a line start.
void mark_by_unicode(UBreakIterator& iterator, Prepared& paragraph) {
  Boundaries boundaries(iterator, paragraph.text);
  std::uint32_t boundary = boundaries.next();
  for (Cluster& cluster : paragraph.clusters) {
    while (boundary < cluster.begin) boundary = boundaries.next();
    cluster.break_before = boundary == cluster.begin;
  }
}

/// CLREQ 3.1.4: marks that no line starts with.
bool may_not_start(Kind kind) {
  return is_cjk_mark(kind) && kind != Kind::opening;
}

/// Whether a line may break between two neighbours by their kinds. Unicode's answer stands where no
/// CJK mark takes part, and beside Western punctuation: it does not know “ ” as CJK marks nor — and
/// · as bound to what precedes them.
bool may_break(const Cluster& before, const Cluster& after, bool by_unicode) {
  if (may_not_start(after.kind) || after.kind == Kind::space) return false;
  if (before.kind == Kind::opening) return false;
  // Annex 14 would let an English dash start a line.
  if (after.kind == Kind::mark && after.character == U'—') return false;
  if (before.kind == Kind::mark || after.kind == Kind::mark) return by_unicode;
  if (is_cjk_mark(before.kind) || is_cjk_mark(after.kind)) return true;
  return by_unicode;
}

void apply_kinds(Prepared& paragraph, const Piece& piece) {
  auto& clusters = paragraph.clusters;
  // The last cluster that is no space: spaces after an opening mark do not free it.
  std::size_t solid = piece.begin;
  for (std::size_t i = piece.begin + 1; i < piece.end; ++i) {
    Cluster& cluster = clusters[i];
    const Cluster& before = clusters[i - 1];
    if (before.kind != Kind::space) {
      solid = i - 1;
      cluster.break_before = may_break(before, cluster, cluster.break_before);
    } else if (clusters[solid].kind == Kind::opening || may_not_start(cluster.kind) ||
               cluster.kind == Kind::space) {
      cluster.break_before = false;
    }
  }
}

}  // namespace

void LineBreaker::mark(Prepared& paragraph, const base::Language& language) {
  mark_by_unicode(iterators_.find(language), paragraph);
  for (const Piece& piece : paragraph.pieces) {
    if (piece.begin == piece.end) continue;
    paragraph.clusters[piece.begin].break_before = false;
    apply_kinds(paragraph, piece);
    figures_.keep(paragraph, piece);
  }
}

}  // namespace tubiao::text
