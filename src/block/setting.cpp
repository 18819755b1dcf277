#include "block/setting.h"

#include <cmath>

namespace tubiao::block {
namespace {

/// Sums of lengths miss a grid line by rounding errors far below this; no eye sees it.
constexpr double tolerance = 1e-6;

}  // namespace

Setting Setting::at(const diag::Span& place) const {
  Setting setting = *this;
  setting.from = place;
  return setting;
}

Setting Setting::in(const theme::Theme& other) const {
  return {.theme = other,
          .shaper = shaper,
          .dataset = dataset,
          .languages = languages,
          .shown = shown,
          .diagnostics = diagnostics,
          .fits = fits,
          .measures = measures,
          .page = page,
          .grid_step = grid_step,
          .grid_origin = grid_origin,
          .from = from};
}

double Setting::snap(double height) const {
  if (grid_step <= 0) return height;
  return std::ceil(height / grid_step - tolerance) * grid_step;
}

double Setting::grid_line_above(double y) const {
  if (grid_step <= 0) return y;
  return grid_origin + std::floor((y - grid_origin) / grid_step + tolerance) * grid_step;
}

}  // namespace tubiao::block
