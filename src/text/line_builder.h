// One line: where every glyph of it stands, once its breaks and its adjustment are known.
// Owned by the text stage.
#pragma once

#include <optional>
#include <span>

#include "text/adjust.h"
#include "text/cluster.h"
#include "text/composed.h"
#include "text/em_box.h"
#include "text/line_table.h"
#include "text/style.h"

namespace tubiao::text {

/// Sets the lines of one piece of a paragraph. Columns are set as lines whose upright glyphs lie on
/// their backs; `turn_into_columns` raises them.
class LineBuilder {
 public:
  /// Lines add the boxes of their black parts to `ink`.
  LineBuilder(const Prepared& paragraph, const Piece& piece, std::span<const Run> runs,
              Direction direction, const LineTable& table, std::optional<base::Rect>& ink)
      : paragraph_(paragraph),
        piece_(piece),
        runs_(runs),
        direction_(direction),
        table_(table),
        ink_(ink) {}

  /// The line of the cells [begin, end) from `start` on, which lies on its baseline.
  Line build(std::size_t begin, std::size_t end, base::Point start, const Adjustment& adjustment);

 private:
  double gap_of(const Cell& cell) const;
  void add(std::size_t i, bool first, bool last);
  void add_hyphen(std::size_t last, double advance);
  void place(std::size_t i, double x, double advance, double shift);
  double height_of(const Run& run) const;
  bool continues(const Cluster& cluster) const;
  void start_run(const Cluster& cluster, double x);
  void add_ink(const Cluster& cluster, const scene::Glyph& glyph, double size);
  double share(Pressure level) const;

  const Prepared& paragraph_;
  const Piece& piece_;
  std::span<const Run> runs_;
  Direction direction_;
  const LineTable& table_;
  std::optional<base::Rect>& ink_;
  Adjustment adjustment_;
  Line line_;
  double pen_ = 0;
  double largest_size_ = 0;                ///< Of the line.
  const Cluster* last_cluster_ = nullptr;  ///< The one that was placed last.
};

}  // namespace tubiao::text
