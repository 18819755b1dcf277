// The composer's unit: the glyphs of one user-perceived character, measured in em.
// Owned by the text stage.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scene/scene.h"
#include "text/character.h"

namespace tubiao::text {

class Face;

/// Metrics along the line of a punctuation mark without its blank half (OpenType features `halt`
/// and, in columns, `vhal`), in em.
struct HalfMark {
  double advance = 0;
  double shift = 0;  ///< Added to the x offset of its glyphs.
};

/// A glyph relative to the start of its cluster, in em: x along the line, y from the baseline
/// downwards; in a column x downwards, y from its middle to the left.
struct PlacedGlyph {
  std::uint32_t id = 0;
  double x = 0;
  double y = 0;
};

/// What a line that starts with a character does to a word.
enum class WordPart : std::uint8_t {
  start,     ///< Nothing.
  particle,  ///< It is parted from the word that it leans on (的, 了).
  inside,    ///< The word is cut.
};

/// Glyphs that belong together with the bytes they show. `begin` and `end` are offsets into the
/// paragraph's text, `glyphs` into the paragraph's list of glyphs.
struct Cluster {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t glyphs = 0;
  std::uint16_t glyph_count = 0;
  std::uint16_t run = 0;
  char32_t character = 0;  ///< The first character of the cluster.
  Kind kind = Kind::word;
  bool break_before = false;        ///< A line may start here.
  bool hyphen_before = false;       ///< A line may start here behind a hyphen; known once the
                                    ///< paragraph's `hyphens_known`.
  WordPart word = WordPart::start;  ///< Known once the paragraph's `words_known`.
  scene::Orientation orientation = scene::Orientation::horizontal;
  double narrowing = 1;    ///< Width of its glyphs: figures that share a cell of a column.
  bool full_mark = false;  ///< A punctuation mark with a blank half: `half` says what remains.
  const Face* face = nullptr;
  double advance = 0;
  HalfMark half;
};

/// What is wrong with a text, to be told at the place of its run.
struct Problem {
  enum class Kind { forbidden_character, glyph_missing, font_missing } kind;
  std::uint16_t run = 0;
  char32_t character = 0;
  const Face* face = nullptr;
  friend bool operator==(const Problem&, const Problem&) = default;
};

/// The part of a paragraph between forced line breaks, as a range of clusters.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::uint16_t run = 0;  ///< The run in which it starts.
};

/// A paragraph shaped and ready to be set at any size into any measure.
struct Prepared {
  std::string text;  ///< All runs without forbidden characters; line feeds separate the pieces.
  std::vector<Cluster> clusters;
  std::vector<PlacedGlyph> glyphs;
  std::vector<Piece> pieces;
  std::vector<Problem> problems;
  bool words_known = false;
  bool hyphens_known = false;

  /// Remembers a problem unless it is known.
  void add_problem(const Problem& problem);
};

}  // namespace tubiao::text
