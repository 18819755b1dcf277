// Bad input through the program: it is told, the exit code is 1, and no file is made.
#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "project.h"

namespace tubiao::command {
namespace {

using namespace std::string_literals;

/// Renders a project with these files and expects that it is refused.
void check_refused(const std::string& data, const std::string& layout, const std::string& said) {
  const Project project(data, layout);
  check_ending(project.run("check layouts/roads.toml"), 1, said);
  check_ending(project.run("render layouts/roads.toml"), 1, said);
  BOOST_TEST(project.made() == "");
}

void check_bad_data(const std::string& data, const std::string& said) {
  check_refused(data, roads, said);
}

void check_bad_layout(const std::string& layout, const std::string& said) {
  check_refused(city, layout, said);
}

/// The value of the one figure, replaced.
std::string city_of(const std::string& value) {
  return with(city, "633", value);
}

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char byte : text) out += byte == '\n' ? "\r\n" : std::string(1, byte);
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(input)

BOOST_AUTO_TEST_CASE(sound_files_are_drawn) {
  const Project project;
  const test::Outcome outcome = project.run("render");
  check_ending(outcome, 0, "");
  BOOST_TEST(outcome.output == "output/roads.zh+en.pdf\noutput/roads.zh+en.svg\n");
  BOOST_TEST(project.made() == outcome.output);
}

BOOST_AUTO_TEST_CASE(windows_line_ends_and_byte_order_marks_change_nothing) {
  const Project plain;
  plain.run("render");
  const std::string mark = "\xEF\xBB\xBF";
  const Project other(mark + with_crlf(city), mark + with_crlf(roads));
  check_ending(other.run("render"), 0, "");
  for (const char* name : {"output/roads.zh+en.pdf", "output/roads.zh+en.svg"}) {
    BOOST_TEST((plain.folder.read(name) == other.folder.read(name)), name);
  }
}

BOOST_AUTO_TEST_CASE(files_that_are_no_layouts_are_told) {
  for (const char* nothing : {"", "\n# nothing yet\n", "\xEF\xBB\xBF", "name = \"roads\"\n"}) {
    const Project project(city, nothing);
    check_ending(project.run("render layouts/roads.toml"), 1, "missing table \"document\"");
    check_ending(project.run("check layouts/roads.toml"), 1, "is neither a layout nor data");
    check_ending(project.run("render"), 2, "there is no layout in layouts/");
    BOOST_TEST(project.made() == "");
  }
  check_bad_layout("\x7F"s + "ELF\x02\x01\x01\0\0\0"s, "[invalid-utf8]");
  check_bad_layout("[document]\ntitle = \"\xD0\xC2\xCF\xE7\"\n", "roads.toml:2:10");
  check_bad_layout("\xFF\xFE[\0d\0"s, "this text is in UTF-16");
  const Project project(city, city);
  check_ending(project.run("render layouts/roads.toml"), 1, "this is a data file, not a layout");
  BOOST_TEST(project.made() == "");
}

BOOST_AUTO_TEST_CASE(files_that_are_no_data_are_told) {
  check_bad_data("", "no file holds the table [dataset]");
  check_bad_data("\0\0\0\0"s, "[invalid-utf8]");
  check_bad_data(roads, "[missing-key]");
  check_bad_data("{\"indicator\": 633}", "[toml-syntax]");
}

BOOST_AUTO_TEST_CASE(numbers_that_cannot_be_printed_are_told) {
  check_bad_data(city_of("nan"), "[number-not-finite]");
  check_bad_data(city_of("-inf"), "[number-not-finite]");
  check_bad_data(city_of("1e400"), "[number-too-long]");
  check_bad_data(city_of("0." + std::string(400, '1')), "[number-too-long]");
  check_bad_data(city_of(std::string(400, '9')), "[number-too-long]");
  check_bad_data(city_of("0x1F"), "is not a decimal number [bad-value]");
}

BOOST_AUTO_TEST_CASE(a_key_that_is_there_twice_is_told) {
  check_bad_data(with(city, "unit ", "unit = \"m\"\nunit "), "is there twice");
  check_bad_layout(with(roads, "margin", "size = \"A4\"\nmargin"), "is there twice");
}

BOOST_AUTO_TEST_CASE(impossible_pages_are_told) {
  check_bad_layout(with(roads, "\"80mm\"", "\"0mm\""), "[page-size]");
  check_bad_layout(with(roads, "\"80mm\"", "\"10000000mm\""), "[page-size]");
  check_bad_layout(with(roads, "\"80mm\"", "\"-80mm\""), "[page-size]");
  check_bad_layout(with(roads, "\"8mm\"", "\"60mm\""), "[page-too-small]");
  check_bad_layout(with(roads, "kind ", "span = 13\nkind "), "[span-beyond-columns]");
}

BOOST_AUTO_TEST_CASE(units_of_the_data_stay_with_their_figures) {
  const std::string unit =
      "\n[[unit]]\nid = \"workday\"\ndimension = \"workday\"\nzh = \"工作日\"\nen = \"workdays\"\n";
  const auto breaks = [](const std::string& data) {
    int count = 0;
    for (int width = 30; width < 50; width += 3) {
      std::string layout = with(roads, "\"120mm\"", "\"" + std::to_string(width) + "mm\"");
      layout = with(layout, "columns = 12", "columns = 1");
      layout = layout.substr(0, layout.find("[[block]]")) +
               "[[block]]\nkind = \"text\"\ntext = { zh = \"审批压缩到36工作日以内，办结\", "
               "en = \"x\" }\n";
      const Project project(data, layout);
      check_ending(project.run("render -f json"), 0, "");
      const std::string scene = project.folder.read("output/roads.zh+en.json");
      if (scene.find("工作日") == std::string::npos) ++count;
    }
    return count;
  };
  BOOST_TEST(breaks(city) > 0);
  BOOST_TEST(breaks(city + unit) == 0);
}

BOOST_AUTO_TEST_CASE(figures_may_stand_at_the_edges_of_a_page) {
  for (const char* margin : {"0mm", "1mm", "4mm"}) {
    for (const char* size : {"hero", "small"}) {
      const Project project(city, with(roads, "\"8mm\"", "\"" + std::string(margin) + "\"") +
                                      "size = \"" + size + "\"\n");
      check_ending(project.run("render"), 0, "");
    }
  }
}

BOOST_AUTO_TEST_CASE(two_hundred_blocks_inside_each_other_are_told) {
  std::string blocks;
  std::string name = "block";
  for (int depth = 0; depth < 200; ++depth) {
    blocks += "[[" + name + "]]\nkind = \"column\"\n";
    name += ".block";
  }
  check_bad_layout(with(roads, "[[block]]", blocks + "[[" + name + "]]"), "[nested-too-deep]");
}

BOOST_AUTO_TEST_CASE(missing_files_and_folders_in_their_place_are_told) {
  const Project project;
  check_ending(project.run("render no-such.toml"), 1, "\"no-such.toml\": No such file");
  check_ending(project.run("check no-such.toml"), 1, "\"no-such.toml\": No such file");
  check_ending(project.run("list indicators no-such.toml"), 1, "\"no-such.toml\": No such file");
  check_ending(project.run("render layouts/roads.toml/deeper.toml"), 1, "Not a directory");
  check_ending(project.run("render data"), 1, "it is a folder, not a file [file-unreadable]");
  check_bad_layout(with(roads, "../data/city.toml", "../data/no-such.toml"),
                   "roads.toml:3:1: error: cannot read \"data/no-such.toml\"");
  check_bad_layout(with(roads, "../data/city.toml", "../layouts/."), "[missing-key]");
  BOOST_TEST(project.made() == "");
}

BOOST_AUTO_TEST_CASE(a_broken_layout_is_not_passed_over) {
  const Project project;
  project.folder.write("layouts/broken.toml", "[document\n");
  check_ending(project.run("check"), 1, "layouts/broken.toml:1:1: error: ");
  check_ending(project.run("render"), 1, "layouts/broken.toml:1:1: error: ");
  // The others are drawn.
  BOOST_TEST(std::filesystem::exists(project.folder.path("output/roads.zh+en.pdf")));
  check_ending(project.run("check layouts"), 1, "layouts/broken.toml:1:1: error: ");
}

BOOST_AUTO_TEST_CASE(two_layouts_that_would_be_written_to_one_file_are_told) {
  const Project project;
  project.folder.write("layouts/charts/roads.toml",
                       with(roads, "../data/city.toml", "../../data/city.toml"));
  const std::string said = "error: the files of \"layouts/roads.toml\" would replace those of ";
  check_ending(project.run("check"), 1, said);
  check_ending(project.run("render"), 1, said);
}

BOOST_AUTO_TEST_CASE(what_two_layouts_have_in_common_is_told_once) {
  const std::string quoted = with(city, "633", "634\nquote  = \"633公里\"");
  const std::string sourced = with(quoted, "[[topic]]", "text = \"report.txt\"\n[[topic]]");
  const Project project(sourced, roads);
  project.folder.write("data/report.txt", "里程633公里");
  // The same data, once as a file and once as a folder.
  project.folder.write("layouts/others.toml", with(roads, "../data/city.toml", "../data"));
  const test::Outcome outcome = project.run("check layouts data");
  check_ending(outcome, 1, "[quote-without-value]");
  BOOST_TEST(outcome.output == "1 error, 0 warnings\n");
  BOOST_TEST(outcome.errors.find("[quote-without-value]") ==
             outcome.errors.rfind("[quote-without-value]"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::command
