// The fit contract of boxes: in which order the texts of a box give way until they fit, and how
// far. Owned by the block stage; every kind of block keeps to it.
//
// A text wraps where its box allows several lines. Then it takes the narrow families that the theme
// names, then it shrinks to a floor, then it is said in short words where there are some. What does
// not fit then is an error. Boxes that belong together (the labels of a chart, the figures of a
// block) give way together, so that sizes do not vary among them. Nothing is ever cut off.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "block/setting.h"
#include "theme/theme.h"

namespace tubiao::block {

/// The families of a role: its usual ones, or the narrow ones of the theme.
enum class Width { normal, condensed };

/// The words of a text: all of them, or the short ones that the data have for narrow places.
enum class Words { full, brief };

/// No text becomes smaller than this share of its size in the theme…
inline constexpr double least_share = 0.8;
/// …nor, by shrinking, smaller than this, in points and in either language of an edition.
inline constexpr double least_points = 5;

/// How the texts of some boxes are set.
struct Way {
  Width width = Width::normal;
  double size = 1;  ///< Of the size in the theme.
  Words words = Words::full;

  friend bool operator==(const Way&, const Way&) = default;
  /// Whether texts look as the theme says, in whatever words.
  bool looks_usual() const { return width == Width::normal && size >= 1; }
};

using Roles = std::span<const std::string_view>;

/// The ways in which texts of these roles may be set, the first one as the theme says. Short words
/// come last, where there are some (`shortest`), and begin again at the size of the theme.
std::vector<Way> ways(const theme::Theme& theme, Roles roles, Words shortest);

/// Surroundings in which some roles are set in a way; the others look as before.
class Narrowed {
 public:
  Narrowed(const Setting& setting, Roles roles, const Way& way);
  Narrowed(const Narrowed&) = delete;
  Narrowed& operator=(const Narrowed&) = delete;

  const Setting& setting() const { return setting_; }

 private:
  std::optional<theme::Theme> theme_;
  Setting setting_;
};

/// Tries the ways in their order: what the first `attempt(setting, way)` returns that `fits()`,
/// else the last one.
template <typename Attempt>
auto give_way(const Setting& setting, Roles roles, Words shortest, const Attempt& attempt) {
  auto result = attempt(setting, Way{});
  if (result.fits()) return result;
  for (const Way& way : ways(setting.theme, roles, shortest)) {
    if (way == Way{}) continue;
    const Narrowed narrowed(setting, roles, way);
    result = attempt(narrowed.setting(), way);
    if (result.fits()) break;
  }
  return result;
}

}  // namespace tubiao::block
