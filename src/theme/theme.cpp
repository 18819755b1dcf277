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

}  // namespace tubiao::theme
