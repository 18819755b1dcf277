// The fonts there are, described for people: what a family offers and where it lies.
// Owned by the text stage.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scene/scene.h"
#include "text/font_library.h"

namespace tubiao::text {

/// A face that text can be set in.
struct FaceEntry {
  std::string weight;  ///< "700 Bold"; of a variable font "100 Thin to 900 Black".
  std::vector<std::string_view> scripts;  ///< "Latin", "simplified Han", "kana".
  scene::Embedding embedding = scene::Embedding::allowed;
  std::string file;
};

/// The names of all families that text can be set in, sorted.
std::vector<std::string> family_names(const FontLibrary& library);

/// The faces of a family from the lightest on; none where it is not there or cannot be used.
std::vector<FaceEntry> faces_of_family(const FontLibrary& library, const std::string& family);

/// The answer to a request for a face, as texts get it.
struct FaceAnswer {
  std::optional<FaceEntry> face;
  std::string problem;  ///< Why there is none, and what to do.
};

FaceAnswer find_face(const FontLibrary& library, const std::string& family, int weight);

}  // namespace tubiao::text
