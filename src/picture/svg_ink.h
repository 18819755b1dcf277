// The paint attributes of SVG: what fills and lines look like, inherited from group to element.
// Owned by the picture stage.
#pragma once

#include <optional>
#include <string_view>

#include "picture/fault.h"
#include "picture/picture.h"

namespace tubiao::picture {

/// What an element inherits (SVG 1.1, 11.2 to 11.4).
struct Look {
  std::optional<Ink> fill = Ink{};  ///< Black.
  std::optional<Ink> stroke;
  double stroke_width = 1;
  scene::Cap cap = scene::Cap::butt;
  scene::Join join = scene::Join::mitre;
};

/// Reads "none", "currentColor", "#rgb", "#rrggbb" or "var(--name, #rrggbb)".
Result<std::optional<Ink>> parse_ink(std::string_view text);

/// Whether `name` is one of the attributes that `set_look` reads.
bool is_look_attribute(std::string_view name);

/// Takes one such attribute over. The result is a fault or what it was given.
Result<Look> set_look(Look look, std::string_view name, std::string_view value);

}  // namespace tubiao::picture
