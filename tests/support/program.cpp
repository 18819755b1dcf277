#include "program.h"

namespace tubiao::test {

Outcome run_tubiao(const std::filesystem::path& folder, const std::string& arguments,
                   const std::string& variables) {
  return run("cd '" + folder.string() + "' && env -u NO_COLOR -u SOURCE_DATE_EPOCH " + variables +
             " " TUBIAO_PROGRAM " " + arguments);
}

Outcome run_tubiao_on_terminal(const std::filesystem::path& folder, const std::string& arguments) {
  return run("cd '" + folder.string() + "' && env -u NO_COLOR -u SOURCE_DATE_EPOCH script -qec '" +
             TUBIAO_PROGRAM " " + arguments + "' /dev/null </dev/null");
}

}  // namespace tubiao::test
