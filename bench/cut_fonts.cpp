#include "cut_fonts.h"

#include <glib.h>
#include <hb-subset.h>
#include <stdlib.h>

#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>

namespace {

struct Face {
  std::string file;
  unsigned index = 0;
};

/// The file Fontconfig chooses for a weight of `family`, in the user's own configuration.
Face find_face(const char* family, int weight) {
  FcPattern* wanted = FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, family, FC_WEIGHT,
                                     FcTypeInteger, weight, nullptr);
  FcConfigSubstitute(nullptr, wanted, FcMatchPattern);
  FcDefaultSubstitute(wanted);
  FcResult result = FcResultNoMatch;
  FcPattern* found = FcFontMatch(nullptr, wanted, &result);
  FcPatternDestroy(wanted);
  FcChar8* file = nullptr;
  int index = 0;
  if (found == nullptr || FcPatternGetString(found, FC_FILE, 0, &file) != FcResultMatch ||
      FcPatternGetInteger(found, FC_INDEX, 0, &index) != FcResultMatch) {
    throw std::runtime_error(std::string("no font file for ") + family);
  }
  Face face{reinterpret_cast<const char*>(file), static_cast<unsigned>(index)};
  FcPatternDestroy(found);
  return face;
}

template <auto Free>
struct Freed {
  void operator()(auto* object) const { Free(object); }
};
using Blob = std::unique_ptr<hb_blob_t, Freed<hb_blob_destroy>>;
using FontFace = std::unique_ptr<hb_face_t, Freed<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Freed<hb_subset_input_destroy>>;

void cut(const Face& face, const char* characters, const std::filesystem::path& target) {
  const Blob whole(hb_blob_create_from_file(face.file.c_str()));
  const FontFace source(hb_face_create(whole.get(), face.index));
  const Input input(hb_subset_input_create_or_fail());
  hb_set_t* wanted = hb_subset_input_unicode_set(input.get());
  for (const char* at = characters; *at != '\0'; at = g_utf8_next_char(at)) {
    hb_set_add(wanted, g_utf8_get_char(at));
  }
  const FontFace small(hb_subset_or_fail(source.get(), input.get()));
  if (!small) throw std::runtime_error("cannot cut " + face.file);
  const Blob bytes(hb_face_reference_blob(small.get()));
  unsigned length = 0;
  const char* data = hb_blob_get_data(bytes.get(), &length);
  std::ofstream(target, std::ios::binary).write(data, length);
}

}  // namespace

CutFonts::CutFonts(const char* family, const char* characters) {
  std::string name = (std::filesystem::temp_directory_path() / "bare-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = name;
  const Face regular = find_face(family, FC_WEIGHT_REGULAR);
  const Face bold = find_face(family, FC_WEIGHT_BOLD);
  config_ = FcConfigCreate();
  for (const auto& [face, file] :
       {std::pair{regular, "regular.otf"}, std::pair{bold, "bold.otf"}}) {
    const std::filesystem::path target = folder_ / file;
    cut(face, characters, target);
    FcConfigAppFontAddFile(config_, reinterpret_cast<const FcChar8*>(target.c_str()));
  }
}

CutFonts::~CutFonts() {
  FcConfigDestroy(config_);
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}
