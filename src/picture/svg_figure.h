// The basic shapes of SVG as paths (SVG 1.1, 9).
// Owned by the picture stage.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "scene/scene.h"

namespace tubiao::picture {

/// The number in an attribute of the element, or nothing where it is absent or no number.
using NumberOf = std::function<std::optional<double>(std::string_view attribute)>;

/// The path of a rect, circle, ellipse or line; empty where a side or radius is missing or not
/// above zero, which draws nothing. Nothing for any other element.
std::optional<scene::Path> make_figure(std::string_view element, const NumberOf& number);

/// The path through the points of a polyline or polygon ("1,2 3,4"), or nothing where they are no
/// pairs of numbers.
std::optional<scene::Path> make_polyline(std::string_view points, bool closed);

}  // namespace tubiao::picture
