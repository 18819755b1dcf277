// What layouts become, as text: each name.toml against its name.expected, which people have read.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>

#include "base/file.h"
#include "block/kinds.h"
#include "composer.h"
#include "expected.h"
#include "layouts.h"
#include "scene/dump.h"

namespace tubiao::scenes {
namespace {

namespace with = boost::unit_test::data;

/// What the program says about a layout, then the scene of each edition.
std::string described(const std::filesystem::path& layout) {
  test::Composer composer;
  std::string scenes;
  for (const auto& scene : composer.compose_all(layout)) scenes += "\n" + scene::dump_text(scene);
  return composer.findings() + scenes.substr(1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scenes)

BOOST_DATA_TEST_CASE(is_the_kept_one, with::make(layouts()), layout) {
  std::filesystem::path expected = layout;
  test::check_expected(expected.replace_extension(".expected"), described(layout));
}

BOOST_AUTO_TEST_CASE(tell_how_texts_were_made_to_fit) {
  test::Composer composer;
  test::check_expected("tests/scenes/fit.explained", composer.explain("tests/scenes/fit.toml"));
}

BOOST_AUTO_TEST_CASE(every_kind_of_block_stands_in_the_layouts_of_each_place) {
  for (const char* folder : {"tests/scenes", "tests/data/second-place"}) {
    std::string all;
    for (const auto& layout : test::layouts_in(folder)) all += base::read_file(layout, 1 << 20);
    // One key to a line; the equals sign may stand in a column of its own.
    std::erase(all, ' ');
    for (const auto& kind : block::all_kinds()) {
      const std::string line = "kind=\"" + std::string(kind.name) + "\"\n";
      BOOST_CHECK_MESSAGE(all.find(line) != std::string::npos, folder << " has no " << line);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scenes
