// A font file as FreeType reads it.
// Owned by the render stage.
#pragma once

#include <ft2build.h>
#include FT_FREETYPE_H

#include <memory>
#include <string>

#include "scene/scene.h"

namespace tubiao::render {

/// A FreeType face together with all it stands on. Each has a library of its own, because Cairo
/// keeps fonts in a table of the process and may let go of one in any thread, at any time.
struct FreeTypeFace {
  std::string bytes;  ///< Of a cut font; empty for one that FreeType reads from its file.
  FT_Library library = nullptr;
  FT_Face face = nullptr;

  FreeTypeFace() = default;
  FreeTypeFace(const FreeTypeFace&) = delete;
  FreeTypeFace& operator=(const FreeTypeFace&) = delete;
  ~FreeTypeFace();
};

/// The font as its file holds it; of a variable one the instance that the scene was measured with.
/// Throws RenderError.
std::unique_ptr<FreeTypeFace> open_face(const scene::Font& font);

/// A font that was cut from `file`. Throws RenderError.
std::unique_ptr<FreeTypeFace> open_cut_face(std::string bytes, const std::string& file);

}  // namespace tubiao::render
