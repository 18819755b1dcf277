#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "check.h"
#include "table.h"

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool is_source(const fs::path& path) {
  return path.extension() == ".h" || path.extension() == ".cpp";
}

std::string only_breach(std::string_view folder, std::string_view text) {
  const auto found = layers::breaches(folder, text);
  return found.size() == 1 ? found.front() : std::to_string(found.size()) + " breaches";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(layers_of_the_program)

BOOST_AUTO_TEST_CASE(includes_follow_the_table) {
  const fs::path root = SOURCE_FOLDER;
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file() || !is_source(entry.path())) continue;
    ++files;
    const fs::path inside = entry.path().lexically_relative(root);
    for (const std::string& breach : layers::breaches(inside.begin()->string(), read(entry))) {
      BOOST_ERROR("src/" + inside.string() + ":" + breach);
    }
  }
  BOOST_TEST(files > 20);
}

BOOST_AUTO_TEST_CASE(every_folder_is_in_the_table) {
  std::set<std::string> known;
  for (const layers::Folder& folder : layers::folders) known.emplace(folder.name);
  for (const auto& entry : fs::directory_iterator(SOURCE_FOLDER)) {
    if (!entry.is_directory()) continue;
    const std::string name = entry.path().filename().string();
    BOOST_TEST(known.count(name) == 1u, "src/" << name << " is not in the table of layers");
  }
}

/// A folder may include only folders that stand before it in the table: there is no circle.
BOOST_AUTO_TEST_CASE(the_table_has_no_circles) {
  std::set<std::string_view> before;
  for (const layers::Folder& folder : layers::folders) {
    for (const std::string_view name : folder.may_include) {
      BOOST_TEST(before.count(name) == 1u, folder.name << " before " << name);
    }
    before.insert(folder.name);
  }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_check_itself)

BOOST_AUTO_TEST_CASE(sees_a_folder_that_may_not_be_included) {
  BOOST_TEST(only_breach("base", "\n#include \"diag/span.h\"\n") ==
             "2: base/ may not include diag/");
  BOOST_TEST(only_breach("render", "  #  include \"text/shaper.h\"") ==
             "1: render/ may not include text/");
  BOOST_TEST(only_breach("diag", "#include \"span.h\"") ==
             "1: \"span.h\" is included without its folder");
  BOOST_TEST(only_breach("diag", "#include \"other/x.h\"") ==
             "1: other/ is not in the table of layers");
  BOOST_TEST(
      layers::breaches("diag", "#include \"diag/span.h\"\n#include \"base/utf8.h\"\n").empty());
}

BOOST_AUTO_TEST_CASE(sees_a_library_outside_its_owner) {
  BOOST_TEST(only_breach("data", "#include <toml++/toml.h>") ==
             "1: <toml++/toml.h> is not for data/");
  BOOST_TEST(only_breach("render", "#include <hb.h>") == "1: <hb.h> is not for render/");
  BOOST_TEST(layers::breaches("render", "#include <hb-subset.h>\n#include <cairo.h>").empty());
  BOOST_TEST(only_breach("page", "#include <sys/stat.h>") == "1: <sys/stat.h> is not for page/");
  BOOST_TEST(only_breach("page", "#include <new/library.h>") ==
             "1: <new/library.h> has no owner in the table of libraries");
}

BOOST_AUTO_TEST_CASE(sees_streams_outside_the_command_line) {
  BOOST_TEST(only_breach("page", "#include <sstream>") == "1: <sstream> belongs to cli/");
  BOOST_TEST(layers::breaches("cli", "#include <iostream>\n#include <vector>").empty());
}

BOOST_AUTO_TEST_CASE(sees_a_whole_namespace) {
  BOOST_TEST(only_breach("cli", "  using  namespace std;") == "1: there is a `using namespace`");
  BOOST_TEST(layers::breaches("cli", "// no using namespace here\nusing std::string;").empty());
  BOOST_TEST(layers::breaches("cli", "const char* text = \"using namespace\";").empty());
}

BOOST_AUTO_TEST_SUITE_END()
