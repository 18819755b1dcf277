#include "cli/schema.h"

#include <cstdio>

#include "base/file.h"
#include "base/limits.h"

namespace tubiao::cli {

ExitCode schema(Run& run, const std::filesystem::path& folder) {
  for (const auto& file : base::files_in(run.share() / "schemas", ".json")) {
    const auto path = folder / file.filename();
    base::write_file(path, base::read_file(file, base::limits::input_bytes));
    if (!run.common().quiet) std::printf("%s\n", path.c_str());
  }
  return run.finish();
}

}  // namespace tubiao::cli
