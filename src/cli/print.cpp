#include "cli/print.h"

#include <cstdio>

namespace tubiao::cli {

void print(const std::vector<std::string>& fields) {
  std::string line;
  for (const auto& field : fields) line += (line.empty() ? "" : "\t") + field;
  std::printf("%s\n", line.c_str());
}

}  // namespace tubiao::cli
