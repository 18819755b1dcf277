// The program: reads the command line, runs a command, turns failures into exit codes.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <map>
#include <new>
#include <optional>

#include "base/language.h"
#include "cli/check.h"
#include "cli/epoch.h"
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
    "NO_COLOR and SOURCE_DATE_EPOCH are honoured.";

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

/// What is wrong with a resolution; nothing where it is one. (A range would let "nan" pass.)
std::string check_dpi(const std::string& text) {
  double dpi = 0;
  const char* const all = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), all, dpi);
  if (error == std::errc() && end == all && dpi >= 10 && dpi <= 1200) return "";
  return "\"" + text + "\" is not a number from 10 to 1200";
}

void add_render(CLI::App& program, CommandLine& line) {
  static const std::map<std::string, Format> formats{
      {"pdf", Format::pdf}, {"svg", Format::svg}, {"png", Format::png}, {"json", Format::json}};
  CLI::App* command = program.add_subcommand("render", "Draw layouts: PDF and SVG into output/");
  command->add_option("layouts", line.render.layouts, "layouts, or folders of them (layouts)");
  command->add_option("-o,--output", line.render.output, "folder for the files (output)");
  command->add_option("-f,--format", line.render.formats, "pdf, svg, png, json; default: pdf,svg")
      ->delimiter(',')
      ->transform(CLI::CheckedTransformer(formats))
      ->option_text("FORMAT,...");
  command->add_option("-e,--edition", line.editions, "such as zh+en; default: the layout's own")
      ->delimiter(',')
      ->option_text("EDITION,...");
  command->add_option("--dpi", line.render.dpi, "resolution of PNG files, 10 to 1200 (96)")
      ->check(check_dpi);
  command->add_option("-j,--jobs", line.render.jobs, "threads that draw; default: one a processor")
      ->check(CLI::Range(1, 256));
  add_common(*command, line);
}

/// "zh+en" as its one or two languages; nothing where it is no edition.
base::Edition parse_edition(const std::string& text) {
  base::Edition edition;
  std::size_t at = 0;
  while (at <= text.size()) {
    const auto plus = std::min(text.find('+', at), text.size());
    edition.push_back(text.substr(at, plus - at));
    if (!base::is_language_tag(edition.back())) return {};
    at = plus + 1;
  }
  const bool twice = edition.size() == 2 && edition.front() == edition.back();
  return edition.size() > 2 || twice ? base::Edition{} : edition;
}

bool wants_colours(const CommandLine& line) {
  if (line.no_colour) return false;
  if (line.colour != When::automatic) return line.colour == When::always;
  const char* no_color = std::getenv("NO_COLOR");
  const bool unwanted = no_color != nullptr && *no_color != '\0';
  return !unwanted && isatty(STDERR_FILENO) != 0;
}

bool refuse(const std::string& what) {
  std::fprintf(stderr, "tubiao: %s\n", what.c_str());
  return false;
}

/// Turns what the command line and the environment say into what commands work with. What cannot be
/// understood is said.
bool understand(CommandLine& line) {
  line.common.colours = wants_colours(line);
  for (const auto& text : line.editions) {
    auto edition = parse_edition(text);
    if (edition.empty()) {
      return refuse("\"" + text + "\" is not an edition; write one or two languages, as in zh+en");
    }
    line.render.editions.push_back(std::move(edition));
  }
  if (!line.files.empty() && !line.listed.empty() && line.listed != "indicators") {
    return refuse("only indicators are listed from files: leave \"" + line.files.front().string() +
                  "\" out");
  }
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    line.common.date = date_of_epoch(epoch);
    if (!line.common.date) {
      return refuse("SOURCE_DATE_EPOCH is \"" + std::string(epoch) +
                    "\"; it is to be a number of seconds since 1970");
    }
  }
  return true;
}

ExitCode run_command(const CLI::App& program, const CommandLine& line, Run& run) {
  if (run.diagnostics.has_errors()) {
    run.finish();
    refuse("its own files in \"" + run.share().string() +
           "\" are missing or damaged; TUBIAO_DATADIR may name another folder");
    return system_failure;
  }
  if (program.got_subcommand("render")) return render(run, line.render);
  if (program.got_subcommand("check")) return check(run, line.files);
  return list(run, line.listed, line.files);
}

/// Whether everything that was printed has arrived: a full disk is noticed only here.
bool close_output() {
  const bool printed = std::ferror(stdout) == 0;
  return std::fflush(stdout) == 0 && printed;
}

ExitCode run_and_report_failures(const CLI::App& program, const CommandLine& line) {
  std::optional<Run> run;
  try {
    run.emplace(line.common);
    const ExitCode code = run_command(program, line, *run);
    if (close_output()) return code;
    refuse("error: cannot write to the standard output");
  } catch (const std::bad_alloc&) {
    refuse("error: out of memory");
  } catch (const std::exception& failure) {
    // What was found before is still worth knowing.
    if (run) run->finish();
    refuse("error: " + std::string(failure.what()));
  }
  return system_failure;
}

int main(int argc, char** argv) {
  CommandLine line;
  CLI::App program{"tubiao turns a city's indicators into bilingual posters and charts.", "tubiao"};
  program.set_version_flag("--version", std::string("tubiao ") + TUBIAO_VERSION);
  program.require_subcommand(1);
  program.footer(footer);
  add_render(program, line);
  CLI::App* check = program.add_subcommand("check", "Check layouts and data; draw nothing");
  check->add_option("files", line.files, "layouts, data files, or folders (layouts)");
  add_common(*check, line);
  CLI::App* list = program.add_subcommand("list", "List what there is to choose from");
  list->add_option("what", line.listed, "indicators, layouts, kinds, themes or units")
      ->required()
      ->check(CLI::IsMember({"indicators", "layouts", "kinds", "themes", "units"}));
  list->add_option("files", line.files, "for indicators: data files, layouts or folders");
  add_common(*list, line);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? success : wrong_usage;
  }
  if (!understand(line)) return wrong_usage;
  return run_and_report_failures(program, line);
}

}  // namespace
}  // namespace tubiao::cli

int main(int argc, char** argv) {
  return tubiao::cli::main(argc, argv);
}
