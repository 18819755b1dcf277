// Small scenes for the tests of this folder.
#pragma once

#include <string>

#include "scene/builder.h"

namespace tubiao::scene::samples {

inline Metadata metadata() {
  return {.title = "Title",
          .description = "Description",
          .author = "Author",
          .languages = {"zh", "en"},
          .date = "2025-10-28T00:00:00Z",
          .id = "sample"};
}

inline Node node(Role role, std::string alt = {}, int line = 0) {
  Node result;
  result.role = role;
  result.alt = std::move(alt);
  if (line > 0)
    result.from = {.source = 0, .line = line, .column = 1, .end_line = line, .end_column = 2};
  return result;
}

inline Shape block(const base::Rect& rect) {
  return {.path = rectangle(rect), .fill = base::Colour{}, .stroke = {}};
}

/// A text of ASCII characters, each half an em wide, with its baseline `0.8 × size` below the top.
inline Text text(FontId font, const std::string& characters, base::Point top_left, double size) {
  Text result{
      .font = font, .size = size, .colour = {}, .utf8 = characters, .glyphs = {}, .clusters = {}};
  for (std::size_t index = 0; index < characters.size(); ++index) {
    const double advance = static_cast<double>(index) * size / 2;
    result.glyphs.push_back({.id = 1, .x = top_left.x + advance, .y = top_left.y + 0.8 * size});
    result.clusters.push_back({.bytes = 1, .glyphs = 1});
  }
  return result;
}

inline base::Rect text_box(const std::string& characters, base::Point top_left, double size) {
  return {top_left.x, top_left.y, static_cast<double>(characters.size()) * size / 2, size};
}

/// Adds such a text with its box.
inline void add_text(Builder& builder, const std::string& characters, base::Point top_left,
                     double size = 10) {
  const FontId font = builder.font({.file = "/a.ttf", .face_index = 0, .postscript_name = "A"});
  builder.add(text(font, characters, top_left, size), text_box(characters, top_left, size));
}

}  // namespace tubiao::scene::samples
