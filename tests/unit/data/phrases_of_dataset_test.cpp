// Every figure of the shipped dataset in both languages, against a list that people have read.
#include <algorithm>
#include <cstdlib>

#include "support.h"

namespace tubiao::data {
namespace {

using test::project_root;
using test::visible;

std::vector<std::filesystem::path> data_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(project_root() / "data/xinxiang-14fyp")) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// The words of one language: value, change, rank, period with status, and how it was derived.
std::string words(const Wording& wording, const Figure& figure) {
  const Observation& observation = *figure.observation;
  std::string line = observation.value ? wording.phrase(figure).text() : "–";
  if (observation.change) {
    line += "; " + wording.change(*observation.change) + "; " +
            wording.change(*observation.change, ChangeForm::brief);
  }
  if (observation.rank) {
    line += "; " + wording.rank(*observation.rank, RankForm::with_year) + "; " +
            wording.rank(*observation.rank, RankForm::badge);
  }
  line += "; " + wording.status(figure);
  if (observation.is_derived()) line += "; " + wording.derivation(figure);
  return visible(line);
}

std::string list_of(const Dataset& dataset) {
  std::string list =
      "# One line for each figure: id | first language | second language; \"_\" is a no-break "
      "space.\n";
  for (const auto& indicator : dataset.indicators) {
    for (const auto& observation : indicator.observations) {
      list += indicator.id;
      for (const auto& language : dataset.languages) {
        list += " | " + words(Wording(dataset, language), {&indicator, &observation});
      }
      list += "\n";
    }
  }
  return list;
}

BOOST_AUTO_TEST_SUITE(phrases_of_dataset)

BOOST_AUTO_TEST_CASE(are_those_of_the_list) {
  test::Run run;
  const auto dataset = read_dataset(run.context(), data_files(), run.shipped());
  BOOST_REQUIRE_MESSAGE(dataset, run.printed());
  const auto path = project_root() / "tests/unit/data/xinxiang-phrases.expected";
  const std::string found = list_of(*dataset);
  if (const char* update = std::getenv("TUBIAO_UPDATE_EXPECTED");
      update != nullptr && std::string_view(update) == "1") {
    base::write_file(path, found);
  }
  const std::string expected = base::read_file(path, 1 << 20);
  // Line by line, so that a failure shows the figure.
  std::size_t one = 0;
  std::size_t other = 0;
  while (one < found.size() && other < expected.size()) {
    const auto line = [](const std::string& text, std::size_t& at) {
      const auto end = text.find('\n', at);
      auto result = text.substr(at, end - at);
      at = end == std::string::npos ? text.size() : end + 1;
      return result;
    };
    BOOST_TEST(line(found, one) == line(expected, other));
  }
  BOOST_TEST(found.size() == expected.size());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
