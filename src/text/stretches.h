// How the characters of a column stand: Han and marks upright, short figures side by side in one
// cell, everything else turned. Owned by the text stage.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "scene/scene.h"
#include "text/itemise.h"

namespace tubiao::text {

/// A part of a segment whose characters stand the same way.
struct Stretch {
  std::size_t begin = 0;  ///< Bytes, like those of the segment.
  std::size_t end = 0;
  scene::Orientation orientation = scene::Orientation::upright;
  enum class Cells { each, one } cells = Cells::each;  ///< All characters share `one`.
};

/// Divides a segment of `text` for a column. Of the CJK face everything stands upright except what
/// is turned by its nature (Unicode Standard Annex 50) and has no form of its own for columns,
/// which `has_form` knows. Of the other face a figure of up to four digits that stands alone fills
/// one cell, if `figures_stand`; so does a single capital letter (A股). Words, longer figures and
/// those with signs are turned as a whole, with the spaces in between, and so is every part of a
/// phrase that runs share.
enum class Figures { stand, turned };
std::vector<Stretch> divide(std::string_view text, const Segment& segment, Figures figures,
                            const std::function<bool(char32_t)>& has_form);

/// The text with the quotation marks that Chinese columns use: “” become 『』 and ‘’ become 「」 in
/// simplified characters (GB/T 15834—2011, 5.2.3), the other way round in traditional ones. Every
/// character keeps its number of bytes. Other languages keep their marks.
std::string with_column_quotes(std::string_view text, const base::Language& language);

}  // namespace tubiao::text
