// The program: runs a command, turns failures into exit codes.
#include <cstdio>
#include <exception>
#include <new>
#include <optional>
#include <variant>

#include "cli/check.h"
#include "cli/command_line.h"
#include "cli/list.h"
#include "cli/render.h"
#include "cli/schema.h"

namespace tubiao::cli {
namespace {

ExitCode run_command(const CommandLine& line, Run& run) {
  if (run.diagnostics.has_errors()) {
    run.finish();
    complain("its own files in \"" + run.share().string() +
             "\" are missing or damaged; TUBIAO_DATADIR may name another folder");
    return system_failure;
  }
  switch (line.command) {
    case Command::render:
      return render(run, line.render);
    case Command::check:
      return check(run, line.files);
    case Command::list:
      return list(run, line.listed, line.files);
    case Command::schema:
      return schema(run, line.folder);
  }
  return wrong_usage;
}

/// Whether everything that was printed has arrived: a full disk is noticed only here.
bool close_output() {
  const bool printed = std::ferror(stdout) == 0;
  return std::fflush(stdout) == 0 && printed;
}

ExitCode run_and_report_failures(const CommandLine& line) {
  std::optional<Run> run;
  try {
    run.emplace(line.common);
    const ExitCode code = run_command(line, *run);
    if (close_output()) return code;
    complain("error: cannot write to the standard output");
  } catch (const std::bad_alloc&) {
    complain("error: out of memory");
  } catch (const std::exception& failure) {
    // What was found before is still worth knowing.
    if (run) run->finish();
    complain("error: " + std::string(failure.what()));
  }
  return system_failure;
}

}  // namespace
}  // namespace tubiao::cli

int main(int argc, char** argv) {
  const auto line = tubiao::cli::read_command_line(argc, argv);
  if (const auto* code = std::get_if<tubiao::cli::ExitCode>(&line)) return *code;
  return tubiao::cli::run_and_report_failures(std::get<tubiao::cli::CommandLine>(line));
}
