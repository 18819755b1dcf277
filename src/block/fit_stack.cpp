#include "block/fit_stack.h"

#include <utility>

namespace tubiao::block {

FittedStack fit_stack(const Setting& setting, Roles roles, double width, const std::string& box,
                      const std::function<Stack(const Setting&)>& set) {
  return give_way(setting, roles, Words::full, [&](const Setting& narrowed, const Way& way) {
    FittedStack result;
    result.stack = set(narrowed);
    std::vector<std::string> done = done_in(way, setting, roles, result.stack.words());
    result.fit.add_misfit(box, result.stack.width() - width, done);
    result.fit.add(box, std::move(done));
    return result;
  });
}

}  // namespace tubiao::block
