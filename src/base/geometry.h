// Plane geometry in points: the coordinates that every later stage speaks.
// Owned by the base stage; x grows to the right, y grows downwards.
#pragma once

namespace tubiao::base {

/// Points (1/72 inch) per millimetre.
inline constexpr double points_per_millimetre = 72.0 / 25.4;

/// A length in millimetres as points.
constexpr double millimetres(double value) {
  return value * points_per_millimetre;
}

/// A position in points.
struct Point {
  double x = 0;
  double y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

/// An extent in points; neither side is negative.
struct Size {
  double width = 0;
  double height = 0;
  friend bool operator==(const Size&, const Size&) = default;
};

/// An axis-parallel rectangle in points: its top left corner and its extent.
struct Rect {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  constexpr double right() const { return x + width; }
  constexpr double bottom() const { return y + height; }
  constexpr Point centre() const { return {x + width / 2, y + height / 2}; }

  /// This rectangle with every side moved inwards by `amount` points (outwards if negative).
  constexpr Rect inset(double amount) const {
    return {x + amount, y + amount, width - 2 * amount, height - 2 * amount};
  }

  /// Whether `other` lies inside this rectangle, allowing `tolerance` points on each side.
  constexpr bool contains(const Rect& other, double tolerance = 0) const {
    return other.x >= x - tolerance && other.y >= y - tolerance &&
           other.right() <= right() + tolerance && other.bottom() <= bottom() + tolerance;
  }

  /// Whether the two rectangles share an area that is wider and higher than `tolerance` points.
  constexpr bool overlaps(const Rect& other, double tolerance = 0) const {
    return other.x < right() - tolerance && x < other.right() - tolerance &&
           other.y < bottom() - tolerance && y < other.bottom() - tolerance;
  }

  /// The smallest rectangle that holds both.
  constexpr Rect united(const Rect& other) const {
    const double left = x < other.x ? x : other.x;
    const double top = y < other.y ? y : other.y;
    const double far_right = right() > other.right() ? right() : other.right();
    const double far_bottom = bottom() > other.bottom() ? bottom() : other.bottom();
    return {left, top, far_right - left, far_bottom - top};
  }

  friend bool operator==(const Rect&, const Rect&) = default;
};

}  // namespace tubiao::base
