// Every diagnostic as people see it: name.toml is checked, name.expected is what must be printed,
// to the caret. An example is named after the code that it provokes: "unknown-key.layout.toml".
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <limits>

#include "diag/codes.h"
#include "expected.h"
#include "scene/builder.h"
#include "scene/verifier.h"
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

/// A scene that only a bug of a block could build: no input is known that leads to one. What it
/// would say is provoked where it is said.
bool is_provoked_at_its_stage(diag::Code code) {
  return code == diag::Code::scene_invalid;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_of_diagnostics)

BOOST_DATA_TEST_CASE(print_what_is_kept, with::make(examples()), example) {
  const test::Outcome outcome = workplace().check(example + ".toml");
  test::check_expected(expected_path(example), outcome.errors + outcome.output);
  BOOST_TEST(outcome.has("[" + code_of(example) + "]"), outcome.all());
  BOOST_TEST(outcome.status == (outcome.has(": error: ") ? 1 : 0), outcome.status);
}

BOOST_DATA_TEST_CASE(print_what_is_kept_in_json, with::make(examples_in_json()), example) {
  const test::Outcome outcome = workplace().check("--diagnostics json " + example + ".toml");
  test::check_expected(expected_path(example + ".json"), outcome.errors);
  BOOST_TEST(outcome.output == "");
}

BOOST_AUTO_TEST_CASE(there_is_one_for_every_code) {
  const std::vector<std::string> names = examples();
  for (const diag::CodeInfo& info : diag::all_codes()) {
    if (is_provoked_at_its_stage(info.code)) continue;
    BOOST_TEST(std::any_of(names.begin(), names.end(),
                           [&](const std::string& name) { return code_of(name) == info.name; }),
               "no example provokes " << info.name);
  }
}

BOOST_AUTO_TEST_CASE(a_scene_that_breaks_the_rules_of_all_scenes_is_told) {
  scene::Builder builder({});
  builder.begin_page({200, 100}, 0, 0);
  scene::Shape shape;
  shape.path = scene::rectangle({10, 10, std::numeric_limits<double>::quiet_NaN(), 10});
  shape.fill = base::Colour{0, 0, 0};
  builder.add(std::move(shape), scene::Layer::content);
  diag::Diagnostics diagnostics;
  BOOST_TEST(!scene::verify(builder.take(), diagnostics));
  BOOST_REQUIRE(!diagnostics.all().empty());
  BOOST_TEST((diagnostics.all().front().code == diag::Code::scene_invalid));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::diagnostics
