#include "text/face.h"

#include <hb.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

#include "scene/fixed.h"
#include "text/font_config.h"
#include "text/font_file.h"
#include "text/pattern.h"

namespace tubiao::text {
namespace {

constexpr double units_per_em = Faces::base_size * PANGO_SCALE;

struct FreeDescription {
  void operator()(PangoFontDescription* description) const {
    pango_font_description_free(description);
  }
};
using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;

/// Whether Fontconfig would fake a bold or an oblique for want of the real one.
bool is_synthetic(FcPattern* pattern) {
  FcBool embolden = FcFalse;
  FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &embolden);
  FcMatrix* matrix = nullptr;
  const bool slanted = FcPatternGetMatrix(pattern, FC_MATRIX, 0, &matrix) == FcResultMatch &&
                       (matrix->xy != 0 || matrix->yx != 0);
  return embolden != FcFalse || slanted;
}

/// What Fontconfig made of a request, where it is not the face that was found for it.
std::optional<FontProblem> find_problem(FcPattern* resolved, const FontMatch& match,
                                        const std::string& family, int weight) {
  if (match.problem) return match.problem;
  const std::string asked = "the font “" + family + "” of weight " + std::to_string(weight);
  const std::string help =
      "a rule of the system’s Fontconfig files does so: take it out, or name another family";
  if (string_of(resolved, FC_FILE) != string_of(match.pattern, FC_FILE) ||
      face_index_of(resolved) != face_index_of(match.pattern)) {
    return FontProblem{diag::Code::font_substituted,
                       "“" + family_of(resolved) + "” would stand in for " + asked, help};
  }
  if (is_synthetic(resolved)) {
    return FontProblem{diag::Code::font_substituted,
                       "a faked bold or oblique would stand in for " + asked, help};
  }
  return std::nullopt;
}

/// The name of an instance (Adobe Technical Note 5902): "Inter_600wght".
std::string instance_name(const std::string& family,
                          const std::vector<scene::Variation>& variations) {
  std::string name;
  for (const char letter : family) {
    if (letter != ' ') name += letter;
  }
  for (const auto& [axis, value] : variations) name += "_" + scene::shortest_fixed(value, 2) + axis;
  return name;
}

scene::Font font_of(FcPattern* resolved, const FontMatch& match) {
  const FontFile file(string_of(resolved, FC_FILE), face_index_of(resolved));
  scene::Font font{string_of(resolved, FC_FILE), face_index_of(resolved),
                   string_of(resolved, FC_POSTSCRIPT_NAME), match.variations, file.embedding()};
  if (!font.variations.empty()) {
    font.postscript_name = instance_name(family_of(resolved), font.variations);
  }
  return font;
}

/// Unhinted outlines, so that metrics are linear in the size, of the file that was found.
void prepare_pattern(FcPattern* pattern, gpointer wanted_file) {
  FcPatternDel(pattern, FC_HINTING);
  FcPatternAddBool(pattern, FC_HINTING, FcFalse);
  FcPatternDel(pattern, FC_AUTOHINT);
  FcPatternAddBool(pattern, FC_AUTOHINT, FcFalse);
  const auto& file = *static_cast<const std::string*>(wanted_file);
  if (file.empty()) return;
  FcPatternDel(pattern, FC_FILE);
  FcPatternAddString(pattern, FC_FILE, reinterpret_cast<const FcChar8*>(file.c_str()));
}

/// Pango's notation: "wght=600,slnt=0".
std::string list_variations(const std::vector<scene::Variation>& variations) {
  std::string list;
  for (const auto& [axis, value] : variations) {
    list += (list.empty() ? "" : ",") + axis + "=" + scene::shortest_fixed(value, 4);
  }
  return list;
}

}  // namespace

Face::Face(PangoFont* font, std::string family, int weight, const FontMatch& match)
    : font_(font), family_(std::move(family)) {
  FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
  file_ = font_of(pattern, match);
  problem_ = find_problem(pattern, match, family_, weight);
}

const base::Rect& Face::ink(std::uint32_t glyph) const {
  const auto [entry, fresh] = ink_.try_emplace(glyph);
  if (fresh) {
    hb_glyph_extents_t box{};
    if (hb_font_get_glyph_extents(pango_font_get_hb_font(font_.get()), glyph, &box)) {
      entry->second = {box.x_bearing / units_per_em, -box.y_bearing / units_per_em,
                       box.width / units_per_em, -box.height / units_per_em};
    }
  }
  return entry->second;
}

double Face::advance(std::uint32_t glyph) const {
  return hb_font_get_glyph_h_advance(pango_font_get_hb_font(font_.get()), glyph) / units_per_em;
}

std::uint32_t Face::hyphen() const {
  hb_codepoint_t glyph = 0;
  hb_font_get_nominal_glyph(pango_font_get_hb_font(font_.get()), U'-', &glyph);
  return glyph;
}

Faces::Faces(std::shared_ptr<const FontLibrary> library)
    : library_(std::move(library)), map_(pango_ft2_font_map_new()) {
  auto* map = PANGO_FC_FONT_MAP(map_.get());
  pango_fc_font_map_set_config(map, library_->config().handle);
  pango_fc_font_map_set_default_substitute(map, prepare_pattern, &wanted_file_, nullptr);
  pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(map_.get()), 72, 72);
  context_.reset(pango_font_map_create_context(map_.get()));
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

const Face& Faces::find(const std::string& family, int weight) {
  auto& face = faces_[{family, weight}];
  if (face) return *face;
  const FontMatch match = match_font(library_->config().handle, family, weight);
  const Description description(pango_font_description_new());
  pango_font_description_set_family(description.get(), family.c_str());
  pango_font_description_set_style(description.get(), PANGO_STYLE_NORMAL);
  pango_font_description_set_stretch(description.get(), PANGO_STRETCH_NORMAL);
  pango_font_description_set_weight(description.get(), static_cast<PangoWeight>(weight));
  pango_font_description_set_absolute_size(description.get(), units_per_em);
  pango_font_description_set_variations(description.get(),
                                        list_variations(match.variations).c_str());
  wanted_file_ = match.pattern != nullptr ? string_of(match.pattern, FC_FILE) : std::string();
  PangoFont* font = pango_font_map_load_font(map_.get(), context_.get(), description.get());
  wanted_file_.clear();
  if (font == nullptr) throw FontError("there is no font at all on this machine");
  face = std::make_unique<Face>(font, family, weight, match);
  return *face;
}

std::vector<std::pair<std::string, int>> Faces::asked() const {
  std::vector<std::pair<std::string, int>> all;
  for (const auto& [family_and_weight, face] : faces_) all.push_back(family_and_weight);
  return all;
}

}  // namespace tubiao::text
