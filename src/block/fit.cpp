#include "block/fit.h"

#include <algorithm>
#include <array>

namespace tubiao::block {
namespace {

/// Sizes on the way to the floor: steps that the eye sees, so that charts of a page differ less.
constexpr std::array sizes = {0.95, 0.9, 0.85, least_share};

/// The size of a role in points at a share of it, as far as both languages stay legible.
double shrunk(const theme::TypeRole& role, double share, const Setting& setting) {
  const double smallest = setting.is_bilingual() ? std::min(1.0, role.second_size) : 1;
  const double least = std::min(role.size, least_points / smallest);
  return std::max(share * role.size, least);
}

/// Nothing where everything looks as the theme says.
std::optional<theme::Theme> narrowed(const Setting& setting, Roles roles, const Way& way) {
  if (way.looks_usual()) return std::nullopt;
  theme::Theme theme = setting.theme;
  for (const std::string_view name : roles) {
    theme::TypeRole& role = theme.roles.find(name)->second;
    if (way.width == Width::condensed && role.condensed) role.families = *role.condensed;
    if (way.size < 1) role.size = shrunk(role, way.size, setting);
  }
  return theme;
}

}  // namespace

std::vector<Way> ways(const theme::Theme& theme, Roles roles, Words shortest) {
  const bool condenses = std::any_of(roles.begin(), roles.end(), [&](std::string_view role) {
    return theme.role(role).condensed.has_value();
  });
  std::vector<Way> result;
  for (const Words words : {Words::full, Words::brief}) {
    if (words == Words::brief && shortest == Words::full) break;
    result.push_back({Width::normal, 1, words});
    if (condenses) result.push_back({Width::condensed, 1, words});
    for (const double size : sizes) {
      result.push_back({condenses ? Width::condensed : Width::normal, size, words});
    }
  }
  return result;
}

Narrowed::Narrowed(const Setting& setting, Roles roles, const Way& way)
    : theme_(narrowed(setting, roles, way)), setting_(theme_ ? setting.in(*theme_) : setting) {}

}  // namespace tubiao::block
