// How --help looks: columns, headings, examples.
// Owned by the cli stage.
#pragma once

#include <CLI/CLI.hpp>
#include <string_view>

namespace tubiao::cli {

/// Adds --help, after the options that a command has so far.
CLI::Option* add_help(CLI::App& command);

/// What the program says about itself; commands take over the form.
void describe_program(CLI::App& program);

/// Gives a command its examples, whole lines of "  command    what it does".
void describe_command(CLI::App& command, std::string_view examples);

/// The heading of the options that all commands share.
inline constexpr const char* shared_options = "Options of every command";

}  // namespace tubiao::cli
