// The command line: what it does not understand, what it lists, and how it ends.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "project.h"

namespace tubiao::command {
namespace {

/// What a terminal shows in the end: a carriage return goes back, "ESC [K" clears to the end.
std::string screen(const std::string& printed) {
  std::string shown;
  std::string line;
  std::size_t column = 0;
  for (std::size_t at = 0; at < printed.size(); ++at) {
    if (printed.compare(at, 3, "\x1B[K") == 0) {
      line.resize(column);
      at += 2;
    } else if (printed[at] == '\r') {
      column = 0;
    } else if (printed[at] == '\n') {
      shown += line + "\n";
      line.clear();
      column = 0;
    } else {
      line.resize(std::max(line.size(), column + 1), ' ');
      line[column++] = printed[at];
    }
  }
  return shown + line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(usage)

BOOST_AUTO_TEST_CASE(help_documents_the_exit_codes) {
  const Project project;
  const test::Outcome help = project.run("--help");
  check_ending(help, 0, "");
  BOOST_TEST(help.has("Exit codes: 0 done; 1 the input has errors; 2 wrong usage; 3 the system"));
  const test::Outcome version = project.run("--version");
  check_ending(version, 0, "");
  BOOST_TEST(version.output.starts_with("tubiao "));
}

BOOST_AUTO_TEST_CASE(wrong_usage_ends_with_2) {
  const Project project;
  for (const char* arguments :
       {"", "draw", "render --no-such-option", "render -f bmp", "render -f pdf,bmp",
        "render --dpi 5", "render --dpi 2400", "render --dpi nan", "render --dpi many",
        "check --diagnostics xml", "check --color sometimes", "list", "list colours",
        "render --output", "render --jobs -1", "render --jobs many"}) {
    const test::Outcome outcome = project.run(arguments);
    BOOST_TEST(outcome.status == 2, arguments << " ended with " << outcome.status);
    BOOST_TEST(outcome.errors != "", arguments);
  }
  check_ending(project.run("rendr"), 2,
               "the command \"rendr\" is not known; did you mean \"render\"?");
  check_ending(project.run("render -f bmp"), 2,
               "\"bmp\" is not known; possible here: \"pdf\", \"svg\", \"png\" or \"json\"");
  check_ending(project.run("render -e zh+"), 2, "\"zh+\" is not an edition");
  check_ending(project.run("render -e zh+en+ja"), 2, "\"zh+en+ja\" is not an edition");
  check_ending(project.run("render -e zh+zh"), 2, "\"zh+zh\" is not an edition");
  check_ending(project.run("render -e Deutsch"), 2, "\"Deutsch\" is not an edition");
  check_ending(project.run("list kinds data/city.toml"), 2, "only indicators and fonts are listed");
  check_ending(project.run("check", "SOURCE_DATE_EPOCH=yesterday"), 2, "SOURCE_DATE_EPOCH");
  check_ending(project.run("check", "SOURCE_DATE_EPOCH=-1"), 2, "SOURCE_DATE_EPOCH");
  check_ending(project.run("check", "SOURCE_DATE_EPOCH="), 2, "SOURCE_DATE_EPOCH");
  BOOST_TEST(project.made() == "");
}

BOOST_AUTO_TEST_CASE(fits_are_explained_to_those_who_ask) {
  const Project project(
      city, with(roads, "kind      = \"figure\"\n", "kind      = \"figure\"\nspan      = 2\n"));
  check_ending(project.run("check"), 0, "");
  const test::Outcome text = project.run("check --explain-fit");
  check_ending(text, 0, "layouts/roads.toml:11:1: note: zh+en: the figure \"motorways\": ");
  BOOST_TEST(text.has("[text-fitted]\n"));
  BOOST_TEST(text.output == "0 errors, 0 warnings\n");
  const test::Outcome json = project.run("render -f svg --explain-fit --diagnostics json");
  check_ending(json, 0, "\"severity\": \"note\",\n    \"code\": \"text-fitted\"");
  BOOST_TEST(json.output == "output/roads.zh+en.svg\n");
  // A note is no finding, and asking is louder than --quiet.
  check_ending(project.run("check --strict --quiet --explain-fit"), 0, "[text-fitted]");
}

BOOST_AUTO_TEST_CASE(that_nothing_had_to_fit_is_said) {
  const Project project;
  check_ending(project.run("check --explain-fit -q"), 0,
               "layouts/roads.toml: note: zh+en: every text is set as the theme says");
}

BOOST_AUTO_TEST_CASE(wrong_words_are_answered_with_right_ones) {
  const Project project;
  check_ending(project.run(""), 2, "name a command: \"render\", \"check\", \"list\" or \"schema\"");
  check_ending(project.run("rendr"), 2, "\"rendr\" is not known; did you mean \"render\"?");
  check_ending(project.run("--quiet render"), 2, "the command stands first");
  check_ending(
      project.run("render -f bmp"), 2,
      "--format: \"bmp\" is not known; possible here: \"pdf\", \"svg\", \"png\" or \"json\"");
  check_ending(project.run("render -f 0"), 2, "--format: \"0\" is not known");
  check_ending(project.run("check --diagnostics jsn"), 2, "did you mean \"json\"?");
  check_ending(project.run("list themse"), 2, "did you mean \"themes\"?");
}

BOOST_AUTO_TEST_CASE(without_layouts_there_is_nothing_to_do) {
  const test::Folder folder;
  const auto run = [&](const char* arguments) {
    return test::run_tubiao(folder.path(), arguments);
  };
  const std::string said = "there is no layout in layouts/";
  check_ending(run("render"), 2, said);
  check_ending(run("check"), 2, said);
  check_ending(run("list indicators"), 2, said);
  check_ending(run("list layouts"), 0, "");
  BOOST_TEST(folder.files().empty());
}

BOOST_AUTO_TEST_CASE(editions_that_the_data_do_not_speak_are_told) {
  const Project project;
  check_ending(project.run("render -e fr"), 1,
               "layouts/roads.toml: error: the data have no language \"fr\" [bad-language]");
  check_ending(project.run("render -e zh+fr,en"), 1, "no language \"fr\"");
  BOOST_TEST(project.made() == "");
  check_ending(project.run("render -f svg -e en,zh,en"), 0, "");
  BOOST_TEST(project.made() == "output/roads.en.svg\noutput/roads.zh.svg\n");
}

BOOST_AUTO_TEST_CASE(an_edition_that_a_layout_has_no_texts_for_is_told) {
  const Project project(
      city, with(with(roads, "[\"zh\", \"en\"]", "[\"zh\"]"), ", en = \"Transport\"", ""));
  check_ending(project.run("check"), 0, "");
  check_ending(project.run("render -e en"), 1, "\"title\" is missing in \"en\"");
  BOOST_TEST(project.made() == "");
}

BOOST_AUTO_TEST_CASE(themes_that_do_not_exist_are_told_once) {
  const Project project;
  project.folder.write("layouts/others.toml", roads);
  const test::Outcome outcome = project.run("render --theme newspaper");
  check_ending(outcome, 1, "tubiao: error: there is no theme \"newspaper\" [unknown-id]");
  BOOST_TEST(outcome.errors.find("[unknown-id]") == outcome.errors.rfind("[unknown-id]"));
  check_ending(project.run("check --theme themes/no-such.toml"), 1,
               "tubiao: error: cannot read \"themes/no-such.toml\": No such file");
  check_ending(project.run("check --theme newsroom"), 0, "");
}

BOOST_AUTO_TEST_CASE(data_and_layouts_may_stand_together) {
  const Project project;
  const test::Outcome both = project.run("check data/city.toml layouts/roads.toml");
  check_ending(both, 0, "");
  BOOST_TEST(both.output == "0 errors, 0 warnings\n");
  check_ending(project.run("check data"), 0, "");
  check_ending(project.run("check data layouts"), 0, "");
  project.folder.write("empty/readme.txt", "");
  check_ending(project.run("check empty"), 1, "the folder \"empty\" holds no layouts and no data");
}

BOOST_AUTO_TEST_CASE(indicators_are_listed_from_layouts_and_data) {
  const Project project;
  const std::string line =
      "motorways\troads\tlevel\t高速公路里程\t633公里\tMotorways\t633\xC2\xA0km\n";
  for (const char* files : {"", "layouts/roads.toml", "data/city.toml", "data", "layouts"}) {
    const test::Outcome list = project.run(std::string("list indicators ") + files);
    check_ending(list, 0, "");
    BOOST_TEST(list.output == line, files);
  }
}

BOOST_AUTO_TEST_CASE(colours_are_for_terminals_and_for_who_asks) {
  const Project project(city, "[document]\n");
  BOOST_TEST(!project.run("check layouts").has("\x1B["));
  BOOST_TEST(project.run("check layouts --color always").has("\x1B["));
  BOOST_TEST(!project.run("check layouts --color never").has("\x1B["));
}

BOOST_AUTO_TEST_CASE(progress_on_a_terminal_leaves_the_list_of_files_whole) {
  const Project project(city, with(roads, "[[\"zh\", \"en\"]]", "[[\"zh\"], [\"en\"]]"));
  project.folder.write("layouts/others.toml", roads);
  const std::string arguments = "render -f svg layouts";
  const test::Outcome outcome = test::run_tubiao_on_terminal(project.folder.path(), arguments);
  BOOST_TEST(outcome.has("composing 2 of 2"), outcome.output);
  BOOST_TEST(outcome.has("drawing 1 of 3"), outcome.output);
  BOOST_TEST(screen(outcome.output) == project.run(arguments).output);
  BOOST_TEST(!test::run_tubiao_on_terminal(project.folder.path(), "render --quiet").has("drawing"));
  BOOST_TEST(!project.run(arguments).has("drawing"));
}

BOOST_AUTO_TEST_CASE(json_is_all_there_is_on_standard_error) {
  const Project project(city, "[document]\n");
  const test::Outcome outcome = project.run("check layouts --diagnostics json");
  check_ending(outcome, 1, "\"code\": \"missing-key\"");
  BOOST_TEST(outcome.errors.starts_with("["));
  BOOST_TEST(outcome.errors.ends_with("]\n"));
  BOOST_TEST(outcome.output == "");
  const test::Outcome none = Project().run("check layouts --diagnostics json");
  BOOST_TEST(none.errors == "[]\n");
  // So it is where the system fails, before anything is read and after.
  const Project sound;
  sound.folder.write("output", "a file");
  for (const test::Outcome& failure :
       {sound.run("render --diagnostics json"),
        sound.run("list kinds --diagnostics json >/dev/full"),
        sound.run("check --diagnostics json", "TUBIAO_DATADIR=/no-such-folder")}) {
    check_ending(failure, 3, "\"code\": \"system-failure\"");
    BOOST_TEST(failure.errors.starts_with("["));
    BOOST_TEST(failure.errors.find("]\n") == failure.errors.size() - 2, failure.errors);
  }
}

BOOST_AUTO_TEST_CASE(strict_makes_errors_of_warnings) {
  const Project project(
      city + "[[indicator.observation]]\nperiod = 2025\nvalue = 640\nsource = \"report\"\n", roads);
  check_ending(project.run("check"), 0, "warning: the sources disagree");
  check_ending(project.run("check --strict"), 1, "error: the sources disagree");
  BOOST_TEST(project.run("check --quiet").output == "");
}

BOOST_AUTO_TEST_CASE(missing_files_of_its_own_are_a_failure_of_the_system) {
  const Project project;
  check_ending(project.run("check", "TUBIAO_DATADIR=/no-such-folder"), 3,
               "its own files in \"/no-such-folder\" are missing or damaged");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::command
