// Every limit of the program, each with its reason. A test hits each of them.
// Owned by the base stage.
#pragma once

#include <cstddef>

namespace tubiao::base::limits {

/// Digits of one number: the largest count that survives a unit conversion (a factor of up to eight
/// digits) inside 38-digit arithmetic. World output in fen has 17.
inline constexpr int decimal_digits = 28;

/// Bytes of one TOML or text file: a city's yearbook is under 1 MiB; more is a wrong file.
inline constexpr std::size_t input_bytes = 16u << 20;

/// Bytes of one picture file: a photograph for a poster has 30 MiB.
inline constexpr std::size_t picture_bytes = 64u << 20;

/// Pixels of one bitmap, read or drawn: an A1 picture at 300 dpi has 70 million. Four bytes each
/// are in memory at once.
inline constexpr double bitmap_pixels = 100e6;

/// Pixels of one side of a bitmap that is drawn: Cairo has no more.
inline constexpr double bitmap_side = 32'767;

/// Bytes of one SVG file: icons have hundreds, the most detailed ornaments thousands.
inline constexpr std::size_t svg_bytes = 4u << 20;

/// Elements inside elements of an SVG file; drawing programs nest a dozen groups at most.
inline constexpr int svg_depth = 64;

/// Segments of all paths of an SVG file, so that a page of icons stays quick to draw.
inline constexpr std::size_t svg_segments = 200'000;

/// Depth of blocks inside blocks: a page of sections, rows, columns and grids needs five.
inline constexpr int block_depth = 24;

/// Depth of marks inside marks in one text: strong, coloured and raised words need three.
inline constexpr std::size_t markup_depth = 4;

/// Parts of one text that differ in their looks or name figures: a page of copy with a colour on
/// every other word has a few hundred. The composer counts them in 16 bits.
inline constexpr std::size_t markup_parts = 1000;

/// Depth of TOML tables and arrays, well above that of blocks.
inline constexpr int toml_depth = 96;

/// Diagnostics printed per run; the rest is counted.
inline constexpr std::size_t diagnostics = 200;

/// Shortest and longest side of a page in points: 5 mm, and 5 m (a banner).
inline constexpr double page_side_min = 5 * 72.0 / 25.4;
inline constexpr double page_side_max = 5000 * 72.0 / 25.4;

/// Largest coordinate in a scene, in points. Cairo 1.16 wraps silently at 2^23.
inline constexpr double coordinate = 1'000'000;

/// Columns of a page grid: four times the twelve of a newspaper.
inline constexpr int columns = 48;

/// Bytes of one paragraph of text: all texts of a poster together have some ten thousands.
inline constexpr std::size_t paragraph_bytes = 1u << 20;

/// Pages of one document: a yearbook with a page for each of its tables.
inline constexpr int pages = 500;

}  // namespace tubiao::base::limits
