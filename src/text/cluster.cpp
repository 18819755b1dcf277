#include "text/cluster.h"

#include <algorithm>

namespace tubiao::text {

void Prepared::add_problem(const Problem& problem) {
  const bool known = std::find(problems.begin(), problems.end(), problem) != problems.end();
  if (!known) problems.push_back(problem);
}

}  // namespace tubiao::text
