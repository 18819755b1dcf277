// From shares and a width to a drawing: one computation for measuring and placing.
// Owned by the block stage.
#pragma once

#include <string>
#include <vector>

#include "base/colour.h"
#include "block/fit_report.h"
#include "block/plot/drawing.h"
#include "block/plot/label.h"
#include "block/share/model.h"

namespace tubiao::block::share {

/// A laid-out chart, and what it tells of itself.
struct ShareLayout {
  plot::Drawing drawing;
  FitNotes fit;
  bool crowded = false;  ///< Full labels have no good places, and may be short.
  bool fits() const { return fit.fits() && !crowded; }
};

/// What a layout is made from. References outlive it.
struct Frame {
  const Model& model;
  const Setting& setting;
  diag::Span from;
  std::vector<base::Colour> colours;  ///< By part.
  markup::Texts subtitle;             ///< Empty where there is no heading.
  bool names_parts = true;            ///< Whether labels have to say what a part is.
  double width = 0;
  Words words = Words::full;   ///< Whether labels that are too long may be short.
  bool marks_sources = false;  ///< At the labels: the parts do not all have the same source.
};

ShareLayout lay_out(const Model& model, const Setting& setting, std::string_view accent,
                    const diag::Span& from, double width, double height);

/// The two forms: each adds its parts below `top` and returns the height it has taken and the most
/// that it could take.
Extent add_strip(const Frame& frame, double top, double height, ShareLayout& layout);
Extent add_ring(const Frame& frame, double top, double height, ShareLayout& layout);

/// The node of a part.
plot::Part mark(const Frame& frame, std::size_t part, scene::Shape shape);

/// The number of a part in the leading language.
data::NumberPhrase number(const Frame& frame, std::size_t part);

/// What else is said of a part: its name, the number where a language says it differently, a status
/// that is not actual. `name` is the indicator's label or its short form.
plot::Label set_name(const Frame& frame, std::size_t part, Words words, double width);

/// A part in messages: its full label in the leading language, in quotes.
std::string name_of(const Frame& frame, std::size_t part);

/// Tells of the name of a part that is set.
void tell(const Frame& frame, std::size_t part, Words words, std::size_t lines,
          std::vector<std::string> done, FitNotes& fit);

/// The part of the whole, 0…1; the parts of one chart make up 1, a single one what it is.
double fraction(const Frame& frame, std::size_t part);

}  // namespace tubiao::block::share
