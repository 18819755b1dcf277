// What a font file says of itself: whether it can be drawn, whether a document may carry it, which
// axes it varies on. Owned by the text stage.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scene/scene.h"

namespace tubiao::text {

/// An axis of a variable font.
struct Axis {
  std::string tag;
  double lowest = 0;
  double usual = 0;
  double highest = 0;
};

/// One face of a font file, open for questions.
class FontFile {
 public:
  /// A file that is no font has no outlines, no axes and no licence.
  FontFile(const std::filesystem::path& path, int face_index);
  ~FontFile();
  FontFile(const FontFile&) = delete;
  FontFile& operator=(const FontFile&) = delete;

  /// What keeps the face from being drawn and embedded exactly, such as "a variable font with CFF2
  /// outlines"; or empty.
  std::string obstacle() const;

  scene::Embedding embedding() const;

  /// None where the font does not vary.
  std::vector<Axis> axes() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// What is wrong with a file that should be a font ("is not a font", "has no outlines"), after
/// "the file"; or nothing.
std::optional<std::string> fault_of_font_file(const std::filesystem::path& path);

}  // namespace tubiao::text
