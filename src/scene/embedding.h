// Whether the fonts of a scene may stand in a document that carries fonts.
// Owned by the scene stage.
#pragma once

#include <string_view>

#include "diag/diagnostics.h"
#include "scene/scene.h"

namespace tubiao::scene {

/// Reports (code `font_not_embeddable`, at the line of the layout that first uses it) every font
/// whose licence forbids what a PDF does: carrying the outlines of the characters that are used.
/// Returns whether there is none. Outputs that draw outlines and carry no font need no such
/// permission.
bool may_embed_fonts(const Scene& scene, diag::Diagnostics& diagnostics);

/// "its licence forbids to embed it": what a font says of embedding, for messages and lists; empty
/// where it is allowed.
std::string_view describe(Embedding embedding);

}  // namespace tubiao::scene
