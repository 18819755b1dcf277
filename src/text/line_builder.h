// One line: where every glyph of it stands, once its breaks and its adjustment are known.
// Owned by the text stage.
#pragma once

#include <optional>
#include <span>

#include "text/adjust.h"
#include "text/cluster.h"
#include "text/composed.h"
#include "text/line_table.h"
#include "text/style.h"

namespace tubiao::text {

/// The em box of CJK type above and below the baseline, in em.
inline constexpr double em_ascent = 0.88;
inline constexpr double em_descent = 0.12;

/// Sets the lines of one piece of a paragraph.
class LineBuilder {
 public:
  /// Lines add the boxes of their black parts to `ink`.
  LineBuilder(const Prepared& paragraph, const Piece& piece, std::span<const Run> runs,
              const LineTable& table, std::optional<base::Rect>& ink)
      : paragraph_(paragraph), piece_(piece), runs_(runs), table_(table), ink_(ink) {}

  /// The line of the cells [begin, end) from `start` on, which lies on its baseline.
  Line build(std::size_t begin, std::size_t end, base::Point start, const Adjustment& adjustment);

 private:
  double gap_of(const Cell& cell) const;
  void add(std::size_t i, bool first, bool last);
  void add_hyphen(std::size_t last, double advance);
  void place(std::size_t i, double x, double advance, double shift);
  void start_run(const Cluster& cluster, const Run& run, double x);
  void add_ink(const Face& face, const scene::Glyph& glyph, double size);
  double share(Pressure level) const;

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

}  // namespace tubiao::text
