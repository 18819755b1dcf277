#include "cli/command_line.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "base/language.h"
#include "cli/epoch.h"
#include "cli/help.h"
#include "toml/words.h"

namespace tubiao::cli {
namespace {

enum class When { automatic, always, never };

/// The command line as it is written.
struct Words {
  CommandLine line;
  When colour = When::automatic;
  bool no_colour = false;
  bool explains_fit = false;
  std::vector<std::string> editions;
};

using Names = std::vector<std::string>;

/// What is wrong with `name`; nothing where it is one of `names`.
std::string check_name(const std::string& name, const Names& names) {
  if (std::find(names.begin(), names.end(), name) != names.end()) return "";
  return toml::in_quotes(name) + " is not known; " + toml::help_for_name(name, names);
}

/// Takes one of `names`, and turns it into the enumerator at the same place.
CLI::Validator one_of(Names names) {
  const auto turn = [names = std::move(names)](std::string& name) {
    std::string problem = check_name(name, names);
    const auto found = std::find(names.begin(), names.end(), name);
    if (problem.empty()) name = std::to_string(found - names.begin());
    return problem;
  };
  return CLI::Validator(turn, "");
}

void add_shared(CLI::App& command, Words& words) {
  Common& common = words.line.common;
  const std::array options = {
      command.add_flag("--strict", common.strict, "warnings are errors"),
      command.add_flag("-q,--quiet", common.quiet, "say nothing but what is wrong"),
      command.add_option("--diagnostics", common.form, "text or json")
          ->transform(one_of({"text", "json"}))
          ->option_text("FORM"),
      command.add_option("--color", words.colour, "auto, always or never")
          ->transform(one_of({"auto", "always", "never"}))
          ->option_text("WHEN"),
      command.add_flag("--no-color", words.no_colour, "the same as --color never"),
      add_help(command),
  };
  for (CLI::Option* option : options) option->group(shared_options);
}

void add_theme(CLI::App& command, Words& words) {
  command.add_option("--theme", words.line.common.theme, "instead of the layouts' own theme")
      ->option_text("THEME");
}

void add_explain(CLI::App& command, Words& words) {
  command.add_flag("--explain-fit", words.explains_fit, "tell how texts were made to fit");
}

/// What is wrong with a resolution; nothing where it is one. (A range would let "nan" pass.)
std::string check_dpi(const std::string& text) {
  double dpi = 0;
  const char* const all = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), all, dpi);
  if (error == std::errc() && end == all && dpi >= 10 && dpi <= 1200) return "";
  return "\"" + text + "\" is not a number from 10 to 1200";
}

void add_render(CLI::App& program, Words& words) {
  RenderOptions& options = words.line.render;
  CLI::App& command = *program.add_subcommand("render", "Draw layouts: PDF and SVG into output/.");
  command.add_option("LAYOUT", options.layouts, "layouts, or folders of them (default: layouts/)");
  command
      .add_option("-o,--output", options.output, "where the files are written (default: output/)")
      ->option_text("FOLDER");
  command.add_option("-f,--format", options.formats, "pdf, svg, png, json (default: pdf,svg)")
      ->delimiter(',')
      ->allow_extra_args(false)  // What follows is a layout.
      ->transform(one_of({"pdf", "svg", "png", "json"}))
      ->option_text("FORMAT,...");
  command.add_option("-e,--edition", words.editions, "such as zh+en (default: the layout's own)")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->option_text("EDITION,...");
  command.add_option("--dpi", options.dpi, "resolution of PNG files, 10 to 1200 (default: 96)")
      ->check(check_dpi)
      ->option_text("DPI");
  command.add_option("-j,--jobs", options.jobs, "threads at work (default: one a processor)")
      ->check(CLI::Range(1, 256))
      ->option_text("NUMBER");
  add_theme(command, words);
  add_explain(command, words);
  add_shared(command, words);
  describe_command(command,
                   "  tubiao render                              all layouts of layouts/\n"
                   "  tubiao render layouts/a.toml -f pdf,png    one layout, as PDF and PNG\n"
                   "  tubiao render -e zh+en,en -o press         two editions, into press/\n");
}

void add_check(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("check", "Check layouts and data; draw nothing.");
  command.add_option("FILE", words.line.files, "layouts, data files, folders (default: layouts/)");
  add_theme(command, words);
  add_explain(command, words);
  add_shared(command, words);
  describe_command(command,
                   "  tubiao check                   all layouts of layouts/ with their data\n"
                   "  tubiao check data/city.toml    quotes, numbers and contradictions\n"
                   "  tubiao check --strict          the same as a gate: warnings count\n");
}

void add_list(CLI::App& program, Words& words) {
  static const Names names = {"fonts", "indicators", "layouts", "kinds", "themes", "units"};
  CLI::App& command = *program.add_subcommand("list", "List what there is to choose from.");
  command
      .add_option("WHAT", words.line.listed, "fonts, indicators, layouts, kinds, themes or units")
      ->required()
      ->check([](const std::string& name) { return check_name(name, names); });
  command.add_option("FILE", words.line.files, "data, layouts, folders; of fonts: layouts, themes");
  add_theme(command, words);
  add_shared(command, words);
  describe_command(command,
                   "  tubiao list indicators data/city.toml    ids, labels and figures\n"
                   "  tubiao list fonts layouts/a.toml         what its texts are set in\n"
                   "  tubiao list kinds                        what can stand on a page\n");
}

void add_schema(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("schema", "Write JSON Schemas, for editors.");
  command.add_option("DIR", words.line.folder, "where the schemas are written")->required();
  add_shared(command, words);
  describe_command(command,
                   "  tubiao schema schemas    then begin a layout in layouts/ with the line\n"
                   "                           #:schema ../schemas/layout.json\n");
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

bool wants_colours(const Words& words) {
  if (words.no_colour) return false;
  if (words.colour != When::automatic) return words.colour == When::always;
  const char* no_color = std::getenv("NO_COLOR");
  const bool unwanted = no_color != nullptr && *no_color != '\0';
  return !unwanted && isatty(STDERR_FILENO) != 0;
}

/// Complains, and is false: the command line is not understood.
bool refuse(const std::string& what) {
  complain(what);
  return false;
}

/// Whether a command stands first, or a question about the program.
bool check_command(const CLI::App& program, int argc, const char* const* argv) {
  Names names;
  for (const CLI::App* command : program.get_subcommands({})) names.push_back(command->get_name());
  if (argc < 2) return refuse("name a command: " + toml::list_in_quotes(names, "or"));
  const std::string first = argv[1];
  if (first == "-h" || first == "--help" || first == "--version") return true;
  if (first.starts_with('-')) {
    return refuse("the command stands first, its options behind it: tubiao render " + first);
  }
  const std::string problem = check_name(first, names);
  return problem.empty() || refuse("the command " + problem);
}

/// Turns what is written into what commands work with. What cannot be understood is said.
bool understand(Words& words) {
  CommandLine& line = words.line;
  line.common.colours = wants_colours(words);
  if (words.explains_fit) line.common.explain = page::Explain::fits;
  for (const auto& text : words.editions) {
    auto edition = parse_edition(text);
    if (edition.empty()) {
      return refuse("\"" + text + "\" is not an edition; write one or two languages, as in zh+en");
    }
    line.render.editions.push_back(std::move(edition));
  }
  const bool from_files =
      line.listed.empty() || line.listed == "indicators" || line.listed == "fonts";
  if (!line.files.empty() && !from_files) {
    return refuse("only indicators and fonts are listed from files: leave \"" +
                  line.files.front().string() + "\" out");
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

Command command_of(const CLI::App& program) {
  constexpr std::array<std::pair<const char*, Command>, 4> commands = {{
      {"render", Command::render},
      {"check", Command::check},
      {"list", Command::list},
      {"schema", Command::schema},
  }};
  const auto found = std::find_if(commands.begin(), commands.end(), [&](const auto& command) {
    return program.got_subcommand(command.first);
  });
  return found->second;
}

}  // namespace

std::variant<CommandLine, ExitCode> read_command_line(int argc, const char* const* argv) {
  Words words;
  CLI::App program{"tubiao turns a city's indicators into bilingual posters and charts.", "tubiao"};
  describe_program(program);
  program.set_version_flag("--version", std::string("tubiao ") + TUBIAO_VERSION,
                           "print the version");
  program.require_subcommand(1);
  add_render(program, words);
  add_check(program, words);
  add_list(program, words);
  add_schema(program, words);
  program.failure_message([](const CLI::App*, const CLI::Error& error) {
    return "tubiao: " + std::string(error.what()) + "; --help explains the options\n";
  });
  if (!check_command(program, argc, argv)) return wrong_usage;
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? success : wrong_usage;
  }
  if (!understand(words)) return wrong_usage;
  words.line.command = command_of(program);
  return std::move(words.line);
}

void complain(const std::string& what) {
  std::fprintf(stderr, "tubiao: %s\n", what.c_str());
}

}  // namespace tubiao::cli
