#include "text/assemble.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "text/adjust.h"
#include "text/face.h"
#include "text/lines.h"
#include "text/spacing.h"

namespace tubiao::text {
namespace {

/// The em box of CJK type above and below the baseline, in em.
constexpr double ascent = 0.88;
constexpr double descent = 0.12;

/// Builds one line: pens the glyphs of the cells [begin, end) from x = 0 on.
class LineBuilder {
 public:
  LineBuilder(const Prepared& paragraph, const Piece& piece, std::span<const Run> runs,
              const LineTable& table, double baseline, std::optional<base::Rect>& ink)
      : paragraph_(paragraph), piece_(piece), runs_(runs), table_(table), ink_(ink) {
    line_.baseline = baseline;
  }

  Line build(std::size_t begin, std::size_t end, double x, const Adjustment& adjustment) {
    adjustment_ = adjustment;
    line_.x = x;
    pen_ = x;
    const std::size_t solid = table_.solid_end(begin, end);
    for (std::size_t i = begin; i < solid; ++i) {
      if (i > begin) pen_ += gap_of(table_[i]);
      add(i, i == begin, i + 1 == solid);
    }
    line_.width = pen_ - x;
    // The spaces at the end are kept where the line ends, without width: whoever copies the text
    // needs them.
    for (std::size_t i = solid; i < end; ++i) place(i, pen_, 0, 0);
    return std::move(line_);
  }

 private:
  double gap_of(const Cell& cell) const {
    const double opening = cell.spread_before ? adjustment_.opening : 0;
    return cell.gap - share(Pressure::script_space) * cell.gap_shrink + opening;
  }

  void add(std::size_t i, bool first, bool last) {
    const Cell& cell = table_[i];
    double advance = cell.advance;
    double shift = cell.shift;
    if (first && cell.trim_start > 0) {
      advance -= cell.trim_start;
      shift += cell.trim_shift;
    } else if (last && cell.trim_end > 0) {
      advance -= cell.trim_end;
      shift += cell.trim_shift;
    } else {
      const double pressed = share(cell.pressure);
      advance += adjustment_.space_growth * cell.growth - pressed * cell.shrink;
      shift += pressed * cell.shrink_shift;
    }
    place(i, pen_, advance, shift);
    pen_ += advance;
  }

  /// Puts the glyphs of a cell at `x` into the run that they continue or start.
  void place(std::size_t i, double x, double advance, double shift) {
    const Cluster& cluster = paragraph_.clusters[piece_.begin + i];
    const Run& run = runs_[cluster.run];
    if (line_.runs.empty() || cluster.run != last_run_ || cluster.face != last_face_) {
      start_run(cluster, run, x);
    }
    GlyphRun& glyphs = line_.runs.back();
    const double y = line_.baseline - run.rise;
    for (std::size_t k = 0; k < cluster.glyph_count; ++k) {
      const PlacedGlyph& glyph = paragraph_.glyphs[cluster.glyphs + k];
      const scene::Glyph placed{glyph.id, x + shift + glyph.x * glyphs.size,
                                y + glyph.y * glyphs.size};
      add_ink(*cluster.face, placed, glyphs.size);
      glyphs.glyphs.push_back(placed);
    }
    glyphs.utf8.append(paragraph_.text, cluster.begin, cluster.end - cluster.begin);
    glyphs.clusters.push_back({static_cast<int>(cluster.end - cluster.begin), cluster.glyph_count});
    glyphs.box.width = x + advance - glyphs.box.x;
  }

  void start_run(const Cluster& cluster, const Run& run, double x) {
    GlyphRun glyphs;
    glyphs.font = cluster.face->font();
    glyphs.size = run.style.size;
    glyphs.colour = run.style.colour;
    glyphs.box = {x, line_.baseline - run.rise - ascent * glyphs.size, 0,
                  (ascent + descent) * glyphs.size};
    line_.runs.push_back(std::move(glyphs));
    last_run_ = cluster.run;
    last_face_ = cluster.face;
  }

  void add_ink(const Face& face, const scene::Glyph& glyph, double size) {
    const base::Rect& box = face.ink(glyph.id);
    if (box.width <= 0 || box.height <= 0) return;
    const base::Rect placed{glyph.x + box.x * size, glyph.y + box.y * size, box.width * size,
                            box.height * size};
    ink_ = ink_ ? ink_->united(placed) : placed;
  }

  double share(Pressure level) const { return adjustment_.shrink[static_cast<std::size_t>(level)]; }

  const Prepared& paragraph_;
  const Piece& piece_;
  std::span<const Run> runs_;
  const LineTable& table_;
  std::optional<base::Rect>& ink_;
  Adjustment adjustment_;
  Line line_;
  double pen_ = 0;
  std::uint16_t last_run_ = 0;
  const Face* last_face_ = nullptr;
};

/// A piece with its cells and breaks, before anything is positioned.
struct BrokenPiece {
  const Piece* piece;
  std::vector<Cell> cells;
  Breaks breaks;
};

double largest_size(const std::vector<Cell>& cells, std::size_t begin, std::size_t end) {
  double size = 0;
  for (std::size_t i = begin; i < end; ++i) size = std::max(size, cells[i].size);
  return size;
}

/// How a line of `extent` is fitted into `width`.
Adjustment fit(const Extent& extent, double width, bool justify, double size) {
  const double slack = width - extent.natural;
  if (slack < 0) return press(extent, -slack);
  return justify ? expand(extent, slack, size) : Adjustment{};
}

double start_of(Align align, double line, double width) {
  switch (align) {
    case Align::centre:
      return (width - line) / 2;
    case Align::end:
      return width - line;
    case Align::start:
    case Align::justify:
      break;
  }
  return 0;
}

class Assembler {
 public:
  Assembler(const Prepared& paragraph, std::span<const Run> runs, const Measure& measure)
      : paragraph_(paragraph), runs_(runs), measure_(measure) {
    double largest = 0;
    for (const Run& run : runs) largest = std::max(largest, run.style.size);
    leading_ = measure.leading > 0 ? measure.leading : 1.35 * largest;
  }

  Composed run() {
    if (paragraph_.text.empty()) return {};
    for (const Piece& piece : paragraph_.pieces) break_piece(piece);
    bounded_ = std::isfinite(measure_.width);
    width_ = bounded_ ? measure_.width : widest();
    for (const BrokenPiece& broken : broken_) set_piece(broken);
    out_.height = out_.lines.back().baseline + descent * last_size_;
    out_.ink = ink_.value_or(base::Rect{});
    return std::move(out_);
  }

 private:
  /// Even lines are not filled ones.
  bool justifies() const { return measure_.align == Align::justify && !measure_.balance; }

  Elasticity elasticity() const {
    return justifies() ? Elasticity::everything : Elasticity::script_spaces;
  }

  void break_piece(const Piece& piece) {
    BrokenPiece broken{&piece, space_out(paragraph_, piece, runs_), {}};
    if (!broken.cells.empty()) {
      const Column column{.width = measure_.width,
                          .indent = measure_.indent,
                          .justify = justifies(),
                          .balance = measure_.balance,
                          .orphan_from = orphan_start(paragraph_, piece)};
      broken.breaks = break_lines(LineTable(broken.cells, elasticity()), column);
      out_.overflows = out_.overflows || broken.breaks.overflows;
    }
    broken_.push_back(std::move(broken));
  }

  /// The widest line of a paragraph of unbounded width.
  double widest() const {
    double width = 0;
    for (const BrokenPiece& broken : broken_) {
      const LineTable table(broken.cells, elasticity());
      width = std::max(width, measure_.indent + table.natural(0, table.size()));
    }
    return width;
  }

  void set_piece(const BrokenPiece& broken) {
    const LineTable table(broken.cells, elasticity());
    if (broken.cells.empty()) add_empty_line(runs_[broken.piece->run].style.size);
    std::size_t begin = 0;
    for (const std::size_t end : broken.breaks.ends) {
      set_line(broken, table, begin, end);
      begin = end;
    }
  }

  void set_line(const BrokenPiece& broken, const LineTable& table, std::size_t begin,
                std::size_t end) {
    const double indent = begin == 0 ? measure_.indent : 0;
    const double size = largest_size(broken.cells, begin, end);
    const Extent extent = table.extent(begin, end);
    const bool justify = bounded_ && justifies() && end != table.size();
    const Adjustment adjustment = fit(extent, width_ - indent, justify, size);
    const double length =
        std::min(extent.natural, std::max(width_ - indent, extent.natural - total_shrink(extent)));
    const double x = indent + start_of(measure_.align, length, width_ - indent);
    LineBuilder builder(paragraph_, *broken.piece, runs_, table, next_baseline(size), ink_);
    out_.lines.push_back(builder.build(begin, end, x, adjustment));
    out_.width = std::max(out_.width, out_.lines.back().width);
  }

  void add_empty_line(double size) {
    Line line;
    line.baseline = next_baseline(size);
    line.x = start_of(measure_.align, 0, width_);
    out_.lines.push_back(line);
  }

  double next_baseline(double size) {
    last_size_ = size;
    if (out_.lines.empty()) return ascent * size;
    return out_.lines.back().baseline + leading_;
  }

  const Prepared& paragraph_;
  std::span<const Run> runs_;
  const Measure& measure_;
  double leading_ = 0;
  double width_ = 0;
  bool bounded_ = false;
  double last_size_ = 0;
  std::vector<BrokenPiece> broken_;
  std::optional<base::Rect> ink_;
  Composed out_;
};

}  // namespace

Composed assemble(const Prepared& paragraph, std::span<const Run> runs, const Measure& measure) {
  return Assembler(paragraph, runs, measure).run();
}

}  // namespace tubiao::text
