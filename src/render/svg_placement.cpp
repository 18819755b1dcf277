#include "render/svg_placement.h"

#include <algorithm>
#include <cmath>

namespace tubiao::render {
namespace {

double rounded(double value, int decimals) {
  const double units = std::pow(10, decimals);
  return std::round(value * units) / units;
}

/// As it will be written; never nothing, however small a text is.
double rounded_scale(double scale) {
  return std::max(rounded(scale, scale_decimals), std::pow(10, -scale_decimals));
}

/// The fewest decimals of a font unit that put a glyph within 0.005 points of its place.
int decimals_at(double scale) {
  constexpr double tolerance = 0.01;  // Twice that: rounding errs by half of the last decimal.
  int decimals = 0;
  for (double step = scale; step > tolerance; step /= 10) ++decimals;
  return std::min(decimals, 3);
}

}  // namespace

Placement::Placement(const scene::Text& text, const scene::Glyph& first, double units_per_em)
    : origin_{rounded(first.x, svg_decimals), rounded(first.y, svg_decimals)},
      first_{first.x, first.y},
      turned_(text.orientation == scene::Orientation::turned),
      x_scale_(rounded_scale(text.size * text.narrowing / units_per_em)),
      y_scale_(rounded_scale(text.size / units_per_em)),
      decimals_(decimals_at(std::max(x_scale_, y_scale_))) {}

base::Point Placement::of(const scene::Glyph& glyph) const {
  // The first glyph, and with it the line that it stands on, lies where the text starts.
  const double right = glyph.x == first_.x ? 0 : glyph.x - origin_.x;
  const double down = glyph.y == first_.y ? 0 : glyph.y - origin_.y;
  const double along = turned_ ? down / x_scale_ : right / x_scale_;
  const double across = turned_ ? -right / y_scale_ : down / y_scale_;
  return {rounded(along, decimals_), rounded(across, decimals_)};
}

void Placement::write(SvgWriter& svg) const {
  svg.transform(origin_, turned_ ? Turn::clockwise : Turn::none, x_scale_, y_scale_);
}

}  // namespace tubiao::render
