// The contract of target.h, for the corpus and for what a mutator makes of it.
//
// TUBIAO_FUZZ_ROUNDS multiplies the mutations and TUBIAO_FUZZ_SEED gives others: for long runs by
// hand. What such a run finds becomes a file of the corpus.
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <ostream>

#include "base/file.h"
#include "mutator.h"
#include "target.h"

namespace tubiao::fuzz {

/// How Boost.Test names a case.
std::ostream& operator<<(std::ostream& stream, const Target& target) {
  return stream << target.name;
}

namespace {

namespace fs = std::filesystem;
namespace with = boost::unit_test::data;

fs::path root() {
  return TUBIAO_PROJECT_ROOT;
}

/// The files of a folder of the corpus, in the order of their names.
std::vector<std::string> read_folder(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const fs::path& path : paths) texts.push_back(base::read_file(path, 1 << 20));
  return texts;
}

std::vector<std::string> seeds_of(const Target& target) {
  return read_folder(root() / "tests/fuzz/corpus" / target.name);
}

std::uint32_t number_from(const char* variable, std::uint32_t otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : static_cast<std::uint32_t>(std::strtoul(text, nullptr, 10));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fuzz)

BOOST_DATA_TEST_CASE(the_corpus_keeps_the_contract, with::make(targets()), target) {
  test::Stages stages(root() / "share");
  const auto seeds = seeds_of(target);
  BOOST_TEST(!seeds.empty());
  for (const std::string& seed : seeds) check_contract(stages, target, seed);
}

/// Every example of a diagnostic is bad input that people thought of.
BOOST_AUTO_TEST_CASE(the_examples_of_diagnostics_keep_the_contract) {
  test::Stages stages(root() / "share");
  for (const std::string& text : read_folder(root() / "tests/diagnostics/examples")) {
    for (const Target& target : targets()) check_contract(stages, target, text);
  }
}

BOOST_DATA_TEST_CASE(mutations_keep_the_contract, with::make(targets()), target) {
  test::Stages stages(root() / "share");
  Mutator mutator(seeds_of(target), number_from("TUBIAO_FUZZ_SEED", 2025));
  const auto rounds =
      static_cast<std::uint32_t>(target.rounds) * number_from("TUBIAO_FUZZ_ROUNDS", 1);
  std::uint32_t results = 0;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    if (check_contract(stages, target, mutator.next())) ++results;
  }
  BOOST_TEST_MESSAGE(target.name << ": " << results << " of " << rounds << " had a result");
  // Texts that are all refused at the door, or all let in, would try nothing.
  BOOST_TEST(results > rounds / 20);
  BOOST_TEST(results < rounds * 19 / 20);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::fuzz
