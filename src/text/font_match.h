// The one face that answers to a family and a weight: exactly that, or a word why there is none.
// Owned by the text stage; nobody outside it sees Fontconfig.
#pragma once

#include <fontconfig/fontconfig.h>

#include <optional>
#include <string>
#include <vector>

#include "diag/codes.h"
#include "scene/scene.h"

namespace tubiao::text {

/// Why a font cannot serve, and what to do about it.
struct FontProblem {
  diag::Code code = diag::Code::font_missing;
  std::string message;
  std::string help;
};

/// The answer to a request for a font: a face, or a problem.
struct FontMatch {
  FcPattern* pattern = nullptr;  ///< Owned by the configuration; null where there is a problem.
  std::vector<scene::Variation> variations{};  ///< Of a variable font, all its axes.
  std::optional<FontProblem> problem{};
};

/// The faces of `family` that text can be set in, each weight once, from the lightest on. A family
/// is set upright and in normal width; one that has no such faces (“Open Sans Condensed”, an
/// oblique display face) in those that are nearest to them. Of several equal faces, a project's own
/// font counts before an installed one, then a static font before a variable one, then the first in
/// the project's list or by name.
std::vector<FcPattern*> faces_of(FcConfig* config, const std::string& family);

/// The face of `family` with exactly `weight`.
FontMatch match_font(FcConfig* config, const std::string& family, int weight);

/// What is measured in place of a font that is not there, so that a run can go on to find what else
/// is wrong: a face of the family, else any that text can be set in. Null where there is none.
FcPattern* stand_in(FcConfig* config, const std::string& family);

/// The names of all families that text can be set in, sorted.
std::vector<std::string> family_names(FcConfig* config);

}  // namespace tubiao::text
