#include "layouts.h"

#include "composer.h"

namespace tubiao::scenes {

std::vector<std::filesystem::path> layouts() {
  auto all = test::layouts_in("tests/scenes");
  for (auto& layout : test::layouts_in("tests/data/second-place")) all.push_back(std::move(layout));
  return all;
}

}  // namespace tubiao::scenes
