#include <stdlib.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "base/file.h"
#include "base/limits.h"
#include "example.h"

namespace fs = std::filesystem;

namespace {

/// Reads `bytes` from a file and gives what was said about it.
std::string read(const std::string& bytes) {
  std::string folder = (fs::temp_directory_path() / "toml-test-XXXXXX").string();
  BOOST_REQUIRE(::mkdtemp(folder.data()) != nullptr);
  const fs::path path = fs::path(folder) / "x.toml";
  tubiao::base::write_file(path, bytes);
  Example example("");
  const auto table =
      tubiao::toml::read_file({example.sources, example.diagnostics}, path, "x.toml");
  fs::remove_all(folder);
  BOOST_TEST(table.has_value() == !example.diagnostics.has_errors());
  return example.said();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(read_file)

BOOST_AUTO_TEST_CASE(reads_a_good_file) {
  BOOST_TEST(read("a = 1\n") == "");
  BOOST_TEST(read("\xEF\xBB\xBF"
                  "a = 1\r\n") == "");
  BOOST_TEST(read("") == "");
}

BOOST_AUTO_TEST_CASE(reports_a_missing_file_where_it_was_asked_for) {
  Example example("data = \"no.toml\"\n");
  const auto asked = example.root().get_string("data").value().span;
  const auto table = tubiao::toml::read_file({example.sources, example.diagnostics}, "/no/no.toml",
                                             "no.toml", asked);
  BOOST_TEST(!table);
  BOOST_TEST(
      example.said() ==
      "1:8-1:17 file-unreadable: cannot read \"no.toml\": No such file or directory (a path is "
      "relative to the file that names it)");
}

BOOST_AUTO_TEST_CASE(reports_a_folder) {
  Example example("");
  tubiao::toml::read_file({example.sources, example.diagnostics}, "/", "data");
  BOOST_TEST(example.said() == "file-unreadable: cannot read \"data\": it is a folder, not a file");
}

BOOST_AUTO_TEST_CASE(reports_a_file_that_is_too_large) {
  const std::string comment = "#" + std::string(tubiao::base::limits::input_bytes - 1, 'x');
  BOOST_TEST(read(comment) == "");
  BOOST_TEST(read(comment + "x") ==
             "file-too-large: cannot read \"x.toml\": it is larger than 16 MiB (a yearbook of a "
             "city has less "
             "than 1 MiB: is it the right file?)");
}

BOOST_AUTO_TEST_CASE(reports_other_encodings) {
  const std::string help =
      " (save the file again in the encoding UTF-8 (it may be in GBK or GB 18030 now))";
  BOOST_TEST(read("\"甲\" = 1\ntitle = \"\xD0\xC2\xCF\xE7\"\n") ==
             "2:10-2:11 invalid-utf8: byte 0xD0 is not valid in UTF-8" + help);
  BOOST_TEST(read("a = \"\xE4\xB9") ==
             "1:6-1:7 invalid-utf8: byte 0xE4 is not valid in UTF-8" + help);
  BOOST_TEST(read(std::string("\xFF\xFE"
                              "a\0=\0",
                              6)) ==
             "invalid-utf8: this text is in UTF-16 (save the file again in the encoding UTF-8)");
}

BOOST_AUTO_TEST_CASE(reports_what_is_no_text) {
  BOOST_TEST(
      read(std::string("a = 1\nb\0", 8)) ==
      "2:2-2:3 invalid-utf8: a zero byte: this is not a text file (name a TOML file, or save this "
      "one again as text in UTF-8)");
}

BOOST_AUTO_TEST_SUITE_END()
