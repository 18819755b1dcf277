#include "theme/theme.h"

#include <cassert>

namespace tubiao::theme {

base::Colour Theme::colour(std::string_view key) const {
  const auto found = colours.find(key);
  assert(found != colours.end());
  return found->second;
}

const TypeRole& Theme::role(std::string_view key) const {
  const auto found = roles.find(key);
  assert(found != roles.end());
  return found->second;
}

Theme scaled(Theme theme, double factor) {
  for (auto& [name, role] : theme.roles) role.size *= factor;
  for (double* length :
       {&theme.strokes.zero, &theme.strokes.grid, &theme.strokes.key, &theme.strokes.rule,
        &theme.spaces.hair, &theme.spaces.small, &theme.spaces.medium, &theme.spaces.large,
        &theme.hatch.width, &theme.hatch.pitch, &theme.bars.thickness, &theme.bars.thickness_max,
        &theme.bars.plot_height, &theme.bars.ring, &theme.tab.width, &theme.tab.height}) {
    *length *= factor;
  }
  return theme;
}

}  // namespace tubiao::theme
