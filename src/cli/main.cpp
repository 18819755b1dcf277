// The program: reads the command line, runs a command, turns failures into exit codes.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <map>

#include "base/language.h"
#include "cli/check.h"
#include "cli/list.h"
#include "cli/render.h"

namespace tubiao::cli {
namespace {

constexpr const char* footer =
    "Examples:\n"
    "  tubiao render                              all layouts of layouts/ into output/\n"
    "  tubiao render layouts/a.toml -f pdf,png    one layout, as PDF and PNG\n"
    "  tubiao check data/city.toml                data, quotes and contradictions\n"
    "  tubiao list indicators layouts/a.toml      ids, labels and figures\n"
    "\n"
    "Exit codes: 0 done; 1 the input has errors; 2 wrong usage; 3 the system failed.\n"
    "NO_COLOR is honoured.";

enum class When { automatic, always, never };

/// What the command line says.
struct CommandLine {
  Common common;
  When colour = When::automatic;
  bool no_colour = false;
  RenderOptions render;
  std::vector<std::string> editions;
  std::vector<std::filesystem::path> files;
  std::string listed;
};

void add_common(CLI::App& command, CommandLine& line) {
  static const std::map<std::string, DiagnosticsForm> forms{{"text", DiagnosticsForm::text},
                                                            {"json", DiagnosticsForm::json}};
  static const std::map<std::string, When> whens{
      {"auto", When::automatic}, {"always", When::always}, {"never", When::never}};
  command.add_option("--diagnostics", line.common.form, "text or json")
      ->transform(CLI::CheckedTransformer(forms))
      ->option_text("FORM");
  command.add_option("--color", line.colour, "auto, always or never")
      ->transform(CLI::CheckedTransformer(whens))
      ->option_text("WHEN");
  command.add_flag("--no-color", line.no_colour, "the same as --color never");
  command.add_flag("--strict", line.common.strict, "warnings are errors");
  command.add_flag("-q,--quiet", line.common.quiet, "say nothing but what is wrong");
  command.add_option("--theme", line.common.theme, "instead of the layouts' own theme");
}

void add_render(CLI::App& program, CommandLine& line) {
  static const std::map<std::string, Format> formats{
      {"pdf", Format::pdf}, {"svg", Format::svg}, {"png", Format::png}, {"json", Format::json}};
  CLI::App* command = program.add_subcommand("render", "Draw layouts: PDF and SVG into output/");
  command->add_option("layouts", line.render.layouts, "layouts; default: all below layouts/");
  command->add_option("-o,--output", line.render.output, "folder for the files (output)");
  command->add_option("-f,--format", line.render.formats, "pdf, svg, png, json; default: pdf,svg")
      ->delimiter(',')
      ->transform(CLI::CheckedTransformer(formats))
      ->option_text("FORMAT,...");
  command->add_option("-e,--edition", line.editions, "such as zh+en; default: the layout's own")
      ->delimiter(',')
      ->option_text("EDITION,...");
  command->add_option("--dpi", line.render.dpi, "resolution of PNG files (96)")
      ->check(CLI::Range(10.0, 1200.0));
  command->add_option("-j,--jobs", line.render.jobs, "threads that draw; default: one a processor")
      ->check(CLI::Range(1, 256));
  add_common(*command, line);
}

/// "zh+en" as its languages; nothing where it is none.
base::Edition parse_edition(const std::string& text) {
  base::Edition edition;
  std::size_t at = 0;
  while (at <= text.size()) {
    const auto plus = std::min(text.find('+', at), text.size());
    edition.push_back(text.substr(at, plus - at));
    if (!base::is_language_tag(edition.back())) return {};
    at = plus + 1;
  }
  return edition;
}

int run_command(const CLI::App& program, CommandLine& line) {
  line.common.colours =
      !line.no_colour && (line.colour == When::always ||
                          (line.colour == When::automatic && isatty(STDERR_FILENO) != 0 &&
                           std::getenv("NO_COLOR") == nullptr));
  for (const auto& text : line.editions) {
    auto edition = parse_edition(text);
    if (edition.empty() || edition.size() > 2) {
      std::fprintf(stderr, "tubiao: \"%s\" is not an edition; write one such as zh+en\n",
                   text.c_str());
      return wrong_usage;
    }
    line.render.editions.push_back(std::move(edition));
  }
  Run run(line.common);
  if (run.diagnostics.has_errors()) return run.finish();
  if (program.got_subcommand("render")) return render(run, line.render);
  if (program.got_subcommand("check")) return check(run, line.files);
  return list(run, line.listed, line.files);
}

int main(int argc, char** argv) {
  CommandLine line;
  CLI::App program{"tubiao turns a city's indicators into bilingual posters and charts.", "tubiao"};
  program.set_version_flag("--version", std::string("tubiao ") + TUBIAO_VERSION);
  program.require_subcommand(1);
  program.footer(footer);
  add_render(program, line);
  CLI::App* check = program.add_subcommand("check", "Check layouts and data; draw nothing");
  check->add_option("files", line.files, "layouts or data files; default: all below layouts/");
  add_common(*check, line);
  CLI::App* list = program.add_subcommand("list", "List what there is to choose from");
  list->add_option("what", line.listed, "indicators, layouts, kinds, themes or units")
      ->required()
      ->check(CLI::IsMember({"indicators", "layouts", "kinds", "themes", "units"}));
  list->add_option("files", line.files, "data files or a layout, for indicators");
  add_common(*list, line);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? success : wrong_usage;
  }
  try {
    return run_command(program, line);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "tubiao: error: %s\n", failure.what());
    return system_failure;
  }
}

}  // namespace
}  // namespace tubiao::cli

int main(int argc, char** argv) {
  return tubiao::cli::main(argc, argv);
}
