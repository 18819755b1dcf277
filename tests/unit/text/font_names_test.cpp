#include <boost/test/unit_test.hpp>
#include <set>

#include "base/file.h"
#include "samples.h"
#include "text/font_list.h"
#include "text/font_package.h"
#include "text/font_weight.h"

namespace tubiao::text::test {

BOOST_AUTO_TEST_CASE(weights_have_their_usual_names) {
  BOOST_TEST(weight_label(400) == "400 Regular");
  BOOST_TEST(weight_label(350) == "350 DemiLight");
  BOOST_TEST(weight_label(450) == "450");
}

BOOST_AUTO_TEST_CASE(every_package_holds_what_it_is_said_to_hold) {
  const FontLibrary library;
  for (const auto& [family, package, weights] : packaged_families()) {
    for (const int weight : weights) {
      const FaceAnswer answer = find_face(library, family, weight);
      BOOST_TEST(answer.problem == "", family << " " << weight);
      BOOST_TEST(package_of(family, weight) == package);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_weight_of_a_packaged_family_is_listed) {
  const FontLibrary library;
  std::map<std::string, std::set<std::string>> listed;
  for (const auto& [family, package, weights] : packaged_families()) {
    for (const int weight : weights) listed[family].insert(weight_label(weight));
  }
  for (const auto& [family, weights] : listed) {
    for (const FaceEntry& face : faces_of_family(library, family)) {
      BOOST_TEST(weights.contains(face.weight), family << " " << face.weight);
    }
  }
}

BOOST_AUTO_TEST_CASE(every_package_is_one_that_the_program_is_installed_with) {
  const std::string list =
      base::read_file(std::string(TUBIAO_PROJECT_ROOT) + "/packages.txt", 1u << 20);
  const std::size_t begin = list.find("\n[build]");
  const std::string build = list.substr(begin, list.find("\n[test]") - begin);
  for (const auto& [family, package, weights] : packaged_families()) {
    BOOST_TEST((build.find("\n" + std::string(package) + " ") != std::string::npos), package);
  }
}

BOOST_AUTO_TEST_CASE(a_family_of_no_package_has_none) {
  BOOST_TEST(package_of("No Such Sans", 400) == "");
  BOOST_TEST(package_of("Open Sans Condensed", 400) == "");
  BOOST_TEST(package_of("INTER", 400) == "fonts-inter");
}

BOOST_AUTO_TEST_CASE(families_are_described_by_what_they_offer) {
  const FontLibrary library;
  const auto names = family_names(library);
  BOOST_TEST(std::is_sorted(names.begin(), names.end()));
  BOOST_TEST((std::find(names.begin(), names.end(), "Inter") != names.end()));
  const auto inter = faces_of_family(library, "Inter");
  BOOST_REQUIRE_EQUAL(inter.size(), 9u);
  BOOST_TEST(inter.front().weight == "100 Thin");
  BOOST_TEST(
      (inter.front().scripts == std::vector<std::string_view>{"Latin", "Greek", "Cyrillic"}));
  const auto noto = faces_of_family(library, "Noto Sans CJK SC");
  BOOST_REQUIRE_EQUAL(noto.size(), 7u);
  for (const std::string_view script : {"simplified Han", "traditional Han", "kana"}) {
    const auto& scripts = noto.front().scripts;
    BOOST_TEST((std::find(scripts.begin(), scripts.end(), script) != scripts.end()), script);
  }
  BOOST_TEST(faces_of_family(library, "No Such Sans").empty());
}

}  // namespace tubiao::text::test
