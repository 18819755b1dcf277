#include "expected.h"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <string_view>

#include "base/file.h"
#include "lines.h"

namespace tubiao::test {
namespace {

constexpr std::size_t largest = 4u << 20;

/// The variable, or nothing where it is not set.
std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

bool is_in_ci() {
  const auto ci = variable("CI");
  return !ci.empty() && ci != "false";
}

}  // namespace

void check_expected(const std::filesystem::path& path, const std::string& found) {
  if (variable("TUBIAO_UPDATE_EXPECTED") == "1") {
    BOOST_REQUIRE_MESSAGE(!is_in_ci(), "expected files are not replaced where CI is set");
    base::write_file(path, found);
    return;
  }
  BOOST_REQUIRE_MESSAGE(std::filesystem::exists(path), path.string() + " is missing");
  const std::string expected = base::read_file(path, largest);
  BOOST_CHECK_MESSAGE(found == expected,
                      path.string() + " differs:\n" + print_changes(diff(expected, found)));
}

}  // namespace tubiao::test
