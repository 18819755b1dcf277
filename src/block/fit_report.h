// What is told of boxes: what their texts gave way by, and what does not fit all the same.
// Owned by the block stage.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "block/fit.h"
#include "block/setting.h"
#include "diag/span.h"

namespace tubiao::block {

/// A box whose text is not set as the theme says: `the label "里程"`, and what was done to it.
struct FitStep {
  std::string box;
  std::vector<std::string> done;
};

/// A box whose text is too wide, and by how many points.
struct Misfit {
  std::string box;
  double excess = 0;
  std::vector<std::string> tried;  ///< What was done to it in vain.
  std::string help;                ///< What its author can do; empty: what helps most boxes.
};

/// What one layout has found out about its boxes.
struct FitNotes {
  std::vector<FitStep> steps;
  std::vector<Misfit> misfits;

  /// Tells of a box unless nothing was done.
  void add(std::string box, std::vector<std::string> done);
  /// A hundredth of a point too much is nothing.
  void add_misfit(std::string box, double excess, std::vector<std::string> tried = {},
                  std::string help = {});
  void append(FitNotes more);
  bool fits() const { return misfits.empty(); }
};

/// Collects for one edition of a document what its blocks tell of texts that gave way.
class FitReport {
 public:
  struct Entry {
    diag::Span from;  ///< Of the block that asked for the text.
    std::string message;
  };

  void add(const diag::Span& from, const std::string& box, const std::vector<std::string>& done);
  void append(const FitReport& more);
  const std::vector<Entry>& all() const { return all_; }

 private:
  std::vector<Entry> all_;
};

/// What was done to `words`, texts of these roles, to set them in a way: "condensed: Roboto
/// Condensed", "at 85 % of the theme’s size". Narrow families are named only where they changed
/// something. `theme` is the one that has not been narrowed.
std::vector<std::string> done_in(const Way& way, const Setting& setting, Roles roles,
                                 std::string_view words);

/// "2 lines", for more than one.
std::vector<std::string> done_by_wrapping(std::size_t lines);

/// "at 85 % of the theme’s size".
std::string at_percent(double share);

/// Reports what does not fit as errors at `from`, with the amount and what was tried ("the figure
/// "gdp" needs 3.4 mm more than there is"), and tells of what was done where somebody asks.
void report(const Setting& setting, const diag::Span& from, const FitNotes& notes);

}  // namespace tubiao::block
