#include "page/compose.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/decimal.h"
#include "block/fit_report.h"
#include "block/measures.h"
#include "scene/builder.h"
#include "scene/verifier.h"

namespace tubiao::page {
namespace {

/// Texts keep at least this distance from the trim: 3 mm, unless the margins are smaller.
constexpr double safe_zone = 3 * base::points_per_millimetre;
/// Overflow below this is a rounding error.
constexpr double tolerance = 0.01;
/// Sizes of type that are tried between the theme's own and the largest that the page allows.
constexpr int enlargement_steps = 12;

std::string in_millimetres(double points) {
  const auto tenths = static_cast<long long>(points / base::points_per_millimetre * 10 + 0.5);
  return base::Decimal::from_parts(tenths, 1).to_string() + " mm";
}

/// Names the first block that crosses the end of the page, and how much room is missing for all.
void report_overflow(const block::Flow& flow, double needed, const base::Size& room,
                     const block::Setting& setting) {
  const block::Block* first = flow.first_beyond(setting, room.width, room.height + tolerance);
  // The grid may ask for more than the rows themselves.
  if (first == nullptr) first = flow.blocks().back().get();
  const block::Common& block = first->common();
  const std::string name =
      block.id.empty() ? "this " + block.kind : "the block \"" + block.id + "\"";
  const std::string end = " " + in_millimetres(needed - room.height) + " below the page";
  const bool last = first == flow.blocks().back().get();
  setting.diagnostics
      .report(diag::Code::overflow, block.from,
              name + (last ? " ends" + end
                           : " crosses the end of the page, and the last block ends" + end))
      .help = "take blocks out, break the page before it, or make the page larger";
}

void draw_ground(const Geometry& geometry, const theme::Theme& theme, scene::Builder& builder) {
  scene::Node node;
  node.role = scene::Role::decoration;
  node.from = geometry.from;
  const scene::NodeScope scope(builder, std::move(node));
  scene::Shape ground;
  ground.path = scene::rectangle(geometry.whole());
  ground.fill = theme.colour(geometry.ground);
  builder.add(std::move(ground), scene::Layer::ground);
  if (theme.tab.width <= 0) return;
  // The mark of a single chart hangs from the top edge, above the left margin.
  scene::Shape tab;
  tab.path = scene::rectangle(
      {geometry.margins.left, -geometry.bleed, theme.tab.width, theme.tab.height + geometry.bleed});
  tab.fill = theme.colour("highlight");
  builder.add(std::move(tab), scene::Layer::ground);
}

void place_page(const block::Flow& flow, Geometry geometry, block::Setting& setting,
                scene::Builder& builder) {
  base::Rect body = geometry.body();
  const double needed = flow.measure(setting, body.width).height;
  if (geometry.fits_height) {
    geometry.trim.height = needed + geometry.margins.top + geometry.margins.bottom;
    body = geometry.body();
  } else if (needed > body.height + tolerance) {
    report_overflow(flow, needed, {body.width, body.height}, setting);
  }
  const double smallest_margin = std::min({geometry.margins.top, geometry.margins.right,
                                           geometry.margins.bottom, geometry.margins.left});
  builder.begin_page(geometry.trim, geometry.bleed, std::min(safe_zone, smallest_margin));
  draw_ground(geometry, setting.theme, builder);
  setting.page = geometry.whole();
  setting.grid_origin = body.y;
  flow.place(setting, body, builder);
}

bool fits(const Pages& pages, block::Setting setting) {
  setting.grid_step = pages.geometry.baseline;
  const base::Rect body = pages.geometry.body();
  return std::all_of(pages.flows.begin(), pages.flows.end(), [&](const block::Flow& flow) {
    return flow.measure(setting, body.width).height <= body.height + tolerance;
  });
}

/// The same surroundings with another theme and other places for findings and measures.
block::Setting with(const block::Setting& setting, const theme::Theme& theme,
                    diag::Diagnostics& diagnostics, block::Measures& measures,
                    block::FitReport* fits) {
  return {.theme = theme,
          .shaper = setting.shaper,
          .dataset = setting.dataset,
          .languages = setting.languages,
          .shown = setting.shown,
          .diagnostics = diagnostics,
          .fits = fits,
          .measures = &measures};
}

std::optional<scene::Scene> compose_once(const Pages& pages, block::Setting setting,
                                         scene::Metadata metadata) {
  const auto errors_before = setting.diagnostics.errors();
  setting.grid_step = pages.geometry.baseline;
  scene::Builder builder(std::move(metadata));
  for (const auto& flow : pages.flows) place_page(flow, pages.geometry, setting, builder);
  if (setting.diagnostics.errors() != errors_before) return std::nullopt;
  scene::Scene scene = builder.take();
  if (!scene::verify(scene, setting.diagnostics)) return std::nullopt;
  return scene;
}

}  // namespace

std::optional<scene::Scene> compose(const Pages& pages, const block::Setting& setting,
                                    scene::Metadata metadata) {
  for (int step = enlargement_steps; step > 0 && pages.geometry.enlarge > 1; --step) {
    const double factor = 1 + (pages.geometry.enlarge - 1) * step / enlargement_steps;
    const theme::Theme theme = theme::scaled(setting.theme, factor);
    // What goes wrong in larger type is no mistake of the user's.
    diag::Diagnostics ignored;
    block::Measures measures;
    block::FitReport told;
    const block::Setting larger = with(setting, theme, ignored, measures, &told);
    if (!fits(pages, larger)) continue;
    auto scene = compose_once(pages, larger, metadata);
    if (!scene) continue;
    if (setting.fits != nullptr) {
      setting.fits->add(pages.geometry.from, "the page", {"all type " + block::at_percent(factor)});
      setting.fits->append(told);
    }
    return scene;
  }
  block::Measures measures;
  return compose_once(pages,
                      with(setting, setting.theme, setting.diagnostics, measures, setting.fits),
                      std::move(metadata));
}

}  // namespace tubiao::page
