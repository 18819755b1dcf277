// XML as SVG documents need it: elements, attributes, text and the ids of one document.
// Owned by the render stage.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"

namespace tubiao::render {

/// Decimals of coordinates and lengths in points: 0.0035 mm.
inline constexpr int svg_decimals = 2;
/// Decimals of scales, which units of a font and pixels are multiplied by.
inline constexpr int scale_decimals = 6;

/// Whether something is turned by a quarter.
enum class Turn { none, clockwise };

/// Writes elements one inside the other. Names are literals; what is given as text or value may be
/// any text that XML can hold. Every child of the outermost element stands on a line of its own.
class SvgWriter {
 public:
  /// Appends to `out`, which outlives the writer.
  explicit SvgWriter(std::string& out) : out_(out) {}

  /// Begins an element; its attributes come next, then its text and children.
  void open(std::string_view element);
  void attribute(std::string_view name, std::string_view value);
  void number(std::string_view name, double value, int decimals = svg_decimals);
  /// "#RRGGBB" or, where this says the same, "#RGB"; alpha is not written.
  void colour(std::string_view name, base::Colour colour);
  /// The transform that scales, turns and then moves.
  void transform(base::Point move, Turn turn, double x_scale, double y_scale);
  /// An attribute whose value `append` appends to the string it is given, escaped where needed.
  template <typename Append>
  void attribute_of(std::string_view name, Append append) {
    begin_attribute(name);
    append(out_);
    out_ += '"';
  }
  void text(std::string_view text);
  /// Ends the element that was opened last.
  void close();

 private:
  void begin_attribute(std::string_view name);
  void end_tag();

  std::string& out_;
  std::vector<std::string_view> elements_;  ///< Those that are open.
  bool in_tag_ = false;
};

/// The ids of a document: behind a common beginning they are numbered from 1.
class SvgIds {
 public:
  explicit SvgIds(std::string prefix) : prefix_(std::move(prefix)) {}

  const std::string& prefix() const { return prefix_; }
  int next() { return ++last_; }
  std::string id(int number) const { return prefix_ + '-' + std::to_string(number); }

 private:
  std::string prefix_;
  int last_ = 0;
};

}  // namespace tubiao::render
