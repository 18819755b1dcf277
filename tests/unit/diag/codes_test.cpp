#include "diag/codes.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>
#include <string>

namespace diag = tubiao::diag;

BOOST_AUTO_TEST_SUITE(codes)

BOOST_AUTO_TEST_CASE(have_names_that_one_can_search_for) {
  std::set<std::string_view> names;
  for (const diag::CodeInfo& row : diag::all_codes()) {
    BOOST_TEST(names.insert(row.name).second, row.name << " is there twice");
    BOOST_TEST(!row.name.empty());
    BOOST_TEST(std::all_of(row.name.begin(), row.name.end(), [](char letter) {
      return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    }));
  }
}

BOOST_AUTO_TEST_CASE(say_what_they_mean_in_one_sentence) {
  for (const diag::CodeInfo& row : diag::all_codes()) {
    BOOST_TEST(row.meaning.ends_with('.'), row.name);
    BOOST_TEST(row.meaning.size() > 20u, row.name);
  }
}

BOOST_AUTO_TEST_CASE(are_found_by_their_number) {
  BOOST_TEST(diag::info(diag::Code::unknown_key).name == "unknown-key");
  BOOST_TEST(diag::info(diag::Code::scene_invalid).name == "scene-invalid");
}

BOOST_AUTO_TEST_SUITE_END()
