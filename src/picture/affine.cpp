#include "picture/affine.h"

#include <cmath>
#include <numbers>
#include <optional>
#include <string>
#include <vector>

#include "picture/scanner.h"

namespace tubiao::picture {
namespace {

Affine rotation(double degrees) {
  const double angle = degrees * std::numbers::pi / 180;
  return {std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle), 0, 0};
}

Affine translation(double x, double y) {
  return {1, 0, 0, 1, x, y};
}

/// The map that a function of the list stands for; nothing where there is none of that name and
/// number of arguments.
std::optional<Affine> make(std::string_view name, const std::vector<double>& values) {
  const std::size_t count = values.size();
  if (name == "matrix" && count == 6) {
    return Affine{values[0], values[1], values[2], values[3], values[4], values[5]};
  }
  if (name == "translate" && (count == 1 || count == 2)) {
    return translation(values[0], count == 2 ? values[1] : 0);
  }
  if (name == "scale" && (count == 1 || count == 2)) {
    return Affine{values[0], 0, 0, count == 2 ? values[1] : values[0], 0, 0};
  }
  if (name == "rotate" && count == 1) return rotation(values[0]);
  if (name == "rotate" && count == 3) {
    return translation(values[1], values[2]) * rotation(values[0]) *
           translation(-values[1], -values[2]);
  }
  return std::nullopt;
}

}  // namespace

base::Point Affine::operator()(base::Point point) const {
  return {a * point.x + c * point.y + e, b * point.x + d * point.y + f};
}

scene::Path Affine::operator()(const scene::Path& path) const {
  scene::Path mapped = path;
  for (scene::Segment& segment : mapped) {
    segment.to = (*this)(segment.to);
    segment.control1 = (*this)(segment.control1);
    segment.control2 = (*this)(segment.control2);
  }
  return mapped;
}

double Affine::scale() const {
  return std::sqrt(std::abs(a * d - b * c));
}

bool Affine::keeps_shapes() const {
  constexpr double tolerance = 1e-6;
  const double length = std::hypot(a, b);
  return std::abs(length - std::hypot(c, d)) <= tolerance * length &&
         std::abs(a * c + b * d) <= tolerance * length * length;
}

Affine operator*(const Affine& outer, const Affine& inner) {
  return {outer.a * inner.a + outer.c * inner.b,
          outer.b * inner.a + outer.d * inner.b,
          outer.a * inner.c + outer.c * inner.d,
          outer.b * inner.c + outer.d * inner.d,
          outer.a * inner.e + outer.c * inner.f + outer.e,
          outer.b * inner.e + outer.d * inner.f + outer.f};
}

Result<Affine> parse_transform(std::string_view text) {
  Scanner scanner(text);
  Affine total;
  scanner.skip_space();
  while (!scanner.at_end()) {
    const std::size_t start = scanner.offset();
    const std::string_view name = scanner.name();
    scanner.skip_space();
    if (name.empty() || !scanner.accept('(')) {
      return Fault{start, 1, "expected a transform such as translate(1 2)"};
    }
    std::vector<double> values;
    for (scanner.skip_space(); const auto value = scanner.number(); scanner.skip_separator()) {
      values.push_back(*value);
    }
    const std::optional<Affine> step = make(name, values);
    if (!scanner.accept(')') || !step) {
      return Fault{start, scanner.offset() - start,
                   "the transform " + std::string(name) + " is not read in this form"};
    }
    total = total * *step;
    scanner.skip_separator();
  }
  return total;
}

}  // namespace tubiao::picture
