// The files that the program writes: always the same bytes, always whole, one for each page.
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "gallery.h"
#include "process.h"

namespace tubiao::documents {
namespace {

namespace fs = std::filesystem;
using Strings = std::vector<std::string>;

/// Checks that every file in `folder` is that of the gallery, byte by byte.
void check_same_files(const test::Folder& folder) {
  const Strings names = folder.files();
  BOOST_TEST(!names.empty());
  for (const auto& name : names) {
    const bool known = fs::exists(gallery().folder().path(name));
    BOOST_TEST(known, name);
    if (known) BOOST_TEST((folder.read(name) == gallery().folder().read(name)), name);
  }
}

void render(const std::string& command) {
  const test::Outcome outcome = test::run(command);
  BOOST_TEST(outcome.status == 0, outcome.errors);
}

/// A folder that already holds the files of one small chart.
struct OldFiles {
  OldFiles() {
    for (const auto& name : names) folder.write(name, "old");
  }

  /// Renders that chart again under circumstances.
  test::Outcome render_again(const std::string& circumstances) const {
    return test::run(circumstances + "\n" +
                     render_command({"layouts/charts/pension.toml"}, folder.path()));
  }

  void check_whole() const {
    for (const auto& name : names) BOOST_TEST(folder.read(name) == "old", name);
  }

  Strings names = {"pension.en.json",   "pension.en.pdf",     "pension.en.png",
                   "pension.en.svg",    "pension.zh+en.json", "pension.zh+en.pdf",
                   "pension.zh+en.png", "pension.zh+en.svg",  "pension.zh.json",
                   "pension.zh.pdf",    "pension.zh.png",     "pension.zh.svg"};
  test::Folder folder;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(written_files)

BOOST_AUTO_TEST_CASE(are_the_same_on_one_thread_and_on_many) {
  for (const char* jobs : {" --jobs 1", " --jobs 7"}) {
    const test::Folder folder;
    render(render_command(gallery().layouts(), folder.path()) + jobs);
    BOOST_TEST(folder.files() == gallery().folder().files(), boost::test_tools::per_element());
    check_same_files(folder);
  }
}

BOOST_AUTO_TEST_CASE(are_the_same_in_another_order_time_zone_and_locale) {
  const test::Folder folder;
  std::vector<fs::path> layouts(gallery().layouts().rbegin(), gallery().layouts().rend());
  render("TZ=Pacific/Kiritimati LC_ALL=C.UTF-8 " + render_command(layouts, folder.path()));
  BOOST_TEST(folder.files() == gallery().folder().files(), boost::test_tools::per_element());
  check_same_files(folder);
}

BOOST_AUTO_TEST_CASE(are_the_same_when_each_layout_is_rendered_alone_from_elsewhere) {
  const test::Folder folder;
  const std::string elsewhere = "cd / && ";
  for (const auto& layout : gallery().layouts()) {
    render(elsewhere + render_command({fs::absolute(layout)}, folder.path()));
  }
  BOOST_TEST(folder.files() == gallery().folder().files(), boost::test_tools::per_element());
  check_same_files(folder);
}

BOOST_AUTO_TEST_CASE(are_the_same_when_one_edition_is_rendered_alone) {
  const test::Folder folder;
  render(render_command({"layouts/five-years.toml"}, folder.path()) + " --edition en");
  BOOST_TEST(folder.files() == Strings({"five-years.en.json", "five-years.en.pdf",
                                        "five-years.en.png", "five-years.en.svg"}),
             boost::test_tools::per_element());
  check_same_files(folder);
}

/// The system kills a process that writes more than it may: in the middle of the first file.
BOOST_AUTO_TEST_CASE(a_run_that_is_killed_while_it_writes_leaves_the_old_files_whole) {
  const OldFiles old;
  const test::Outcome outcome = old.render_again("ulimit -c 0; ulimit -f 8");
  BOOST_TEST(outcome.status > 128, outcome.all());
  old.check_whole();
}

BOOST_AUTO_TEST_CASE(a_run_that_cannot_write_says_so_and_leaves_the_old_files_whole) {
  const OldFiles old;
  const test::Outcome outcome = old.render_again("trap '' XFSZ; ulimit -f 8");
  BOOST_TEST(outcome.status == 3);
  // Behind what was found in the data.
  BOOST_TEST(outcome.has("\ntubiao: error: " + old.folder.path("pension.")), outcome.errors);
  old.check_whole();
  BOOST_TEST(old.folder.files() == old.names, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_layout_with_an_error_leaves_its_old_files_and_the_others_are_written) {
  const OldFiles old;
  const std::string broken = old.folder.write("broken/pension.toml", "[document]\n");
  const test::Outcome outcome =
      test::run(render_command({broken, "layouts/charts/champions.toml"}, old.folder.path()));
  BOOST_TEST(outcome.status == 1);
  old.check_whole();
  BOOST_TEST((old.folder.read("champions.en.pdf") == gallery().folder().read("champions.en.pdf")));
}

BOOST_AUTO_TEST_CASE(several_pages_are_one_pdf_and_pictures_with_numbers) {
  const test::Folder folder;
  render(render_command({"tests/scenes/pages.toml"}, folder.path()) + " --edition zh+en");
  BOOST_TEST(
      folder.files() == Strings({"pages.zh+en-1.png", "pages.zh+en-1.svg", "pages.zh+en-2.png",
                                 "pages.zh+en-2.svg", "pages.zh+en-3.png", "pages.zh+en-3.svg",
                                 "pages.zh+en.json", "pages.zh+en.pdf"}),
      boost::test_tools::per_element());
  const test::Outcome info = test::run("pdfinfo -box -f 1 -l 3 " + folder.path("pages.zh+en.pdf"));
  BOOST_TEST(info.has("Pages:           3"), info.output);
  // A6 in landscape with 2 mm of bleed: 152 × 109 mm.
  for (const char* page : {"1", "2", "3"}) {
    BOOST_TEST(info.has("Page    " + std::string(page) + " size:  430.866 x 308.976 pts"),
               info.output);
  }
  const std::string ids =
      "cat " + folder.path("") + "*.svg | grep -o ' id=\"[^\"]*' | sort | uniq -d";
  BOOST_TEST(test::run(ids).output == "");
}

/// A second place in other languages with a shipped theme: no line of C++ knows it.
BOOST_AUTO_TEST_CASE(a_second_place_renders_with_the_shipped_theme) {
  const test::Folder folder;
  render(render_command({"tests/data/second-place/five-years.toml"}, folder.path()) +
         " --theme newsroom");
  const test::Outcome text =
      test::run("pdftotext -raw " + folder.path("aobahama.ja+en.pdf") + " -");
  for (const char* words : {"青葉浜町の五年間", "再生可能エネルギー", "Renewable energy, 38.6%"}) {
    BOOST_TEST(text.has(words), text.output);
  }
  const test::Outcome fonts = test::run("pdffonts " + folder.path("aobahama.ja+en.pdf"));
  BOOST_TEST(fonts.has("NotoSansCJKjp"), fonts.output);
  BOOST_TEST(!fonts.has("NotoSansCJKsc"), fonts.output);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::documents
