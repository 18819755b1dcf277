// What is left on the disk when something goes wrong: whole files, and nothing that was not asked
// for.
#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "project.h"

namespace tubiao::command {

BOOST_AUTO_TEST_SUITE(output)

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_written_is_a_failure_of_the_system) {
  const Project project;
  project.folder.write("in-the-way", "a file");
  check_ending(project.run("render -o in-the-way"), 3, "tubiao: error: in-the-way");
  check_ending(project.run("render -o in-the-way/deeper"), 3, "tubiao: error: in-the-way");
  check_ending(project.run("render -o /dev/null/deeper"), 3, "tubiao: error: /dev/null");
  BOOST_TEST(project.made() == "in-the-way\n");
  BOOST_TEST(project.folder.read("in-the-way") == "a file");
}

BOOST_AUTO_TEST_CASE(a_folder_in_the_place_of_a_file_stays) {
  const Project project;
  std::filesystem::create_directories(project.folder.path("output/roads.zh+en.svg"));
  check_ending(project.run("render -f svg"), 3, "it is a folder, not a file");
  BOOST_TEST(project.made() == "");
  BOOST_TEST(std::filesystem::is_directory(project.folder.path("output/roads.zh+en.svg")));
}

BOOST_AUTO_TEST_CASE(earlier_files_stay_whole_when_a_layout_has_an_error) {
  const Project project;
  check_ending(project.run("render"), 0, "");
  const std::string files = project.made();
  const std::string pdf = project.folder.read("output/roads.zh+en.pdf");
  project.folder.write("layouts/roads.toml", with(roads, "\"80mm\"", "\"20mm\""));
  check_ending(project.run("render"), 1, "[overflow]");
  BOOST_TEST(project.made() == files);
  BOOST_TEST((project.folder.read("output/roads.zh+en.pdf") == pdf));
}

BOOST_AUTO_TEST_CASE(no_edition_is_written_where_one_has_an_error) {
  // The second page holds the Chinese text, but not the longer English one.
  const std::string text(400, 'W');
  const Project project(city, with(roads, "[[\"zh\", \"en\"]]", "[[\"zh\"], [\"en\"]]") +
                                  "\n[[block]]\nkind = \"text\"\nbreak = \"page\"\n" +
                                  "text = { zh = \"短\", en = \"" + std::string(4000, 'W') +
                                  "\" }\n");
  check_ending(project.run("render"), 1, "found in the edition en");
  BOOST_TEST(project.made() == "");
}

BOOST_AUTO_TEST_CASE(files_of_pages_sort_as_the_pages_do) {
  std::string layout = roads;
  for (int page = 2; page <= 10; ++page) {
    layout += "\n[[block]]\nkind = \"figure\"\nindicator = \"motorways\"\nbreak = \"page\"\n";
  }
  const Project project(city, layout);
  const test::Outcome outcome = project.run("render -f svg");
  check_ending(outcome, 0, "");
  BOOST_TEST(project.made() == outcome.output);
  BOOST_TEST(outcome.output.starts_with("output/roads.zh+en-01.svg\n"));
  BOOST_TEST(outcome.output.ends_with("output/roads.zh+en-10.svg\n"));
}

BOOST_AUTO_TEST_CASE(a_png_that_is_too_large_is_told_before_anything_is_written) {
  const Project project(city, with(roads, "[\"120mm\", \"80mm\"]", "[\"2000mm\", \"2000mm\"]"));
  check_ending(project.run("render -f pdf,png --dpi 300"), 1,
               "would be a PNG of 23623 × 23623 pixels [page-size]");
  BOOST_TEST(project.made() == "");
}

BOOST_AUTO_TEST_CASE(no_document_is_made_of_data_with_errors_nor_with_warnings_where_they_count) {
  const std::string second =
      "[[indicator.observation]]\nperiod = 2025\nvalue = 640\nsource = \"report\"\n";
  const Project doubtful(city + second, roads);
  doubtful.folder.write("layouts/again.toml", roads);
  check_ending(doubtful.run("render --strict"), 1, "error: the sources disagree");
  BOOST_TEST(doubtful.made() == "layouts/again.toml\n");
  check_ending(doubtful.run("render -f svg"), 0, "warning: the sources disagree");
  BOOST_TEST(doubtful.made() ==
             "layouts/again.toml\noutput/again.zh+en.svg\noutput/roads.zh+en.svg\n");
  // The same for a quote that is wrong: told once, it keeps every document from being written.
  const Project wrong(with(city, "source = \"report\"", "source = \"report\"\nquote = \"64\""),
                      roads);
  wrong.folder.write("layouts/again.toml", roads);
  check_ending(wrong.run("render"), 1, "[quote-without-value]");
  BOOST_TEST(wrong.made() == "layouts/again.toml\n");
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_noticed) {
  const Project project;
  check_ending(project.run("list kinds >/dev/full"), 3, "cannot write to the standard output");
}

BOOST_AUTO_TEST_CASE(findings_are_told_also_when_the_disk_fails) {
  const std::string second =
      "[[indicator.observation]]\nperiod = 2025\nvalue = 640\nsource = \"report\"\n";
  const Project project(city + second, roads);
  project.folder.write("output", "a file");
  const test::Outcome outcome = project.run("render");
  check_ending(outcome, 3, "[source-conflict]");
  check_ending(outcome, 3, "tubiao: error: output");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::command
