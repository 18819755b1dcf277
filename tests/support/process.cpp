#include "process.h"

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <stdexcept>

#include "folder.h"

namespace tubiao::test {

Outcome run(const std::string& command) {
  // Standard error goes through a file: of two pipes one could fill up while the other is read.
  const Folder folder;
  const std::string errors = folder.write("errors", "");
  std::FILE* pipe = popen(("{ " + command + "\n} 2>" + errors).c_str(), "r");
  if (!pipe) throw std::runtime_error("cannot run " + command);
  Outcome outcome;
  std::array<char, 4096> buffer;
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    outcome.output.append(buffer.data(), count);
  }
  const int status = pclose(pipe);
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.errors = folder.read("errors");
  return outcome;
}

}  // namespace tubiao::test
