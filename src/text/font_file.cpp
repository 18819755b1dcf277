#include "text/font_file.h"

#include <freetype/freetype.h>
#include <hb-ot.h>
#include <hb.h>

#include <array>
#include <cstdint>

namespace tubiao::text {
namespace {

struct Destroy {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy>;
using HbFace = std::unique_ptr<hb_face_t, Destroy>;

HbFace open(const std::filesystem::path& path, int face_index) {
  const Blob bytes(hb_blob_create_from_file(path.c_str()));
  return HbFace(hb_face_create(bytes.get(), static_cast<unsigned int>(face_index)));
}

Blob table(hb_face_t* face, hb_tag_t tag) {
  return Blob(hb_face_reference_table(face, tag));
}

bool has_table(hb_face_t* face, hb_tag_t tag) {
  return hb_blob_get_length(table(face, tag).get()) > 0;
}

std::string to_string(hb_tag_t tag) {
  std::array<char, 4> letters{};
  hb_tag_to_string(tag, letters.data());
  return std::string(letters.data(), letters.size());
}

}  // namespace

struct FontFile::Impl {
  HbFace face;
};

FontFile::FontFile(const std::filesystem::path& path, int face_index)
    : impl_(std::make_unique<Impl>(Impl{open(path, face_index)})) {}

FontFile::~FontFile() = default;

std::string FontFile::obstacle() const {
  hb_face_t* face = impl_->face.get();
  if (has_table(face, HB_TAG('g', 'l', 'y', 'f'))) return {};
  if (has_table(face, HB_TAG('C', 'F', 'F', ' '))) return {};
  if (has_table(face, HB_TAG('C', 'F', 'F', '2'))) return "a variable font with CFF2 outlines";
  return "a font without TrueType or CFF outlines, such as a bitmap font or a WOFF file";
}

scene::Embedding FontFile::embedding() const {
  // OpenType, "OS/2 — OS/2 and Windows Metrics Table", fsType.
  constexpr unsigned int at = 8;
  constexpr unsigned int restricted = 0x0002;
  constexpr unsigned int any_permission = 0x000C;  // Preview and print, or editable.
  constexpr unsigned int no_subsetting = 0x0100;
  constexpr unsigned int bitmap_only = 0x0200;
  const Blob os2 = table(impl_->face.get(), HB_TAG('O', 'S', '/', '2'));
  unsigned int length = 0;
  const char* bytes = hb_blob_get_data(os2.get(), &length);
  if (length < at + 2) return scene::Embedding::allowed;
  const auto byte = [&](unsigned int i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned int flags = static_cast<unsigned int>(byte(at) << 8 | byte(at + 1));
  // Old fonts set several levels, of which the least restrictive counts.
  if ((flags & restricted) != 0 && (flags & any_permission) == 0) {
    return scene::Embedding::restricted;
  }
  if ((flags & bitmap_only) != 0) return scene::Embedding::bitmap_only;
  if ((flags & no_subsetting) != 0) return scene::Embedding::whole_only;
  return scene::Embedding::allowed;
}

std::vector<Axis> FontFile::axes() const {
  hb_face_t* face = impl_->face.get();
  unsigned int count = hb_ot_var_get_axis_count(face);
  std::vector<hb_ot_var_axis_info_t> infos(count);
  hb_ot_var_get_axis_infos(face, 0, &count, infos.data());
  std::vector<Axis> axes;
  for (const hb_ot_var_axis_info_t& info : infos) {
    axes.push_back({to_string(info.tag), info.min_value, info.default_value, info.max_value});
  }
  return axes;
}

std::optional<std::string> fault_of_font_file(const std::filesystem::path& path) {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) return "cannot be read: FreeType does not start";
  FT_Face face = nullptr;
  // FreeType checks that the tables are there and lie inside the file.
  const bool readable = FT_New_Face(library, path.c_str(), 0, &face) == 0;
  const bool has_characters = readable && face->charmap != nullptr;
  if (readable) FT_Done_Face(face);
  FT_Done_FreeType(library);
  if (!readable) return "is not a font, or it is damaged";
  const std::string obstacle = FontFile(path, 0).obstacle();
  if (!obstacle.empty()) return "is " + obstacle;
  if (!has_characters) return "is a font without a table of characters";
  return std::nullopt;
}

}  // namespace tubiao::text
