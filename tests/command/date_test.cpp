// The date of a document comes from its data or from SOURCE_DATE_EPOCH, never from the clock.
#include <boost/test/unit_test.hpp>

#include "project.h"

namespace tubiao::command {
namespace {

/// What pdfinfo reads about dates, with single spaces.
std::string dates(const Project& project, const std::string& variables = "") {
  check_ending(project.run("render -f pdf", variables), 0, "");
  return test::run("pdfinfo -isodates " + project.folder.path("output/roads.zh+en.pdf") +
                   " | grep Date | tr -s ' '")
      .output;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date)

BOOST_AUTO_TEST_CASE(is_that_of_the_data) {
  BOOST_TEST(dates(Project()) ==
             "CreationDate: 2025-10-28T00:00:00Z\nModDate: 2025-10-28T00:00:00Z\n");
}

BOOST_AUTO_TEST_CASE(is_that_of_the_environment_where_it_sets_one) {
  BOOST_TEST(dates(Project(), "SOURCE_DATE_EPOCH=1761638461") ==
             "CreationDate: 2025-10-28T08:01:01Z\nModDate: 2025-10-28T08:01:01Z\n");
  BOOST_TEST(dates(Project(), "SOURCE_DATE_EPOCH=0") ==
             "CreationDate: 1970-01-01T00:00:00Z\nModDate: 1970-01-01T00:00:00Z\n");
}

BOOST_AUTO_TEST_CASE(is_left_out_where_there_is_none) {
  BOOST_TEST(dates(Project(with(city, "as_of     = 2025-10-28\n", ""), roads)) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::command
