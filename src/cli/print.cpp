#include "cli/print.h"

#include <cstdio>
#include <stdexcept>

namespace tubiao::cli {

void print(const std::vector<std::string>& fields) {
  std::string line;
  for (const auto& field : fields) line += (line.empty() ? "" : "\t") + field;
  std::printf("%s\n", line.c_str());
}

void flush_output() {
  const bool printed = std::ferror(stdout) == 0;
  if (std::fflush(stdout) == 0 && printed) return;
  throw std::runtime_error("cannot write to the standard output");
}

}  // namespace tubiao::cli
