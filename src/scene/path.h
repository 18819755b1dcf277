// Outlines of the plain figures that pages are made of, and the box around an outline.
// Owned by the scene stage.
#pragma once

#include "base/geometry.h"
#include "scene/scene.h"

namespace tubiao::scene {

/// A closed rectangle.
Path rectangle(const base::Rect& rect);

/// A closed rectangle with rounded corners of `radius` points; a radius beyond half the shorter
/// side is taken as that half.
Path rounded_rectangle(const base::Rect& rect, double radius);

/// A straight line.
Path line(base::Point from, base::Point to);

/// A full circle.
Path circle(base::Point centre, double radius);

/// A sector of a ring from angle `from` to `to`, in turns clockwise from the top (0.25 is right).
/// `inner` 0 gives a slice of a pie; a whole turn or more gives the whole ring.
Path ring_sector(base::Point centre, double inner, double outer, double from, double to);

/// The box around a path and its control points; empty at the origin for an empty path.
base::Rect bounds(const Path& path);

/// The box around the ink of a shape: its path and half the width of its stroke on every side.
base::Rect bounds(const Shape& shape);

}  // namespace tubiao::scene
