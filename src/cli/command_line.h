// What the command line and the environment say, as the commands understand it.
// Owned by the cli stage.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "cli/render.h"
#include "cli/run.h"

namespace tubiao::cli {

enum class Command { render, check, list, schema };

struct CommandLine {
  Command command = Command::render;
  Common common;
  RenderOptions render;
  std::vector<std::filesystem::path> files;  ///< Of check and list.
  std::string listed;
  std::filesystem::path folder;  ///< Of schema.
};

/// Reads the command line and the environment. Where there is nothing left to do, because help was
/// asked for or something is not understood, it is printed, and the exit code comes back.
std::variant<CommandLine, ExitCode> read_command_line(int argc, const char* const* argv);

/// Says on standard error what the program cannot do.
void complain(const std::string& what);

}  // namespace tubiao::cli
