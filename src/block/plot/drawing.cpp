#include "block/plot/drawing.h"

#include <algorithm>
#include <utility>

#include "scene/path.h"
#include "text/shaper.h"
#include "toml/words.h"

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

double excess_of(const PlacedText& placed, double width) {
  const base::Rect box = placed.box();
  return std::max(box.right() - width, -box.x);
}

/// The text that reaches furthest out; null where there is none.
const PlacedText* outermost(const Part& part, double width) {
  const PlacedText* found = nullptr;
  const auto take = [&](const PlacedText* text) {
    if (text == nullptr) return;
    if (found == nullptr || excess_of(*text, width) > excess_of(*found, width)) found = text;
  };
  for (const PlacedText& placed : part.texts) take(&placed);
  for (const Part& inner : part.parts) take(outermost(inner, width));
  return found;
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
  const PlacedText* text = outermost(*this, width);
  return text != nullptr ? std::max(0.0, excess_of(*text, width)) : 0;
}

std::string words_of(const Part& part) {
  std::string words;
  for (const PlacedText& placed : part.texts) words += text::words_of(placed.text) + " ";
  for (const Part& inner : part.parts) words += words_of(inner);
  return words;
}

FitNotes find_overhang(const Part& part, double width) {
  FitNotes notes;
  if (const PlacedText* found = outermost(part, width)) {
    notes.add_misfit("the text " + toml::in_quotes(text::words_of(found->text)),
                     excess_of(*found, width));
  }
  return notes;
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
