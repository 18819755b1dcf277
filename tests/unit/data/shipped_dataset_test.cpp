// The shipped dataset: everything that it prints, in both languages, against lists that people have
// read; and the sums that its sources imply.
#include <algorithm>
#include <string>
#include <vector>

#include "expected.h"
#include "support.h"

namespace tubiao::data {
namespace {

using test::project_root;
using test::visible;

const Dataset& shipped_dataset() {
  static const Dataset dataset = [] {
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(project_root() / "data/xinxiang-14fyp")) {
      if (entry.path().extension() == ".toml") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    test::Run run;
    auto read = read_dataset(run.context(), files, run.shipped());
    if (!read) throw std::logic_error(run.printed());
    return *read;
  }();
  return dataset;
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

std::string figures_of(const Dataset& dataset) {
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

/// The texts that name things, line by line: what it is, then each text in each language.
class NameList {
 public:
  explicit NameList(const Dataset& dataset) : dataset_(dataset) {
    for (const auto& source : dataset.sources) add(source.id, {&source.title, &source.short_title});
    for (const auto& topic : dataset.topics) add(topic.id, {&topic.label});
    for (const auto& universe : dataset.universes) add(universe.id, {&universe.label});
    for (const auto& indicator : dataset.indicators) add(indicator);
    for (const auto& designation : dataset.designations) add(designation);
  }

  const std::string& text() const { return text_; }

 private:
  void add(const std::string& what, const std::vector<const base::Localized*>& names) {
    text_ += what;
    for (const auto& language : dataset_.languages) {
      for (const base::Localized* name : names) {
        text_ += (name == names.front() ? " | " : "; ") + name->at(language);
      }
    }
    text_ += "\n";
  }

  void add_remark(const std::string& what, const base::Localized& remark) {
    if (remark.find(dataset_.languages.front()) != nullptr) add(what, {&remark});
  }

  void add(const Indicator& indicator) {
    add(indicator.id, {&indicator.label, &indicator.short_label});
    add_remark("  note of " + indicator.id, indicator.note);
    for (const auto& observation : indicator.observations) {
      add_remark("  reason of " + indicator.id, observation.why);
    }
  }

  void add(const Designation& designation) {
    base::Localized status;
    for (const auto& language : dataset_.languages) {
      const std::string word = Wording(dataset_, language).status_word(designation.status);
      status.set(language, word.empty() ? "–" : word);
    }
    add(designation.kind + " " + designation.id,
        {&designation.label, &designation.short_label, &status});
    add_remark("  note of " + designation.id, designation.note);
  }

  const Dataset& dataset_;
  std::string text_ =
      "# One line for each name: id | label; short label | the same in the second language.\n"
      "# Designations have their kind before, and their status as a third word.\n";
};

/// Compares with the list of that name.
void check_list(std::string_view name, const std::string& found) {
  tubiao::test::check_expected(project_root() / "tests/unit/data" / name, found);
}

base::Decimal sum_of(std::initializer_list<std::string_view> ids) {
  base::Decimal sum;
  for (const auto id : ids) {
    const Indicator* indicator = shipped_dataset().find_indicator(id);
    BOOST_REQUIRE_MESSAGE(indicator != nullptr, "no indicator " << id);
    BOOST_REQUIRE_EQUAL(indicator->observations.size(), 1u);
    sum = sum + indicator->observations.front().full_value();
  }
  return sum;
}

BOOST_AUTO_TEST_SUITE(shipped_dataset_of_xinxiang)

BOOST_AUTO_TEST_CASE(figures_are_those_of_the_list) {
  check_list("xinxiang-phrases.expected", figures_of(shipped_dataset()));
}

BOOST_AUTO_TEST_CASE(names_are_those_of_the_list) {
  check_list("xinxiang-names.expected", NameList(shipped_dataset()).text());
}

BOOST_AUTO_TEST_CASE(parts_add_up_to_the_wholes_of_the_sources) {
  BOOST_CHECK(sum_of({"primary-industry-share", "secondary-industry-share",
                      "tertiary-industry-share"}) == base::Decimal(100));
  BOOST_CHECK(sum_of({"green-factories-national", "green-factories-provincial"}) ==
              sum_of({"green-factories"}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace tubiao::data
