// What an item is filled and stroked with, as presentation attributes.
// Owned by the render stage.
#pragma once

#include <optional>

#include "render/svg_writer.h"
#include "scene/scene.h"

namespace tubiao::render {

/// The colours and the line of one element, which are those of the scene.
struct Paint {
  const base::Colour* fill = nullptr;
  const scene::Stroke* stroke = nullptr;

  /// By what they point to.
  friend bool operator==(const Paint& one, const Paint& other);
};

/// The paint of a text or of a shape that one element can show; none of hatches and pictures.
std::optional<Paint> paint_of(const scene::Item& item);

/// Writes it as attributes (SVG 1.1, 6.4): they pass a strict content security policy. What is not
/// written has its initial value, since nothing further out sets any of them.
void write_paint(SvgWriter& svg, const Paint& paint);

}  // namespace tubiao::render
