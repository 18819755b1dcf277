// A face of a font file as HarfBuzz reads it.
// Owned by the render stage.
#pragma once

#include <hb.h>

#include <memory>

#include "render/cairo_handle.h"
#include "scene/scene.h"

namespace tubiao::render {

using HbBlob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Destroyer<hb_font_destroy>>;

/// The face; of a variable font without the axes of the instance. Throws RenderError where the file
/// is not a font that has it.
HbFace open_font_file(const scene::Font& font);

/// The four letters of an axis as a number.
hb_tag_t axis_tag(const scene::Variation& variation);

/// An error that says that the font has no such axis.
RenderError no_axis(const scene::Font& font, const scene::Variation& variation);

}  // namespace tubiao::render
