// Pictures of a scene as surfaces that Cairo can draw or pass through.
// Owned by the render stage.
#pragma once

#include "render/cairo_handle.h"
#include "scene/scene.h"

namespace tubiao::render {

/// What the output does with a picture file: a PDF holds JPEG files byte for byte; pixels need them
/// decoded.
enum class PictureUse { embed, decode };

/// The picture as a surface of its size in pixels. Throws RenderError where the file is damaged.
Surface load_bitmap(const scene::Picture& picture, PictureUse use);

}  // namespace tubiao::render
