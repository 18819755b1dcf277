#include "diag/diagnostics.h"

#include <boost/test/unit_test.hpp>

namespace diag = tubiao::diag;

BOOST_AUTO_TEST_SUITE(diagnostics)

BOOST_AUTO_TEST_CASE(are_counted_by_severity) {
  diag::Diagnostics diagnostics;
  BOOST_TEST(!diagnostics.has_errors());
  diagnostics.report(diag::Code::source_conflict, {}, "two sources disagree");
  BOOST_TEST(!diagnostics.has_errors());
  diagnostics.report(diag::Code::unknown_key, {}, "unknown key").help = "remove it";
  diagnostics.add({diag::Severity::note, diag::Code::bad_value, {}, "a remark", {}, {}});
  BOOST_TEST(diagnostics.errors() == 1u);
  BOOST_TEST(diagnostics.warnings() == 1u);
  BOOST_REQUIRE(diagnostics.all().size() == 3u);
  BOOST_TEST(diagnostics.all()[1].help == "remove it");
}

BOOST_AUTO_TEST_CASE(are_told_once_with_the_notes_of_all) {
  diag::Diagnostics diagnostics;
  const diag::Span here{0, 1, 1, 1, 5};
  const diag::Span there{0, 2, 1, 2, 5};
  const auto report = [&](diag::Code code, const diag::Span& span, const char* message,
                          const char* note) {
    diagnostics.report(code, span, message).notes.push_back({note});
  };
  report(diag::Code::overflow, here, "too much", "in zh");
  report(diag::Code::overflow, there, "too much", "in zh");
  report(diag::Code::overflow, here, "too much", "in en");
  report(diag::Code::overflow, here, "too much", "in zh");
  report(diag::Code::overflow, here, "far too much", "in zh");
  report(diag::Code::source_conflict, here, "too much", "in zh");
  report(diag::Code::source_conflict, here, "too much", "in zh");
  diagnostics.remove_repeated();
  BOOST_TEST(diagnostics.errors() == 3u);
  BOOST_TEST(diagnostics.warnings() == 1u);
  BOOST_REQUIRE(diagnostics.all().size() == 4u);
  const auto& notes = diagnostics.all().front().notes;
  BOOST_REQUIRE(notes.size() == 2u);
  BOOST_TEST(notes[0].message == "in zh");
  BOOST_TEST(notes[1].message == "in en");
  BOOST_TEST((diagnostics.all()[1].span == there));
}

BOOST_AUTO_TEST_CASE(become_stricter_on_demand) {
  diag::Diagnostics diagnostics;
  diagnostics.report(diag::Code::source_conflict, {}, "two sources disagree");
  diagnostics.promote_warnings();
  BOOST_TEST(diagnostics.errors() == 1u);
  BOOST_TEST(diagnostics.warnings() == 0u);
  BOOST_TEST((diagnostics.all()[0].severity == diag::Severity::error));
  // A stage that comes later sees an error, too.
  diagnostics.report(diag::Code::source_conflict, {}, "two others disagree");
  BOOST_TEST(diagnostics.errors() == 2u);
  BOOST_TEST(diagnostics.warnings() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
