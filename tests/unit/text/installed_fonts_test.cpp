#include "text/installed_fonts.h"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <set>
#include <string>

#include "system_fonts.h"
#include "text/pattern.h"

namespace tubiao::text::test {
namespace {

/// The faces of a configuration, which it takes over.
std::set<std::string> faces_in(FcConfig* config) {
  std::set<std::string> faces;
  const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
  for (int i = 0; i < fonts->nfont; ++i) {
    faces.insert(string_of(fonts->fonts[i], FC_FILE) + " " +
                 std::to_string(face_index_of(fonts->fonts[i])));
  }
  FcConfigDestroy(config);
  return faces;
}

/// What the program finds; it has to be what Fontconfig itself finds by the same files.
std::set<std::string> installed() {
  auto found = faces_in(load_installed_fonts());
  BOOST_TEST(found == faces_in(FcInitLoadConfigAndFonts()), boost::test_tools::per_element());
  return found;
}

bool any_contains(const std::set<std::string>& faces, const std::string& part) {
  for (const auto& face : faces) {
    if (face.find(part) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(installed_fonts)

BOOST_AUTO_TEST_CASE(are_those_of_the_folders_that_are_named) {
  BOOST_TEST(any_contains(installed(), "/inter/"));
}

BOOST_AUTO_TEST_CASE(are_those_of_included_files_too) {
  const tubiao::test::Folder included;
  const SystemFonts fonts(
      "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
      "<include ignore_missing=\"yes\">" +
      included.path("conf.d") +
      "</include><include ignore_missing=\"yes\">nowhere.conf</include></fontconfig>");
  const auto file = [](const std::string& folder) {
    return "<fontconfig><!-- one folder --><dir>" + folder + "</dir></fontconfig>";
  };
  included.write("conf.d/10-first.conf", file("/usr/share/fonts/opentype/inter"));
  included.write("conf.d/other.conf", file("/usr/share/fonts/truetype/open-sans"));
  included.write("conf.d/20-rule.conf",
                 "<fontconfig><include>/nowhere</include><match/></fontconfig>");
  const auto found = installed();
  BOOST_TEST(any_contains(found, "/inter/"));
  BOOST_TEST(!any_contains(found, "/open-sans/"));
}

BOOST_AUTO_TEST_CASE(are_those_of_the_user_too) {
  const SystemFonts fonts(R"(<fontconfig>
    <include ignore_missing="yes" prefix="xdg">fontconfig/fonts.conf</include></fontconfig>)");
  fonts.folder().write("fontconfig/fonts.conf",
                       "<fontconfig><dir>/usr/share/fonts/opentype/inter</dir></fontconfig>");
  const char* usual = std::getenv("XDG_CONFIG_HOME");
  const std::string before = usual ? usual : "";
  setenv("XDG_CONFIG_HOME", fonts.folder().path().c_str(), 1);
  BOOST_TEST(any_contains(installed(), "/inter/"));
  usual ? setenv("XDG_CONFIG_HOME", before.c_str(), 1) : unsetenv("XDG_CONFIG_HOME");
}

BOOST_AUTO_TEST_CASE(are_without_those_that_the_files_leave_out) {
  const SystemFonts fonts(R"(<fontconfig><dir>/usr/share/fonts/opentype/inter</dir>
    <selectfont><rejectfont><glob>*/Inter-Bold.otf</glob></rejectfont></selectfont></fontconfig>)");
  const auto found = installed();
  BOOST_TEST(any_contains(found, "Inter-Regular.otf"));
  BOOST_TEST(!any_contains(found, "Inter-Bold.otf"));
}

BOOST_AUTO_TEST_CASE(are_those_beside_a_file_where_it_says_so) {
  const SystemFonts fonts(
      R"(<fontconfig><dir prefix="relative">mine</dir><reset-dirs/>
         <dir prefix="relative">inter</dir></fontconfig>)");
  std::filesystem::create_directory_symlink("/usr/share/fonts/opentype/inter",
                                            fonts.folder().path("inter"));
  BOOST_TEST(any_contains(installed(), "Inter-Regular.otf"));
}

BOOST_AUTO_TEST_CASE(are_as_fontconfig_has_them_where_a_file_is_damaged) {
  const SystemFonts fonts("<fontconfig><dir>/usr/share/fonts/opentype/inter</dir>");
  FcConfig* own = load_installed_fonts();
  FcConfig* theirs = FcInitLoadConfigAndFonts();
  BOOST_TEST((own == nullptr) == (theirs == nullptr));
  if (own != nullptr && theirs != nullptr) {
    BOOST_TEST(faces_in(own) == faces_in(theirs), boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::text::test
