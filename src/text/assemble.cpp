#include "text/assemble.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "text/adjust.h"
#include "text/columns.h"
#include "text/line_builder.h"
#include "text/lines.h"
#include "text/spacing.h"

namespace tubiao::text {
namespace {

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
  Assembler(const Prepared& paragraph, std::span<const Run> runs, const Measure& measure,
            Hyphenation hyphenation)
      : paragraph_(paragraph), runs_(runs), measure_(measure), hyphenation_(hyphenation) {
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
    out_.height = out_.lines.back().baseline + em_.after * last_size_;
    out_.ink = ink_.value_or(base::Rect{});
    if (measure_.direction == Direction::vertical) turn_into_columns(out_);
    return std::move(out_);
  }

 private:
  /// Even lines are not filled ones.
  bool justifies() const { return measure_.align == Align::justify && !measure_.balance; }

  Elasticity elasticity() const {
    return justifies() ? Elasticity::everything : Elasticity::script_spaces;
  }

  void break_piece(const Piece& piece) {
    BrokenPiece broken{&piece, space_out(paragraph_, piece, runs_, hyphenation_), {}};
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
    LineBuilder builder(paragraph_, *broken.piece, runs_, measure_.direction, table, ink_);
    out_.lines.push_back(builder.build(begin, end, {x, next_baseline(size)}, adjustment));
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
    if (out_.lines.empty()) return em_.before * size;
    return out_.lines.back().baseline + leading_;
  }

  const Prepared& paragraph_;
  std::span<const Run> runs_;
  const Measure& measure_;
  EmBox em_ = em_box(measure_.direction);
  Hyphenation hyphenation_;
  double leading_ = 0;
  double width_ = 0;
  bool bounded_ = false;
  double last_size_ = 0;
  std::vector<BrokenPiece> broken_;
  std::optional<base::Rect> ink_;
  Composed out_;
};

}  // namespace

Composed assemble(const Prepared& paragraph, std::span<const Run> runs, const Measure& measure,
                  Hyphenation hyphenation) {
  return Assembler(paragraph, runs, measure, hyphenation).run();
}

}  // namespace tubiao::text
