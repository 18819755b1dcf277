#include "text/face.h"

#include <hb.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

#include <cmath>

#include "text/font_config.h"

namespace tubiao::text {
namespace {

constexpr double units_per_em = Faces::base_size * PANGO_SCALE;

struct FreeDescription {
  void operator()(PangoFontDescription* description) const {
    pango_font_description_free(description);
  }
};
using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;

std::string pattern_string(FcPattern* pattern, const char* object) {
  FcChar8* value = nullptr;
  if (FcPatternGetString(pattern, object, 0, &value) != FcResultMatch) return {};
  return reinterpret_cast<const char*>(value);
}

bool has_family(FcPattern* pattern, const std::string& family) {
  const auto* wanted = reinterpret_cast<const FcChar8*>(family.c_str());
  FcChar8* value = nullptr;
  for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &value) == FcResultMatch; ++i) {
    if (FcStrCmpIgnoreCase(value, wanted) == 0) return true;
  }
  return false;
}

int open_type_weight(FcPattern* pattern) {
  double weight = FC_WEIGHT_REGULAR;
  FcPatternGetDouble(pattern, FC_WEIGHT, 0, &weight);
  return static_cast<int>(std::lround(FcWeightToOpenTypeDouble(weight)));
}

/// Whether Fontconfig would fake a bold or an oblique for want of the real one.
bool is_synthetic(FcPattern* pattern) {
  FcBool embolden = FcFalse;
  FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &embolden);
  FcMatrix* matrix = nullptr;
  const bool slanted = FcPatternGetMatrix(pattern, FC_MATRIX, 0, &matrix) == FcResultMatch &&
                       (matrix->xy != 0 || matrix->yx != 0);
  return embolden != FcFalse || slanted;
}

std::string describe(const std::string& family, int weight) {
  return "“" + family + "” of weight " + std::to_string(weight);
}

std::string find_problem(FcPattern* pattern, const std::string& family, int weight) {
  if (family.empty()) return "no font family is named for this text";
  int index = 0;
  int slant = FC_SLANT_ROMAN;
  FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
  FcPatternGetInteger(pattern, FC_SLANT, 0, &slant);
  const std::string missing = "the font " + describe(family, weight) + " is not installed";
  const std::string other = describe(pattern_string(pattern, FC_FAMILY), open_type_weight(pattern));
  if (!has_family(pattern, family) || open_type_weight(pattern) != weight ||
      slant != FC_SLANT_ROMAN) {
    return missing + "; " + other + " would stand in for it";
  }
  if (is_synthetic(pattern)) return missing + "; a faked style of " + other + " would stand in";
  // The upper half of the index numbers the instances of a variable font.
  if ((index >> 16) != 0) {
    return missing + " as a face of its own, only as an instance of a variable font";
  }
  return {};
}

scene::Font font_file(FcPattern* pattern) {
  int index = 0;
  FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
  return {pattern_string(pattern, FC_FILE), index & 0xFFFF,
          pattern_string(pattern, FC_POSTSCRIPT_NAME)};
}

/// Unhinted outlines, so that metrics are linear in the size.
void prepare_pattern(FcPattern* pattern, gpointer) {
  FcPatternDel(pattern, FC_HINTING);
  FcPatternAddBool(pattern, FC_HINTING, FcFalse);
  FcPatternDel(pattern, FC_AUTOHINT);
  FcPatternAddBool(pattern, FC_AUTOHINT, FcFalse);
}

}  // namespace

Face::Face(PangoFont* font, std::string family, int weight)
    : font_(font), family_(std::move(family)) {
  FcPattern* pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
  file_ = font_file(pattern);
  problem_ = find_problem(pattern, family_, weight);
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
  pango_fc_font_map_set_default_substitute(map, prepare_pattern, nullptr, nullptr);
  pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(map_.get()), 72, 72);
  context_.reset(pango_font_map_create_context(map_.get()));
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

const Face& Faces::find(const std::string& family, int weight) {
  auto& face = faces_[{family, weight}];
  if (face) return *face;
  const Description description(pango_font_description_new());
  pango_font_description_set_family(description.get(), family.c_str());
  pango_font_description_set_style(description.get(), PANGO_STYLE_NORMAL);
  pango_font_description_set_stretch(description.get(), PANGO_STRETCH_NORMAL);
  pango_font_description_set_weight(description.get(), static_cast<PangoWeight>(weight));
  pango_font_description_set_absolute_size(description.get(), units_per_em);
  PangoFont* font = pango_font_map_load_font(map_.get(), context_.get(), description.get());
  if (font == nullptr) throw FontError("there is no font at all on this machine");
  face = std::make_unique<Face>(font, family, weight);
  return *face;
}

}  // namespace tubiao::text
