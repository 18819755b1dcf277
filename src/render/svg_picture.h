// Bitmaps of a page, as the files they were.
// Owned by the render stage.
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "render/svg_writer.h"
#include "scene/scene.h"

namespace tubiao::render {

/// Writes pictures with the bytes of their files inside. One that stands in several places is
/// defined once and used from there.
class EmbeddedPictures {
 public:
  /// Takes ids for the pictures that will be defined; the page outlives the writer.
  EmbeddedPictures(const scene::Page& page, SvgIds& ids);

  bool is_empty() const { return uses_.empty(); }
  bool has_definitions() const { return !defined_.empty(); }
  void define(SvgWriter& svg) const;
  void write(SvgWriter& svg, const scene::Picture& picture) const;

 private:
  struct Use {
    std::size_t count = 0;
    std::string reference;  ///< "#id", or empty where it is written in place.
  };

  std::unordered_map<const std::string*, Use> uses_;                    ///< By file.
  std::vector<std::pair<const scene::Picture*, std::string>> defined_;  ///< With their ids.
};

}  // namespace tubiao::render
