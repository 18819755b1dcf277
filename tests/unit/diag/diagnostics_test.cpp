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

BOOST_AUTO_TEST_CASE(become_stricter_on_demand) {
  diag::Diagnostics diagnostics;
  diagnostics.report(diag::Code::source_conflict, {}, "two sources disagree");
  diagnostics.promote_warnings();
  BOOST_TEST(diagnostics.errors() == 1u);
  BOOST_TEST(diagnostics.warnings() == 0u);
  BOOST_TEST((diagnostics.all()[0].severity == diag::Severity::error));
}

BOOST_AUTO_TEST_SUITE_END()
