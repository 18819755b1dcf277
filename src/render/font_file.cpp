#include "render/font_file.h"

#include <string>

namespace tubiao::render {

HbFace open_font_file(const scene::Font& font) {
  const HbBlob file(hb_blob_create_from_file_or_fail(font.file.c_str()));
  if (!file) throw RenderError("cannot read the font file " + font.file);
  const auto index = static_cast<unsigned int>(font.face_index);
  if (index >= hb_face_count(file.get())) {
    throw RenderError("the font file " + font.file + " has no face " + std::to_string(index));
  }
  return HbFace(hb_face_create(file.get(), index));
}

hb_tag_t axis_tag(const scene::Variation& variation) {
  return hb_tag_from_string(variation.axis.data(), static_cast<int>(variation.axis.size()));
}

RenderError no_axis(const scene::Font& font, const scene::Variation& variation) {
  return RenderError("the font file " + font.file + " has no axis " + variation.axis);
}

}  // namespace tubiao::render
