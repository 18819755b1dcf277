#include "toml/reader.h"

#include <boost/test/unit_test.hpp>

#include "diag/printer.h"

namespace diag = tubiao::diag;
namespace toml = tubiao::toml;

namespace {

/// A TOML text that was read, and what was said about it.
struct Example {
  diag::Sources sources;
  diag::Diagnostics diagnostics;
  std::optional<toml::Table> table;

  explicit Example(std::string text)
      : table(toml::parse({sources, diagnostics}, "x.toml", std::move(text))) {}

  std::string said() const { return print_text(diagnostics, sources, diag::Colours::off); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(reader)

BOOST_AUTO_TEST_CASE(keeps_the_order_of_the_file) {
  Example example("z = 1\na = 2\n[m]\nx = 1\n[b]\n");
  std::string order;
  for (const auto& key : example.table.value().keys()) order += key.value;
  BOOST_TEST(order == "zamb");
}

BOOST_AUTO_TEST_SUITE_END()
