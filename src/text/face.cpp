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

constexpr double units_per_em = Face::base_size * PANGO_SCALE;

struct FreeDescription {
  void operator()(PangoFontDescription* description) const {
    pango_font_description_free(description);
  }
};
using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;

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

scene::Font font_of(FcPattern* pattern, std::vector<scene::Variation> variations) {
  const FontFile file(string_of(pattern, FC_FILE), face_index_of(pattern));
  scene::Font font{string_of(pattern, FC_FILE), face_index_of(pattern),
                   string_of(pattern, FC_POSTSCRIPT_NAME), std::move(variations), file.embedding()};
  if (!font.variations.empty()) {
    font.postscript_name = instance_name(family_of(pattern), font.variations);
  }
  return font;
}

/// A configuration of one font and no rules.
std::unique_ptr<FontLibrary::Config> config_of(FcPattern* pattern) {
  auto config = std::make_unique<FontLibrary::Config>(FcConfigCreate());
  if (config->handle == nullptr || FcConfigBuildFonts(config->handle) == FcFalse) {
    throw std::bad_alloc();
  }
  FcPatternReference(pattern);
  FcFontSetAdd(FcConfigGetFonts(config->handle, FcSetSystem), pattern);
  return config;
}

/// Unhinted outlines, so that metrics are linear in the size.
void turn_hinting_off(FcPattern* pattern, gpointer) {
  FcPatternDel(pattern, FC_HINTING);
  FcPatternAddBool(pattern, FC_HINTING, FcFalse);
  FcPatternDel(pattern, FC_AUTOHINT);
  FcPatternAddBool(pattern, FC_AUTOHINT, FcFalse);
}

std::unique_ptr<PangoFontMap, Unref> map_of(FcPattern* pattern) {
  std::unique_ptr<PangoFontMap, Unref> map(pango_ft2_font_map_new());
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config_of(pattern)->handle);
  pango_fc_font_map_set_default_substitute(PANGO_FC_FONT_MAP(map.get()), turn_hinting_off, nullptr,
                                           nullptr);
  pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(map.get()), 72, 72);
  return map;
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

Face::Face(FcPattern* pattern, std::vector<scene::Variation> variations, std::string family,
           int weight)
    : map_(map_of(pattern)),
      context_(pango_font_map_create_context(map_.get())),
      family_(std::move(family)),
      file_(font_of(pattern, std::move(variations))) {
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
  const Description description(pango_font_description_new());
  pango_font_description_set_family(description.get(), family_of(pattern).c_str());
  pango_font_description_set_weight(description.get(), static_cast<PangoWeight>(weight));
  pango_font_description_set_absolute_size(description.get(), units_per_em);
  pango_font_description_set_variations(description.get(),
                                        list_variations(file_.variations).c_str());
  // What Pango itemises is in this font then, and it need not load another one.
  pango_context_set_font_description(context_.get(), description.get());
  font_.reset(pango_context_load_font(context_.get(), description.get()));
  if (!font_) throw FontError("Pango cannot load the font file " + file_.file);
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

const Face& Faces::find(const std::string& family, int weight) {
  auto& face = faces_[{family, weight}];
  if (face) return *face;
  FcConfig* fonts = library_->config().handle;
  FontMatch match = match_font(fonts, family, weight);
  FcPattern* pattern = match.problem ? stand_in(fonts, family) : match.pattern;
  if (pattern == nullptr) throw FontError("there is no font at all on this machine");
  face = std::make_unique<Face>(pattern, std::move(match.variations), family, weight);
  face->set_problem(std::move(match.problem));
  return *face;
}

std::vector<std::pair<std::string, int>> Faces::asked() const {
  std::vector<std::pair<std::string, int>> all;
  for (const auto& [family_and_weight, face] : faces_) all.push_back(family_and_weight);
  return all;
}

}  // namespace tubiao::text
