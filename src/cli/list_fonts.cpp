#include "cli/list_fonts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "cli/inputs.h"
#include "cli/print.h"
#include "page/choose_theme.h"
#include "scene/embedding.h"
#include "text/font_list.h"

namespace tubiao::cli {
namespace {

/// Names of families, each with what it is for: themes or roles.
using Uses = std::map<std::string, std::set<std::string>>;

template <typename Names>
std::string join(const Names& names) {
  std::string list;
  for (const auto& name : names) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  return list;
}

std::string embedding_words(scene::Embedding embedding) {
  const auto refusal = scene::describe(embedding);
  return refusal.empty() ? "embeddable" : "not embeddable: " + std::string(refusal);
}

/// Every family that a role names, for any language.
std::vector<std::string> families_of(const theme::TypeRole& role) {
  std::vector<std::string> families{role.families.latin, role.families.cjk_default};
  for (const auto& [language, family] : role.families.cjk) families.push_back(family);
  return families;
}

std::shared_ptr<const theme::Theme> read_theme(Run& run, const std::string& name) {
  page::Themes themes;
  return page::choose_theme(run.context(), {name, {}}, {}, {}, run.share(), themes);
}

/// The weight that stands for its family: the regular one, else the lightest.
const text::FaceEntry& typical(const std::vector<text::FaceEntry>& faces) {
  const auto regular = std::find_if(
      faces.begin(), faces.end(), [](const auto& face) { return face.weight.starts_with("400"); });
  return regular == faces.end() ? faces.front() : *regular;
}

void print_family(const text::FontLibrary& library, const std::string& family,
                  const std::string& use) {
  const auto faces = text::faces_of_family(library, family);
  if (faces.empty()) {
    print({family, use, text::find_face(library, family, 400).problem});
    return;
  }
  std::vector<std::string> weights;
  for (const auto& face : faces) weights.push_back(face.weight);
  const text::FaceEntry& face = typical(faces);
  print(
      {family, use, join(weights), join(face.scripts), embedding_words(face.embedding), face.file});
}

void list_all(Run& run) {
  const text::FontLibrary library;
  Uses themes;
  for (const auto& name : page::shipped_themes(run.share())) {
    const auto theme = read_theme(run, name);
    if (!theme) continue;
    for (const auto& [role_name, role] : theme->roles) {
      for (const auto& family : families_of(role)) themes[family].insert(name);
    }
  }
  for (const auto& [family, names] : themes) print_family(library, family, join(names));
  for (const auto& family : text::family_names(library)) {
    if (!themes.contains(family)) print_family(library, family, "-");
  }
}

void list_theme(Run& run, const std::string& name) {
  const auto theme = read_theme(run, name);
  if (!theme) return;
  const text::FontLibrary library;
  Uses roles;
  for (const auto& [role_name, role] : theme->roles) {
    for (const auto& family : families_of(role)) roles[family].insert(role_name);
  }
  for (const auto& [family, names] : roles) print_family(library, family, join(names));
}

/// The roles of a theme whose texts may stand in that face; where none does by its own weight,
/// those whose strong words may.
std::vector<std::string> roles_of(const theme::Theme& theme, const std::string& family,
                                  int weight) {
  std::vector<std::string> roles;
  std::vector<std::string> strong;
  for (const auto& [name, role] : theme.roles) {
    const auto families = families_of(role);
    if (std::find(families.begin(), families.end(), family) == families.end()) continue;
    if (role.weight == weight || role.second_weight == weight) roles.push_back(name);
    if (role.strong == weight) strong.push_back(name);
  }
  return roles.empty() ? strong : roles;
}

void list_layout(Run& run, const std::filesystem::path& layout) {
  const auto document = run.read(layout, run.diagnostics);
  if (!document) return;
  // What is wrong with the layout is told by the command `check`.
  diag::Diagnostics ignored;
  const auto library = std::make_shared<const text::FontLibrary>(document->fonts());
  text::Shaper shaper(ignored, library);
  for (const auto& edition : document->editions()) document->compose(edition, shaper, ignored);
  for (const auto& [family, weight] : shaper.fonts()) {
    const auto [face, problem] = text::find_face(*library, family, weight);
    const std::string roles = join(roles_of(document->theme(), family, weight));
    if (face) {
      print({family, face->weight, roles, join(face->scripts), embedding_words(face->embedding),
             face->file});
    } else {
      print({family, std::to_string(weight), roles, problem});
    }
  }
}

}  // namespace

ExitCode list_fonts(Run& run, const std::vector<std::filesystem::path>& files) {
  if (files.empty()) list_all(run);
  for (const auto& file : files) {
    if (is_layout(file)) {
      list_layout(run, file);
    } else {
      list_theme(run, file.string());
    }
  }
  return run.finish();
}

}  // namespace tubiao::cli
