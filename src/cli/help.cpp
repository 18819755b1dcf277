#include "cli/help.h"

#include <memory>
#include <string>
#include <utility>

namespace tubiao::cli {
namespace {

constexpr std::string_view exit_codes =
    "Exit codes: 0 done; 1 the input has errors; 2 wrong usage; 3 the system failed.";

/// Names with a space between them, values in one word, no remarks on the number of commands.
class Form : public CLI::Formatter {
 public:
  Form() {
    column_width(30);
    label("Positionals", "Arguments");
    label("OPTIONS", "OPTION...");
    label("SUBCOMMAND", "COMMAND");
  }

  std::string make_help(const CLI::App* command, std::string name,
                        CLI::AppFormatMode mode) const override {
    // CLI11 parts groups of options by two empty lines.
    const std::string help = CLI::Formatter::make_help(command, std::move(name), mode);
    return CLI::detail::find_and_replace(help, "\n\n\n", "\n\n");
  }

  std::string make_description(const CLI::App* command) const override {
    return command->get_description() + "\n\n";
  }

  std::string make_option_name(const CLI::Option* option, bool is_positional) const override {
    if (is_positional) return option->get_name(true, false);
    std::string names;
    for (const auto& name : option->get_snames()) names += (names.empty() ? "-" : ", -") + name;
    for (const auto& name : option->get_lnames())
      names += (names.empty() ? "    --" : ", --") + name;
    return names;
  }

  std::string make_option_opts(const CLI::Option* option) const override {
    const std::string& value = option->get_option_text();
    return value.empty() ? value : " " + value;
  }
};

}  // namespace

CLI::Option* add_help(CLI::App& command) {
  return command.set_help_flag("-h,--help", "print this help");
}

void describe_program(CLI::App& program) {
  program.formatter(std::make_shared<Form>());
  add_help(program);
  program.footer(
      "Examples:\n"
      "  tubiao render                              all layouts of layouts/\n"
      "  tubiao check data/city.toml                quotes, numbers, contradictions\n"
      "  tubiao list indicators data/city.toml      ids, labels and figures\n"
      "  tubiao render --help                       the options of a command\n"
      "\n" +
      std::string(exit_codes) +
      "\n\nEnvironment:\n"
      "  TUBIAO_DATADIR              folder of the program's own files\n"
      "  NO_COLOR                    findings without colours\n"
      "  SOURCE_DATE_EPOCH           date of all documents, in seconds since 1970");
}

void describe_command(CLI::App& command, std::string_view examples) {
  command.group("Commands");
  command.footer("Examples:\n" + std::string(examples) + "\n" + std::string(exit_codes));
}

}  // namespace tubiao::cli
