// Paragraphs that have a width to themselves: set as the theme says where they fit, else narrower.
// Owned by the block stage.
#pragma once

#include <functional>
#include <string>

#include "block/fit.h"
#include "block/fit_report.h"
#include "block/typeset.h"

namespace tubiao::block {

/// Paragraphs, and what was done so that none of their words is too wide.
struct FittedStack {
  Stack stack;
  FitNotes fit;
  bool fits() const { return fit.fits(); }
};

/// What `set` makes of texts of these roles in the first way that fits `width`. `box` names them:
/// "the title".
FittedStack fit_stack(const Setting& setting, Roles roles, double width, const std::string& box,
                      const std::function<Stack(const Setting&)>& set);

}  // namespace tubiao::block
