// Pictures that are not drawings: made on the spot, so that no binary files lie beside the layouts.
#include <boost/test/unit_test.hpp>
#include <string>

#include "composer.h"
#include "folder.h"
#include "pictures.h"
#include "scene/dump.h"

namespace tubiao::scenes {
namespace {

/// The dump of a page 80 mm wide that shows one picture file, in Chinese.
std::string dump_of_page_with(const std::string& name, const std::string& bytes) {
  const test::Folder folder;
  folder.write(name, bytes);
  const std::string inputs = std::filesystem::absolute("tests/scenes/inputs").string();
  const std::string layout = folder.write("page.toml", R"([document]
title    = { zh = "图片" }
data     = [")" + inputs + R"(/town.toml"]
theme    = ")" + inputs + R"(/theme.toml"
editions = [["zh"]]
[page]
size   = ["80mm", "fit"]
margin = "10mm"
[[block]]
kind = "picture"
file = ")" + name + R"("
alt  = { zh = "一张照片" }
)");
  test::Composer composer;
  return scene::dump_text(composer.compose_all(layout).front());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bitmaps)

BOOST_AUTO_TEST_CASE(fill_the_width_in_their_own_proportions) {
  const base::Colour red = {200, 16, 46};
  // 60 mm wide and, of 16 to 8 pixels, half as high.
  const std::string end =
      "    node 2 picture zh alt \"一张照片\"\n"
      "      picture FORMAT 16 x 8 in [28.346 28.346 170.079 85.039] content\n";
  for (const std::string format : {"png", "jpeg"}) {
    const std::string bytes =
        format == "png" ? samples::plain_png(16, 8, red) : samples::plain_jpeg(16, 8, red);
    std::string wanted = end;
    wanted.replace(wanted.find("FORMAT"), 6, format);
    const std::string dump = dump_of_page_with("photo." + format, bytes);
    BOOST_TEST(dump.ends_with(wanted), dump);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::scenes
