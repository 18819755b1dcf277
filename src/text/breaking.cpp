#include "text/breaking.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <stdexcept>

#include "text/keep_together.h"

namespace tubiao::text {
namespace {

/// Sets `break_before` where Unicode Standard Annex 14 lets a line start.
void mark_by_unicode(UBreakIterator& iterator, Prepared& paragraph) {
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, paragraph.text.data(), static_cast<std::int64_t>(paragraph.text.size()),
                 &status);
  ubrk_setUText(&iterator, &text, &status);
  auto boundary = ubrk_next(&iterator);
  for (Cluster& cluster : paragraph.clusters) {
    while (boundary != UBRK_DONE && static_cast<std::uint32_t>(boundary) < cluster.begin) {
      boundary = ubrk_next(&iterator);
    }
    cluster.break_before =
        boundary != UBRK_DONE && static_cast<std::uint32_t>(boundary) == cluster.begin;
  }
  utext_close(&text);
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

void CloseIterator::operator()(UBreakIterator* iterator) const {
  ubrk_close(iterator);
}

UBreakIterator& LineBreaker::iterator(const base::Language& language) {
  auto& found = iterators_[language];
  if (!found) {
    UErrorCode status = U_ZERO_ERROR;
    found.reset(ubrk_open(UBRK_LINE, language.c_str(), nullptr, 0, &status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no rules for line breaks");
  }
  return *found;
}

void LineBreaker::mark(Prepared& paragraph, const base::Language& language) {
  mark_by_unicode(iterator(language), paragraph);
  for (const Piece& piece : paragraph.pieces) {
    if (piece.begin == piece.end) continue;
    paragraph.clusters[piece.begin].break_before = false;
    apply_kinds(paragraph, piece);
    keep_figures_together(paragraph, piece);
  }
}

}  // namespace tubiao::text
