#include "render/freetype_face.h"

#include <freetype/ftmm.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "render/error.h"

namespace tubiao::render {
namespace {

std::unique_ptr<FreeTypeFace> start_face() {
  auto face = std::make_unique<FreeTypeFace>();
  if (FT_Init_FreeType(&face->library) != 0) throw RenderError("FreeType does not start");
  return face;
}

/// The value of an instance on the axis with that tag; the axis' own default where it has none.
FT_Fixed coordinate(const scene::Font& font, const FT_Var_Axis& axis) {
  const auto is_axis = [&](const scene::Variation& variation) {
    FT_ULong tag = 0;
    for (const char letter : variation.axis) tag = tag << 8 | static_cast<unsigned char>(letter);
    return tag == axis.tag;
  };
  const auto found = std::find_if(font.variations.begin(), font.variations.end(), is_axis);
  if (found == font.variations.end()) return axis.def;
  constexpr double fixed_one = 0x10000;  // 16.16 fixed point.
  return std::lround(found->value * fixed_one);
}

/// Makes a variable font the instance that the scene was measured with.
void set_variations(const FreeTypeFace& face, const scene::Font& font) {
  if (font.variations.empty()) return;
  FT_MM_Var* axes = nullptr;
  bool done = FT_Get_MM_Var(face.face, &axes) == 0;
  if (done) {
    std::vector<FT_Fixed> values;
    for (FT_UInt i = 0; i < axes->num_axis; ++i) {
      values.push_back(coordinate(font, axes->axis[i]));
    }
    done = FT_Set_Var_Design_Coordinates(face.face, axes->num_axis, values.data()) == 0;
    FT_Done_MM_Var(face.library, axes);
  }
  if (!done) throw RenderError("FreeType cannot vary the font file " + font.file);
}

}  // namespace

FreeTypeFace::~FreeTypeFace() {
  if (face) FT_Done_Face(face);
  if (library) FT_Done_FreeType(library);
}

std::unique_ptr<FreeTypeFace> open_face(const scene::Font& font) {
  auto face = start_face();
  if (FT_New_Face(face->library, font.file.c_str(), font.face_index, &face->face) != 0) {
    throw RenderError("FreeType cannot read the font file " + font.file);
  }
  set_variations(*face, font);
  return face;
}

std::unique_ptr<FreeTypeFace> open_cut_face(std::string bytes, const std::string& file) {
  auto face = start_face();
  face->bytes = std::move(bytes);
  const auto* data = reinterpret_cast<const FT_Byte*>(face->bytes.data());
  const auto length = static_cast<FT_Long>(face->bytes.size());
  if (FT_New_Memory_Face(face->library, data, length, 0, &face->face) != 0) {
    throw RenderError("FreeType cannot read what was cut from the font file " + file);
  }
  return face;
}

}  // namespace tubiao::render
