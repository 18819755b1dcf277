// Fonts as the composer uses them: one face per family and weight, loaded at one base size.
// Owned by the text stage; the only file besides glyphs.h that sees Pango's fonts.
#pragma once

#include <pango/pango.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/geometry.h"
#include "scene/scene.h"
#include "text/cluster.h"
#include "text/font_library.h"
#include "text/font_match.h"

namespace tubiao::text {

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};

/// A loaded font. Everything it measures is in em.
class Face {
 public:
  /// The size at which everything is shaped, in points: large enough that Pango's integers
  /// (1/1024 point) lose nothing.
  static constexpr double base_size = 1000;

  /// Loads a font for `family` and `weight`. Throws FontError where it cannot be loaded.
  Face(FcPattern* pattern, std::vector<scene::Variation> variations, std::string family,
       int weight);

  /// The font, and a context in which Pango sees no other: none can stand in for it.
  PangoFont* pango() const { return font_.get(); }
  PangoContext* context() const { return context_.get(); }
  const scene::Font& font() const { return file_; }
  const std::string& family() const { return family_; }

  /// Why the font is not the one that was asked for, where it only stands in for that.
  const std::optional<FontProblem>& problem() const { return problem_; }
  void set_problem(std::optional<FontProblem> problem) { problem_ = std::move(problem); }

  /// The box of a glyph's ink around its origin, y downwards. Empty for a space.
  const base::Rect& ink(std::uint32_t glyph) const;

  /// The advance of a glyph.
  double advance(std::uint32_t glyph) const;

  /// The glyph that ends a line inside a word; 0 where the font has none.
  std::uint32_t hyphen() const;

  /// A mark as text of a language sets it in a line or a column.
  using Mark = std::tuple<char32_t, std::string, scene::Orientation>;

  /// Halves of marks, filled in by the shaping that first meets one.
  std::map<Mark, HalfMark>& halves() const { return halves_; }

  /// Whether a mark has a form of its own for columns, filled in likewise.
  std::map<Mark, bool>& column_forms() const { return column_forms_; }

 private:
  std::unique_ptr<PangoFontMap, Unref> map_;
  std::unique_ptr<PangoContext, Unref> context_;
  std::unique_ptr<PangoFont, Unref> font_;
  std::string family_;
  scene::Font file_;
  std::optional<FontProblem> problem_;
  mutable std::unordered_map<std::uint32_t, base::Rect> ink_;
  mutable std::map<Mark, HalfMark> halves_;
  mutable std::map<Mark, bool> column_forms_;
};

/// All faces used so far.
class Faces {
 public:
  explicit Faces(std::shared_ptr<const FontLibrary> library) : library_(std::move(library)) {}

  /// The face of a family and weight; throws FontError where there is no font at all.
  const Face& find(const std::string& family, int weight);

  /// The families and weights that were asked for, sorted.
  std::vector<std::pair<std::string, int>> asked() const;

 private:
  std::shared_ptr<const FontLibrary> library_;
  std::map<std::pair<std::string, int>, std::unique_ptr<Face>> faces_;
};

}  // namespace tubiao::text
