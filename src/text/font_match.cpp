#include "text/font_match.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "diag/suggest.h"
#include "text/font_file.h"
#include "text/font_package.h"
#include "text/font_weight.h"
#include "text/pattern.h"

namespace tubiao::text {
namespace {

constexpr double upright = FC_SLANT_ROMAN;
constexpr double normal_width = FC_WIDTH_NORMAL;

/// All fonts of a configuration, a project's own ones first.
std::vector<FcPattern*> all_patterns(FcConfig* config) {
  std::vector<FcPattern*> patterns;
  for (const FcSetName name : {FcSetApplication, FcSetSystem}) {
    const FcFontSet* set = FcConfigGetFonts(config, name);
    if (set != nullptr) patterns.insert(patterns.end(), set->fonts, set->fonts + set->nfont);
  }
  return patterns;
}

std::vector<FcPattern*> patterns_of(FcConfig* config, const std::string& family) {
  std::vector<FcPattern*> patterns = all_patterns(config);
  std::erase_if(patterns, [&](FcPattern* each) { return !has_family(each, family); });
  return patterns;
}

/// A variable font is listed as a whole and by its named instances; only the whole stays.
void remove_instances(std::vector<FcPattern*>& patterns) {
  std::set<std::pair<std::string, int>> variable;
  for (FcPattern* each : patterns) {
    if (is_variable(each)) variable.emplace(string_of(each, FC_FILE), face_index_of(each));
  }
  std::erase_if(patterns, [&](FcPattern* each) {
    return !is_variable(each) && variable.contains({string_of(each, FC_FILE), face_index_of(each)});
  });
}

/// Keeps what is nearest to `usual` in a field.
void keep_nearest(std::vector<FcPattern*>& patterns, const char* field, double usual) {
  const auto distance = [&](FcPattern* each) {
    return std::abs(number_of(each, field, usual) - usual);
  };
  if (patterns.empty()) return;
  const auto least = std::min_element(
      patterns.begin(), patterns.end(),
      [&](FcPattern* one, FcPattern* other) { return distance(one) < distance(other); });
  const double nearest = distance(*least);
  std::erase_if(patterns, [&](FcPattern* each) { return distance(each) > nearest; });
}

/// The most preferred one first. Fontconfig lists a project's own fonts in the order in which they
/// were added, the installed ones as the disk has them.
void sort_by_preference(FcConfig* config, std::vector<FcPattern*>& patterns) {
  const FcFontSet* own = FcConfigGetFonts(config, FcSetApplication);
  const int own_count = own != nullptr ? own->nfont : 0;
  const auto rank = [&](FcPattern* each) {
    int place = 0;
    while (place < own_count && own->fonts[place] != each) ++place;
    const bool other_style = string_of(each, FC_STYLE) != weight_name(weights_of(each).lightest);
    return std::tuple(place == own_count, is_variable(each), place, other_style,
                      string_of(each, FC_FILE), face_index_of(each));
  };
  std::sort(patterns.begin(), patterns.end(),
            [&](FcPattern* one, FcPattern* other) { return rank(one) < rank(other); });
}

/// The faces of a family that text can be set in, the most preferred one first.
std::vector<FcPattern*> candidates(FcConfig* config, const std::string& family) {
  std::vector<FcPattern*> faces = patterns_of(config, family);
  std::erase_if(faces, [](FcPattern* each) { return !obstacle_of(each).empty(); });
  remove_instances(faces);
  keep_nearest(faces, FC_SLANT, upright);
  keep_nearest(faces, FC_WIDTH, normal_width);
  sort_by_preference(config, faces);
  return faces;
}

std::string quoted(const std::string& family) {
  return "“" + family + "”";
}

/// "400, 700 or 100 to 900".
std::string list_weights(const std::vector<FcPattern*>& faces) {
  std::string list;
  for (FcPattern* face : faces) {
    const auto [lightest, heaviest] = weights_of(face);
    if (!list.empty()) list += ", ";
    list += weight_label(lightest);
    if (heaviest != lightest) list += " to " + weight_label(heaviest);
  }
  return list;
}

std::string install_help(std::string_view package) {
  return "install the Debian package " + std::string(package);
}

/// The family is nowhere: says what is near it and where it can be had.
FontProblem missing_family(FcConfig* config, const std::string& family, int weight) {
  FontProblem problem{
      diag::Code::font_missing, "the font " + quoted(family) + " is not installed", {}};
  if (const auto package = package_of(family, weight); !package.empty()) {
    problem.help = install_help(package);
    return problem;
  }
  if (const auto near = diag::nearest(family, family_names(config))) {
    problem.help = "did you mean " + quoted(*near) + "? Otherwise ";
  }
  problem.help += "install it, or put its file beside the layout and name it in [document]: fonts";
  return problem;
}

FontProblem missing_weight(const std::vector<FcPattern*>& faces, const std::string& family,
                           int weight) {
  FontProblem problem{diag::Code::font_missing,
                      "the font " + quoted(family) + " is not installed in the weight " +
                          weight_label(weight) + ", only in " + list_weights(faces),
                      "name one of these weights, or another family"};
  if (const auto package = package_of(family, weight); !package.empty()) {
    problem.help = install_help(package) + ", or name one of these weights";
  }
  return problem;
}

FontProblem unusable(const std::string& family, std::string_view obstacle) {
  return {diag::Code::font_unusable,
          "the font " + quoted(family) + " is " + std::string(obstacle) +
              ", which cannot be drawn exactly",
          "install it as a TrueType or OpenType font with a file for each weight, or name another "
          "family"};
}

/// Every axis where it lies in upright text of that weight.
std::vector<scene::Variation> variations_of(const FontFile& file, int weight) {
  std::vector<scene::Variation> variations;
  for (const Axis& axis : file.axes()) {
    variations.push_back({axis.tag, axis.tag == "wght" ? weight : axis.usual});
  }
  return variations;
}

}  // namespace

std::vector<FcPattern*> faces_of(FcConfig* config, const std::string& family) {
  std::vector<FcPattern*> faces = candidates(config, family);
  std::stable_sort(faces.begin(), faces.end(), [](FcPattern* one, FcPattern* other) {
    return weights_of(one) < weights_of(other);
  });
  const auto is_same_weight = [](FcPattern* one, FcPattern* other) {
    return weights_of(one) == weights_of(other);
  };
  faces.erase(std::unique(faces.begin(), faces.end(), is_same_weight), faces.end());
  return faces;
}

FontMatch match_font(FcConfig* config, const std::string& family, int weight) {
  if (family.empty()) {
    return {.problem =
                FontProblem{diag::Code::font_missing, "no font family is named for this text",
                            "name one in the theme, under [fonts]"}};
  }
  const std::vector<FcPattern*> faces = candidates(config, family);
  const auto found = std::find_if(faces.begin(), faces.end(), [&](FcPattern* face) {
    return weights_of(face).contains(weight);
  });
  if (found == faces.end()) {
    if (!faces.empty())
      return {.problem = missing_weight(faces_of(config, family), family, weight)};
    const std::vector<FcPattern*> any = patterns_of(config, family);
    if (any.empty()) return {.problem = missing_family(config, family, weight)};
    return {.problem = unusable(family, obstacle_of(any.front()))};
  }
  const FontFile file(string_of(*found, FC_FILE), face_index_of(*found));
  const std::string obstacle = file.obstacle();
  if (!obstacle.empty()) return {.problem = unusable(family, obstacle)};
  return {.pattern = *found, .variations = variations_of(file, weight), .problem = {}};
}

FcPattern* stand_in(FcConfig* config, const std::string& family) {
  std::vector<FcPattern*> faces = candidates(config, family);
  if (faces.empty()) {
    faces = all_patterns(config);
    std::erase_if(faces, [](FcPattern* each) { return !obstacle_of(each).empty(); });
    sort_by_preference(config, faces);
  }
  return faces.empty() ? nullptr : faces.front();
}

std::vector<std::string> family_names(FcConfig* config) {
  std::set<std::string> names;
  for (FcPattern* each : all_patterns(config)) {
    if (obstacle_of(each).empty()) names.insert(family_of(each));
  }
  return {names.begin(), names.end()};
}

}  // namespace tubiao::text
