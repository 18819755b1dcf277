#include "block/plot/drawing.h"

#include <algorithm>
#include <utility>

#include "scene/path.h"
#include "text/shaper.h"

namespace tubiao::block::plot {
namespace {

void shift(base::Point& point, base::Point offset) {
  point.x += offset.x;
  point.y += offset.y;
}

void shift(scene::Path& path, base::Point offset) {
  for (scene::Segment& segment : path) {
    shift(segment.to, offset);
    shift(segment.control1, offset);
    shift(segment.control2, offset);
  }
}

}  // namespace

base::Rect PlacedText::box() const {
  if (text.lines.empty()) return {at.x, at.y, 0, 0};
  double left = text.lines.front().x;
  double right = left;
  for (const text::Line& line : text.lines) {
    left = std::min(left, line.x);
    right = std::max(right, line.x + line.width);
  }
  return {at.x + left, at.y, right - left, text.height};
}

void Part::move(base::Point offset) {
  for (PlacedShape& placed : shapes) shift(placed.shape.path, offset);
  for (PlacedText& placed : texts) shift(placed.at, offset);
  for (Part& part : parts) part.move(offset);
}

double Part::overhang(double width) const {
  double excess = 0;
  for (const PlacedText& placed : texts) {
    excess = std::max({excess, placed.box().right() - width, -placed.box().x});
  }
  for (const Part& part : parts) excess = std::max(excess, part.overhang(width));
  return excess;
}

void draw(const Part& part, base::Point origin, scene::Builder& builder) {
  const scene::NodeScope scope(builder, part.node);
  for (const PlacedShape& placed : part.shapes) {
    scene::Shape shape = placed.shape;
    shift(shape.path, origin);
    builder.add(std::move(shape), placed.layer);
  }
  for (const PlacedText& placed : part.texts) {
    scene::Node node;
    node.role = placed.role;
    node.language = placed.language;
    node.from = part.node.from;
    const scene::NodeScope text_scope(builder, std::move(node));
    text::place(placed.text, {placed.at.x + origin.x, placed.at.y + origin.y}, builder,
                placed.layer);
  }
  for (const Part& inner : part.parts) draw(inner, origin, builder);
}

PlacedShape line_shape(base::Point from, base::Point to, base::Colour colour, double width) {
  scene::Shape shape;
  shape.path = scene::line(from, to);
  shape.stroke = scene::Stroke{colour, width, {}, scene::Cap::butt, scene::Join::mitre};
  return {std::move(shape), scene::Layer::ground};
}

}  // namespace tubiao::block::plot
