#include "text/font_list.h"

#include "text/font_config.h"
#include "text/font_file.h"
#include "text/font_match.h"
#include "text/font_weight.h"
#include "text/pattern.h"

namespace tubiao::text {
namespace {

FaceEntry describe(FcPattern* face, const FontFile& file) {
  const auto [lightest, heaviest] = weights_of(face);
  FaceEntry entry;
  entry.weight = weight_label(lightest);
  if (heaviest != lightest) entry.weight += " to " + weight_label(heaviest);
  entry.scripts = scripts_of(face);
  entry.file = string_of(face, FC_FILE);
  entry.embedding = file.embedding();
  return entry;
}

}  // namespace

std::vector<std::string> family_names(const FontLibrary& library) {
  return family_names(library.config().handle);
}

std::vector<FaceEntry> faces_of_family(const FontLibrary& library, const std::string& family) {
  std::vector<FaceEntry> entries;
  for (FcPattern* face : faces_of(library.config().handle, family)) {
    const FontFile file(string_of(face, FC_FILE), face_index_of(face));
    if (file.obstacle().empty()) entries.push_back(describe(face, file));
  }
  return entries;
}

FaceAnswer find_face(const FontLibrary& library, const std::string& family, int weight) {
  const FontMatch match = match_font(library.config().handle, family, weight);
  if (match.problem) return {{}, match.problem->message + "; " + match.problem->help};
  const FontFile file(string_of(match.pattern, FC_FILE), face_index_of(match.pattern));
  FaceEntry entry = describe(match.pattern, file);
  entry.weight = weight_label(weight);
  return {std::move(entry), {}};
}

}  // namespace tubiao::text
