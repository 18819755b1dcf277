// The list of diagnostics in the manual page is the registry, in its order and in its words.
#include "diag/codes.h"

#include <boost/test/unit_test.hpp>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace diag = tubiao::diag;

namespace {

constexpr std::size_t largest_manual = 1u << 20;

/// One finding as the manual page describes it.
struct Entry {
  std::string name;
  std::string mark;  ///< "warning" or "note", or nothing for errors.
  std::string meaning;
};

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// The section DIAGNOSTICS, without the escapes of roff.
std::string read_section() {
  const std::string manual = tubiao::base::read_file(MANUAL, largest_manual);
  const auto begin = manual.find(".SH DIAGNOSTICS\n");
  BOOST_REQUIRE(begin != std::string::npos);
  std::string section = manual.substr(begin, manual.find("\n.SH ", begin) - begin + 1);
  section = replace_all(std::move(section), "\\(lq", "“");
  section = replace_all(std::move(section), "\\(rq", "”");
  return replace_all(std::move(section), "\\-", "-");
}

std::vector<Entry> read_entries() {
  static const std::regex entry(R"rx(\.TP\n\.BR? ([a-z0-9-]+)(?: " \(([a-z]+)\)")?\n([^\n]+)\n)rx");
  const std::string section = read_section();
  std::vector<Entry> entries;
  for (std::sregex_iterator found(section.begin(), section.end(), entry), end; found != end;
       ++found) {
    entries.push_back({found->str(1), found->str(2), found->str(3)});
  }
  return entries;
}

/// What stands behind the name of a code of this level.
std::string mark_of(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return "";
    case diag::Severity::warning:
      return "warning";
    case diag::Severity::note:
      return "note";
  }
  return "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(codes_in_the_manual)

BOOST_AUTO_TEST_CASE(are_those_of_the_registry) {
  const auto entries = read_entries();
  const auto codes = diag::all_codes();
  for (std::size_t i = 0; i < std::max(entries.size(), codes.size()); ++i) {
    BOOST_TEST_REQUIRE(i < entries.size(), codes[i].name << " is missing from the manual");
    BOOST_TEST_REQUIRE(i < codes.size(), entries[i].name << " is no code");
    BOOST_TEST(entries[i].name == codes[i].name);
    BOOST_TEST(entries[i].meaning == codes[i].meaning);
    BOOST_TEST(entries[i].mark == mark_of(codes[i].severity), entries[i].name);
  }
}

BOOST_AUTO_TEST_SUITE_END()
