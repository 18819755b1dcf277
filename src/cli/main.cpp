// The program: runs a command, turns failures into exit codes.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <optional>
#include <variant>

#include "cli/check.h"
#include "cli/command_line.h"
#include "cli/list.h"
#include "cli/print.h"
#include "cli/render.h"
#include "cli/schema.h"
#include "diag/printer.h"

namespace tubiao::cli {
namespace {

ExitCode run_command(const CommandLine& line, Run& run) {
  if (run.diagnostics.has_errors()) {
    return run.fail("its own files in \"" + run.share().string() +
                    "\" are missing or damaged; TUBIAO_DATADIR may name another folder");
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

ExitCode fail(const CommandLine& line, std::optional<Run>& run, const std::string& failure) {
  // What was found before is still worth knowing.
  if (run) return run->fail(failure);
  if (line.common.form == DiagnosticsForm::json) {
    std::fputs(diag::print_json({}, {}, failure).c_str(), stderr);
  } else {
    complain("error: " + failure);
  }
  return system_failure;
}

/// Ends the process when all is written: the system takes back memory quicker than destructors do,
/// by a twentieth of the time of a chart. Only a search for leaks needs these.
void leave(ExitCode code) {
#ifndef __SANITIZE_ADDRESS__
  std::_Exit(code);
#else
  static_cast<void>(code);
#endif
}

ExitCode run_and_report_failures(const CommandLine& line) {
  std::optional<Run> run;
  try {
    run.emplace(line.common);
    const ExitCode code = run_command(line, *run);
    flush_output();
    leave(code);
    return code;
  } catch (const std::bad_alloc&) {
    return fail(line, run, "out of memory");
  } catch (const std::exception& failure) {
    return fail(line, run, failure.what());
  }
}

}  // namespace
}  // namespace tubiao::cli

int main(int argc, char** argv) {
  const auto line = tubiao::cli::read_command_line(argc, argv);
  if (const auto* code = std::get_if<tubiao::cli::ExitCode>(&line)) return *code;
  return tubiao::cli::run_and_report_failures(std::get<tubiao::cli::CommandLine>(line));
}
