#include "render/svg_paint.h"

#include <string>

#include "scene/fixed.h"

namespace tubiao::render {
namespace {

/// Enough to tell 256 levels apart.
constexpr int opacity_decimals = 3;

/// Dashes are laid end to end along a line, so that errors add up.
constexpr int dash_decimals = 4;

/// How sharp a corner is still a corner: SVG cuts off sooner than the other outputs.
constexpr std::string_view mitre_limit = "10";

template <typename Value>
bool same(const Value* one, const Value* other) {
  return one == other || (one && other && *one == *other);
}

void write_opacity(SvgWriter& svg, std::string_view name, base::Colour colour) {
  if (colour.alpha != 255) svg.number(name, colour.alpha / 255.0, opacity_decimals);
}

void write_fill(SvgWriter& svg, const base::Colour* fill) {
  if (!fill) {
    svg.attribute("fill", "none");
    return;
  }
  svg.colour("fill", *fill);
  write_opacity(svg, "fill-opacity", *fill);
}

void write_dashes(SvgWriter& svg, const std::vector<double>& dashes) {
  svg.attribute_of("stroke-dasharray", [&](std::string& out) {
    for (const double& dash : dashes) {
      if (&dash != &dashes.front()) out += ' ';
      scene::append_short(out, dash, dash_decimals);
    }
  });
}

void write_stroke(SvgWriter& svg, const scene::Stroke& stroke) {
  svg.colour("stroke", stroke.colour);
  write_opacity(svg, "stroke-opacity", stroke.colour);
  if (stroke.width != 1) svg.number("stroke-width", stroke.width);
  if (!stroke.dashes.empty()) write_dashes(svg, stroke.dashes);
  if (stroke.cap == scene::Cap::round) svg.attribute("stroke-linecap", "round");
  if (stroke.join == scene::Join::round) {
    svg.attribute("stroke-linejoin", "round");
  } else {
    svg.attribute("stroke-miterlimit", mitre_limit);
  }
}

}  // namespace

bool operator==(const Paint& one, const Paint& other) {
  return same(one.fill, other.fill) && same(one.stroke, other.stroke);
}

std::optional<Paint> paint_of(const scene::Item& item) {
  if (const auto* text = std::get_if<scene::Text>(&item.content)) return Paint{&text->colour};
  const auto* shape = std::get_if<scene::Shape>(&item.content);
  if (!shape) return std::nullopt;
  Paint paint;
  if (shape->fill) {
    paint.fill = std::get_if<base::Colour>(&*shape->fill);
    if (!paint.fill) return std::nullopt;
  }
  if (shape->stroke) paint.stroke = &*shape->stroke;
  return paint;
}

void write_paint(SvgWriter& svg, const Paint& paint) {
  write_fill(svg, paint.fill);
  if (paint.stroke) write_stroke(svg, *paint.stroke);
}

}  // namespace tubiao::render
