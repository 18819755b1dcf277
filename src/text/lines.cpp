#include "text/lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "text/adjust.h"

namespace tubiao::text {
namespace {

/// Costs. Ragged text: a line more always costs more than any unevenness (in square em) can save.
constexpr double ragged_line_cost = 1e7;
constexpr double orphan_cost = 1e5;
/// A last line that is nearly empty; one of four em costs nothing.
constexpr double runt_cost = 60;
constexpr double runt_length = 4;
/// Balanced text: breaks by `Seam`, in square em of unevenness.
constexpr std::array<double, 4> seam_costs = {0, 6, 12, 20};
/// Justified text: a line that is pressed as far as it can be, one whose spaces have grown as far
/// as they should, one that is opened by a tenth of an em at every place besides, and one that
/// nothing can fill. Pressing is cheaper than opening.
constexpr double justified_line_cost = 5;
constexpr double press_cost = 10;
constexpr double growth_cost = 15;
constexpr double open_cost = 100;
constexpr double torn_cost = 1e5;
/// A word that is parted, and two of them below each other: TeX's proportions.
constexpr double hyphen_cost = 50;
constexpr double second_hyphen_cost = 60;
/// Costs that differ by less are equal; a double keeps this much beside 10,000 ragged lines.
constexpr double tie = 1e-4;
/// Lines that fall short by more em than this are not looked at where a fuller one exists, unless
/// they are the last: it keeps the search linear in the length of the text.
constexpr double widest_slack = 12;

double square(double value) {
  return value * value;
}

class Search {
 public:
  Search(const LineTable& table, const Column& column, std::vector<std::size_t> starts)
      : table_(table), column_(column), starts_(std::move(starts)), nodes_(starts_.size()) {}

  Breaks run() {
    std::size_t first = 0;
    for (std::size_t end = 1; end < starts_.size(); ++end) {
      first = first_candidate(first, end);
      find_best(first, end);
    }
    Breaks out;
    for (std::size_t i = starts_.size() - 1; i > 0; i = nodes_[i].previous) {
      out.ends.push_back(starts_[i]);
      out.overflows = out.overflows || nodes_[i].overflows;
    }
    std::reverse(out.ends.begin(), out.ends.end());
    return out;
  }

 private:
  struct Node {
    double cost = 0;
    std::size_t previous = 0;
    bool overflows = false;
  };

  double width(std::size_t begin) const {
    return column_.width - (begin == 0 ? column_.indent : 0);
  }

  /// The first start that can still make a line up to `end`. What ends of lines lose is less than
  /// an em at each, so lengths that are longer by two em stay too long as the end moves on.
  std::size_t first_candidate(std::size_t first, std::size_t end) const {
    const double limit = column_.width + 2 * table_.largest_size();
    while (first + 1 < end) {
      const Extent extent = table_.extent(starts_[first], starts_[end]);
      if (extent.natural - total_shrink(extent) <= limit) break;
      ++first;
    }
    return first;
  }

  void find_best(std::size_t first, std::size_t end) {
    Node best;
    best.cost = std::numeric_limits<double>::infinity();
    for (std::size_t start = first; start < end; ++start) {
      const Extent extent = table_.extent(starts_[start], starts_[end]);
      const double slack = width(starts_[start]) - extent.natural;
      if (slack < -total_shrink(extent) - length_tolerance) continue;
      const bool found = best.cost < std::numeric_limits<double>::infinity();
      const bool last = end + 1 == starts_.size();
      if (found && !last && slack > widest_slack * table_.largest_size()) break;
      const double cost = nodes_[start].cost + line_cost(start, end, extent, slack);
      // Of settings that cost the same, the one whose earlier lines are fuller.
      if (cost < best.cost + tie) best = {cost, start, false};
    }
    if (best.cost == std::numeric_limits<double>::infinity()) {
      best = {nodes_[end - 1].cost + line_cost(end - 1, end, {}, 0), end - 1, true};
    }
    nodes_[end] = best;
  }

  double line_cost(std::size_t start, std::size_t end, const Extent& extent, double slack) const {
    const bool last = end + 1 == starts_.size();
    double cost = last && start > 0 && starts_[start] >= column_.orphan_from ? orphan_cost : 0;
    cost += hyphen_cost_of(start, end);
    if (column_.justify)
      return cost + justified_line_cost + justified_cost(start, end, extent, slack);
    cost += ragged_line_cost;
    if (column_.balance) return cost + balanced_cost(end, extent);
    if (last) return cost + runt_cost_of(start, extent);
    return cost + square(slack / table_.largest_size());
  }

  bool has_hyphen(std::size_t end) const {
    return end + 1 < starts_.size() && table_[starts_[end]].hyphen > 0;
  }

  double hyphen_cost_of(std::size_t start, std::size_t end) const {
    if (!has_hyphen(end)) return 0;
    return hyphen_cost + (has_hyphen(start) ? second_hyphen_cost : 0);
  }

  /// What a short last line costs.
  double runt_cost_of(std::size_t start, const Extent& extent) const {
    const double share = extent.natural / (runt_length * table_.largest_size());
    return start == 0 ? 0 : runt_cost * square(std::max(0.0, 1 - share));
  }

  double balanced_cost(std::size_t end, const Extent& extent) const {
    const double off = (extent.natural - column_.even_length) / table_.largest_size();
    const bool last = end + 1 == starts_.size();
    const Seam seam = last ? Seam::clause : table_[starts_[end]].seam;
    return square(off) + seam_costs[static_cast<std::size_t>(seam)];
  }

  double justified_cost(std::size_t start, std::size_t end, const Extent& extent,
                        double slack) const {
    const double shrink = std::max(total_shrink(extent), length_tolerance);
    if (slack < 0) return press_cost * square(slack / shrink);
    if (end + 1 == starts_.size()) return runt_cost_of(start, extent);
    const Adjustment adjustment = expand(extent, slack, table_.largest_size());
    if (adjustment.is_none()) {
      return slack > length_tolerance ? torn_cost + square(slack / table_.largest_size()) : 0;
    }
    const double opened = adjustment.opening / (0.1 * table_.largest_size());
    return growth_cost * square(adjustment.space_growth) + open_cost * square(opened);
  }

  const LineTable& table_;
  const Column& column_;
  std::vector<std::size_t> starts_;  ///< Where lines may start, and the end of the piece.
  std::vector<Node> nodes_;
};

std::vector<std::size_t> line_starts(const LineTable& table) {
  std::vector<std::size_t> starts = {0};
  for (std::size_t i = 1; i < table.size(); ++i) {
    if (table[i].break_before) starts.push_back(i);
  }
  starts.push_back(table.size());
  return starts;
}

/// How many lines of at most `width` the piece takes where each takes all it can; more than `limit`
/// counts as `limit + 1`, and so does a part that does not fit at all.
std::size_t count_lines(const LineTable& table, const std::vector<std::size_t>& starts,
                        double width, std::size_t limit) {
  std::size_t lines = 0;
  for (std::size_t start = 0; start + 1 < starts.size() && lines <= limit; ++lines) {
    std::size_t end = start + 1;
    if (table.natural(starts[start], starts[end]) > width + length_tolerance) return limit + 1;
    while (end + 1 < starts.size() &&
           table.natural(starts[start], starts[end + 1]) <= width + length_tolerance) {
      ++end;
    }
    start = end;
  }
  return lines;
}

/// The narrowest column in which the piece takes no more than `lines` lines.
double narrowest(const LineTable& table, const std::vector<std::size_t>& starts, double width,
                 std::size_t lines) {
  if (count_lines(table, starts, width, lines) > lines) return width;
  double low = table.natural(0, table.size()) / static_cast<double>(lines) / 2;
  double high = width;
  while (high - low > 0.01) {
    const double middle = (low + high) / 2;
    (count_lines(table, starts, middle, lines) > lines ? low : high) = middle;
  }
  return high;
}

}  // namespace

std::size_t orphan_start(const Prepared& paragraph, const Piece& piece) {
  int words = 0;
  for (std::size_t i = piece.end; i > piece.begin; --i) {
    const Kind kind = paragraph.clusters[i - 1].kind;
    if (is_cjk_mark(kind) || kind == Kind::space) continue;
    if (++words == 2) return i - piece.begin;
    if (kind != Kind::ideograph) break;
  }
  return piece.end - piece.begin;
}

Breaks break_lines(const LineTable& table, const Column& column) {
  const double whole = table.natural(0, table.size());
  if (whole <= column.width - column.indent + length_tolerance) return {{table.size()}, false};
  std::vector<std::size_t> starts = line_starts(table);
  Column full = column;
  full.balance = false;
  Breaks breaks = Search(table, full, starts).run();
  if (!column.balance || breaks.overflows) return breaks;
  Column even = column;
  even.even_length = narrowest(table, starts, column.width, breaks.ends.size());
  return Search(table, even, std::move(starts)).run();
}

}  // namespace tubiao::text
