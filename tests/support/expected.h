// Texts that are kept beside the tests: read by people, compared by the tests.
// Shared by the suites that keep texts.
#pragma once

#include <filesystem>
#include <string>

namespace tubiao::test {

/// Compares `found` with the text kept at `path`; a failure of the running test case shows the
/// lines that differ. With TUBIAO_UPDATE_EXPECTED=1 in the environment the file is replaced
/// instead: look at the difference before you commit it. Under continuous integration (CI is set)
/// that is refused.
void check_expected(const std::filesystem::path& path, const std::string& found);

}  // namespace tubiao::test
