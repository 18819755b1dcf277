// Shapes of a scene as paths.
// Owned by the render stage.
#pragma once

#include "render/svg_paint.h"

namespace tubiao::render {

/// Writes a shape of one paint; `paint` is null where the group around it says it.
void write_shape(SvgWriter& svg, const scene::Shape& shape, const Paint* paint);

/// Writes a shape that is filled with a hatch: its ground, the lines clipped to it, and its stroke.
void write_hatched(SvgWriter& svg, const scene::Shape& shape, const scene::Hatch& hatch,
                   SvgIds& ids);

}  // namespace tubiao::render
