// What a text asks for: families per script, weight, size, colour, and the width to fill.
// Owned by the text stage; filled from the theme.
#pragma once

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "base/colour.h"
#include "base/language.h"
#include "diag/span.h"

namespace tubiao::text {

/// The families of one role: one for Latin, Greek and Cyrillic text and Western punctuation, one
/// per language for everything that belongs to its CJK face. Never a fallback list: a character has
/// exactly one family.
struct Families {
  std::string latin;
  /// Language tag → family for Han, kana, Hangul and their punctuation in text of that language.
  std::vector<std::pair<base::Language, std::string>> cjk;
  /// The family for such characters in text of a language that `cjk` does not name.
  std::string cjk_default;
  diag::Span from{};  ///< Where they are named, for diagnostics.
};

/// How one run of text looks.
struct Style {
  Families families;
  int weight = 400;  ///< 100…900.
  double size = 10;  ///< Em in points.
  base::Colour colour;
  double tracking = 0;   ///< Extra advance after each character, in em.
  bool tabular = false;  ///< Figures of one width.
};

/// A piece of text of one language and style. A paragraph is a list of runs.
struct Run {
  std::string text;  ///< UTF-8; a line feed is a forced line break.
  base::Language language;
  Style style;
  double rise = 0;    ///< Moves the baseline up, in points (superscripts).
  diag::Span from{};  ///< Where the text was written, for diagnostics.
};

enum class Align { start, centre, end, justify };

/// Where lines run: to the right and below each other, or down and from right to left.
enum class Direction { horizontal, vertical };

/// The box that a paragraph is set into. What is said of lines holds for columns.
struct Measure {
  /// Length of the lines in points; infinite: one line.
  double width = std::numeric_limits<double>::infinity();
  double leading = 0;          ///< Distance of baselines in points; 0: 1.35 × the largest size.
  Align align = Align::start;  ///< Against `width`; of an unbounded line, against its own width.
  bool balance = false;        ///< Lines of about equal length, as few as fit, that cut no
                               ///< word (titles, labels); such lines are never justified.
  double indent = 0;           ///< Start of the first line of every paragraph, in points.
  Direction direction = Direction::horizontal;
};

}  // namespace tubiao::text
