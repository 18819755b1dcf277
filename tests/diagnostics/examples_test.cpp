// Every diagnostic as people see it: name.toml is checked, name.expected is what must be printed,
// to the caret. An example is named after the code that it provokes: "unknown-key.layout.toml".
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "diag/codes.h"
#include "expected.h"
#include "workplace.h"

namespace tubiao::diagnostics {
namespace {

namespace with = boost::unit_test::data;

const Workplace& workplace() {
  static const Workplace made;
  return made;
}

std::string code_of(const std::string& example) {
  return example.substr(0, example.find('.'));
}

/// What an example is checked with. What explains is said only to those who ask.
std::string arguments_of(const std::string& example) {
  return (code_of(example) == "text-fitted" ? "--explain-fit " : "") + example + ".toml";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_of_diagnostics)

BOOST_DATA_TEST_CASE(print_what_is_kept, with::make(examples()), example) {
  const test::Outcome outcome = workplace().check(arguments_of(example));
  test::check_expected(expected_path(example), outcome.errors + outcome.output);
  BOOST_TEST(outcome.has("[" + code_of(example) + "]"), outcome.all());
  BOOST_TEST(outcome.status == (outcome.has(": error: ") ? 1 : 0), outcome.status);
}

BOOST_DATA_TEST_CASE(print_what_is_kept_in_json, with::make(examples_in_json()), example) {
  const test::Outcome outcome = workplace().check("--diagnostics json " + arguments_of(example));
  test::check_expected(expected_path(example + ".json"), outcome.errors);
  BOOST_TEST(outcome.output == "");
}

BOOST_AUTO_TEST_CASE(every_text_that_is_kept_has_its_example) {
  const std::vector<std::string> names = examples();
  for (const std::string& kept : kept_texts()) {
    const bool json = kept.ends_with(".json");
    const std::string name = json ? kept.substr(0, kept.size() - 5) : kept;
    BOOST_TEST(std::count(names.begin(), names.end(), name) == 1, "nothing prints " << kept);
  }
}

BOOST_AUTO_TEST_CASE(there_is_one_for_every_code) {
  const std::vector<std::string> names = examples();
  for (const diag::CodeInfo& info : diag::all_codes()) {
    BOOST_TEST(std::any_of(names.begin(), names.end(),
                           [&](const std::string& name) { return code_of(name) == info.name; }),
               "no example provokes " << info.name);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::diagnostics
