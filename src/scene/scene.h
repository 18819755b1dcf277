// The scene: everything that will be on paper, positioned and coloured, with its meaning beside it.
// Owned by the scene stage. Read-only once built; every output format only writes what stands here.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/language.h"
#include "diag/span.h"

namespace tubiao::scene {

using NodeId = int;
using FontId = int;

/// What a part of the page is, for readers who do not see it and for the integrity rules.
enum class Role {
  document,
  masthead,
  section,
  heading,
  paragraph,
  figure,  ///< A number with its unit and label.
  chart,
  mark,  ///< One bar, segment or point of a chart: stands for one observation.
  axis,
  label,
  note,
  source,
  picture,
  decoration,  ///< Means nothing; readers skip it.
};

/// How certain the value behind a node is; it decides the ink.
enum class Certainty { none, actual, expected, derived };

/// One node of the meaning tree. Its items stand in reading order; so do the nodes themselves.
struct Node {
  NodeId parent = -1;  ///< -1 for the root only.
  Role role = Role::decoration;
  base::Language language;  ///< Empty where the node has no language of its own.
  std::string alt;          ///< What it says, for who does not see it; empty where its text does.
  std::string indicator;    ///< The id of the indicator it shows, or empty.
  std::string source;       ///< The id of the source of that figure, or empty.
  Certainty certainty = Certainty::none;
  diag::Span from;  ///< The line of the layout that asked for it.
};

/// The place of an instance on one axis of a variable font: ("wght", 600).
struct Variation {
  std::string axis;  ///< The tag, four letters.
  double value = 0;
  friend bool operator==(const Variation&, const Variation&) = default;
  friend auto operator<=>(const Variation&, const Variation&) = default;
};

/// Whether the licence of a font lets a document carry it, as its file says (OpenType, table OS/2,
/// fsType).
enum class Embedding {
  allowed,
  restricted,   ///< Not at all.
  bitmap_only,  ///< Its bitmaps, but not its outlines.
  whole_only,   ///< Not cut to the characters that are used.
};

/// The direction in which a font is written: in a document that carries it, the upright characters
/// of columns belong to a font of their own.
enum class Writing { horizontal, vertical };

/// A font file as a renderer needs it: no font system takes part after the scene.
struct Font {
  std::string file;
  int face_index = 0;
  std::string postscript_name;
  std::vector<Variation> variations{};  ///< Every axis of a variable font; empty for another one.
  Embedding embedding = Embedding::allowed;
  Writing writing = Writing::horizontal;
  friend bool operator==(const Font&, const Font&) = default;
};

/// One glyph: its id in the font and its origin on the page in points.
struct Glyph {
  std::uint32_t id = 0;
  double x = 0;
  double y = 0;
};

/// The number of bytes of text and of glyphs that belong together, in the order of the text.
struct Cluster {
  int bytes = 0;
  int glyphs = 0;
};

/// How a text runs and how its glyphs stand in it.
enum class Orientation {
  horizontal,  ///< From left to right.
  upright,     ///< Down a column, every glyph upright: Han, marks and short figures.
  turned,      ///< Down a column, turned clockwise by 90° about the origins: Western words.
};

/// A run of glyphs of one font, size and colour on one line or in one column. The clusters cover
/// `utf8` and `glyphs` completely.
struct Text {
  FontId font = 0;
  double size = 0;  ///< Em in points.
  base::Colour colour;
  std::string utf8;
  std::vector<Glyph> glyphs;
  std::vector<Cluster> clusters;
  Orientation orientation = Orientation::horizontal;
  double narrowing = 1;  ///< Width of the glyphs as a share of their own, above 0, at most 1.
};

/// A part of a path: a move or line uses `to`, a cubic curve `control1`, `control2` and `to`.
struct Segment {
  enum class Kind { move, line, curve, close } kind = Kind::move;
  base::Point to;
  base::Point control1;
  base::Point control2;
};

using Path = std::vector<Segment>;

/// Parallel strokes inside a shape: expected values. Lengths in points, the angle in degrees
/// anticlockwise from the x axis.
struct Hatch {
  base::Colour ground;
  base::Colour line;
  double width = 0.6;
  double pitch = 4.5;
  double angle = 45;
};

using Fill = std::variant<base::Colour, Hatch>;

/// How a line ends, and how its parts meet (SVG 1.1, 11.4).
enum class Cap { butt, round };
enum class Join { mitre, round };

/// A line along a path.
struct Stroke {
  base::Colour colour;
  double width = 1;
  std::vector<double> dashes{};  ///< On and off lengths in points; empty for a solid line.
  Cap cap = Cap::butt;
  Join join = Join::mitre;
  friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// A filled or stroked path, or both (the stroke lies above the fill).
struct Shape {
  Path path;
  std::optional<Fill> fill;
  std::optional<Stroke> stroke;
};

/// A bitmap placed in a rectangle.
struct Picture {
  enum class Format { png, jpeg } format = Format::png;
  std::shared_ptr<const std::string> bytes;  ///< The file as it was read.
  int width = 0;                             ///< Pixels.
  int height = 0;
  base::Rect frame;
};

/// Whether other items may lie across an item: texts and marks may not be crossed unless their
/// block says that it means it (a label inside its bar).
enum class Layer {
  ground,   ///< Anything may lie above it: grounds, bars with labels in them, rules, decoration.
  content,  ///< Nothing else of this layer may overlap it.
};

/// One thing to draw. `bounds` is the space it was given: the ink of a shape with its stroke, the
/// typographic box (advance × ascent and descent; of a column, em × advance) of a text.
struct Item {
  NodeId node = 0;
  Layer layer = Layer::content;
  base::Rect bounds;
  std::variant<Shape, Text, Picture> content;
};

/// One page. Coordinates start at the top left corner of the trimmed page; the bleed lies outside.
struct Page {
  base::Size trim;
  double bleed = 0;  ///< Points on every side.
  double safe = 0;   ///< Texts keep this distance from the trim, in points.
  std::vector<Item> items;
};

/// An entry of the outline ("bookmarks") of a document.
struct OutlineEntry {
  std::string title;
  int level = 0;  ///< 0 is the outermost.
  int page = 0;   ///< From 0.
  base::Point at;
};

/// What a file says about itself.
struct Metadata {
  std::string title;
  std::string description;
  std::string author;
  base::Edition languages;  ///< The first is the language of the document.
  /// ISO 8601 UTC "2025-10-28T00:00:00Z": from the data, never the clock; empty where it is
  /// unknown.
  std::string date;
  std::string id;  ///< A name for ids inside files: letters, digits and hyphens.
};

/// A finished document.
struct Scene {
  Metadata metadata;
  std::vector<Font> fonts;
  std::vector<Node> nodes;  ///< nodes[0] is the document.
  std::vector<Page> pages;
  std::vector<OutlineEntry> outline;
};

}  // namespace tubiao::scene
