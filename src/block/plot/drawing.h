// What a chart consists of once it is laid out: shapes and set texts at their places, with their
// meaning. Measuring and placing look at the same drawing, so they cannot disagree.
// Owned by the block stage; shared by the kinds that draw charts.
#pragma once

#include <string>
#include <vector>

#include "base/geometry.h"
#include "base/language.h"
#include "block/fit_report.h"
#include "scene/builder.h"
#include "scene/scene.h"
#include "text/composed.h"

namespace tubiao::block::plot {

/// A set paragraph. Positions are relative to the top left corner of the chart, in points.
struct PlacedText {
  text::Composed text;
  base::Point at;  ///< Of its top left corner.
  base::Language language;
  scene::Role role = scene::Role::label;
  scene::Layer layer = scene::Layer::content;

  /// The box of its lines: their advance, and the em boxes from the first to the last.
  base::Rect box() const;
  double baseline() const { return at.y + text.first_baseline(); }
};

/// A shape; labels may lie above it unless it says otherwise.
struct PlacedShape {
  scene::Shape shape;
  scene::Layer layer = scene::Layer::ground;
};

/// A part of a chart: its node, what it draws itself (shapes below texts), then the parts inside.
struct Part {
  scene::Node node;
  std::vector<PlacedShape> shapes;
  std::vector<PlacedText> texts;
  std::vector<Part> parts;

  /// Moves everything by `offset`.
  void move(base::Point offset);
  /// Points by which texts reach beyond the `width` that they were set for; 0 where none does.
  double overhang(double width) const;
};

/// A laid-out chart: `height` points are needed, up to `maximum` can be used.
struct Drawing {
  Part root;
  double height = 0;
  double maximum = 0;
};

/// What a part and all inside it say.
std::string words_of(const Part& part);

/// The text that reaches furthest beyond a width, as a misfit; none where all stay inside.
FitNotes find_overhang(const Part& part, double width);

/// Draws a part and all inside it, moved by `origin`. Every text becomes a node of its language.
void draw(const Part& part, base::Point origin, scene::Builder& builder);

/// A straight line as a shape of its own.
PlacedShape line_shape(base::Point from, base::Point to, base::Colour colour, double width);

}  // namespace tubiao::block::plot
