#include "program.h"

namespace tubiao::test {

Outcome run_tubiao(const std::filesystem::path& folder, const std::string& arguments,
                   const std::string& variables) {
  return run("cd '" + folder.string() + "' && env -u NO_COLOR -u SOURCE_DATE_EPOCH " + variables +
             " " TUBIAO_PROGRAM " " + arguments);
}

}  // namespace tubiao::test
