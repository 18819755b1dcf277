// The command `schema`: what is shipped, as it is, where it is asked for.
#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "project.h"

namespace tubiao::command {

BOOST_AUTO_TEST_SUITE(schema)

BOOST_AUTO_TEST_CASE(schemas_are_written_and_listed) {
  const Project project;
  const std::string files =
      "for/editors/data.json\nfor/editors/language.json\nfor/editors/layout.json\n"
      "for/editors/theme.json\nfor/editors/units.json\n";
  const test::Outcome outcome = project.run("schema for/editors");
  check_ending(outcome, 0, "");
  BOOST_TEST(outcome.output == files);
  BOOST_TEST(project.made() == files);
  BOOST_TEST(project.folder.read("for/editors/data.json").find("draft-04") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(old_schemas_are_replaced) {
  const Project project;
  project.folder.write("data.json", "{}");
  const test::Outcome outcome = project.run("schema --quiet .");
  check_ending(outcome, 0, "");
  BOOST_TEST(outcome.output == "");
  BOOST_TEST(project.folder.read("data.json").size() > 1000u);
}

BOOST_AUTO_TEST_CASE(a_folder_is_needed_that_can_be_written) {
  const Project project;
  check_ending(project.run("schema"), 2, "DIR is required");
  project.folder.write("in-the-way", "a file");
  check_ending(project.run("schema in-the-way"), 3, "tubiao: error: in-the-way");
  BOOST_TEST(project.made() == "in-the-way\n");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::command
