#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
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

/// The tables of the document itself.
const layers::Table& table() {
  static const layers::Table read_once = layers::read_table(read(ARCHITECTURE));
  return read_once;
}

/// A source file of src/.
struct Source {
  std::string name;    ///< "text/shaper.h"
  std::string folder;  ///< "text"
  std::string text;
};

const std::vector<Source>& sources() {
  static const std::vector<Source> all = [] {
    std::vector<Source> found;
    for (const auto& entry : fs::recursive_directory_iterator(SOURCE_FOLDER)) {
      const auto extension = entry.path().extension();
      if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
      const fs::path inside = entry.path().lexically_relative(SOURCE_FOLDER);
      found.push_back({inside.string(), inside.begin()->string(), read(entry)});
    }
    return found;
  }();
  return all;
}

std::string only_breach(std::string_view folder, std::string_view text) {
  const auto found = layers::breaches(table(), folder, text);
  return found.size() == 1 ? found.front() : std::to_string(found.size()) + " breaches";
}

bool is_clean(std::string_view folder, std::string_view text) {
  return layers::breaches(table(), folder, text).empty();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(layers_of_the_program)

BOOST_AUTO_TEST_CASE(includes_follow_the_table) {
  for (const Source& source : sources()) {
    for (const std::string& breach : layers::breaches(table(), source.folder, source.text)) {
      BOOST_ERROR("src/" + source.name + ":" + breach);
    }
  }
  BOOST_TEST(sources().size() > 20u);
}

BOOST_AUTO_TEST_CASE(the_table_has_every_folder_and_no_other) {
  std::set<std::string> known;
  for (const layers::Folder& folder : table().folders) known.insert(folder.name);
  std::set<std::string> there;
  for (const auto& entry : fs::directory_iterator(SOURCE_FOLDER)) {
    if (entry.is_directory()) there.insert(entry.path().filename().string());
  }
  BOOST_TEST(known == there, boost::test_tools::per_element());
}

/// A folder may include only folders that stand before it in the table: there is no circle.
BOOST_AUTO_TEST_CASE(the_table_has_no_circles) {
  std::set<std::string_view> before;
  for (const layers::Folder& folder : table().folders) {
    for (const std::string_view name : folder.may_include) {
      BOOST_TEST(before.count(name) == 1u, folder.name << " before " << name);
    }
    before.insert(folder.name);
  }
}

/// What nobody needs is not allowed either: the table says how the house is, not how it might be.
BOOST_AUTO_TEST_CASE(every_permission_is_used) {
  std::map<std::string, std::set<std::string>> used;
  std::map<const layers::Owned*, std::set<std::string>> owners;
  for (const Source& source : sources()) {
    for (const std::string& header : layers::included(source.text)) {
      used[source.folder].insert(header.substr(0, header.find('/')));
      if (const auto* row = table().find_owners(header)) owners[row].insert(source.folder);
    }
  }
  for (const layers::Folder& folder : table().folders) {
    for (const std::string& name : folder.may_include) {
      BOOST_TEST(used[folder.name].count(name) == 1u, folder.name << "/ does not need " << name);
    }
  }
  for (const layers::Owned& row : table().owned) {
    for (const std::string& name : row.owners) {
      BOOST_TEST(owners[&row].count(name) == 1u, name << "/ has no <" << row.headers.front());
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_check_itself)

BOOST_AUTO_TEST_CASE(reads_the_tables_of_a_document) {
  const layers::Table small = layers::read_table(
      "| folder | may include | holds |\n| --- | --- | --- |\n| `a/` | – | x |\n"
      "| `b/` | `a/` | y |\n| `c/` | all above | z |\n\n"
      "| headers | only in |\n| --- | --- |\n| `x-y.h` `z/` | `a/`, `b/` |\n| `x` | nobody |\n");
  BOOST_REQUIRE(small.folders.size() == 3u);
  BOOST_TEST(small.folders[0].may_include.empty());
  BOOST_TEST(small.folders[2].may_include == (layers::Names{"a", "b"}),
             boost::test_tools::per_element());
  BOOST_REQUIRE(small.find_owners("x-y.h") != nullptr);
  BOOST_TEST(small.find_owners("x-y.h")->owners.size() == 2u);
  BOOST_TEST(small.find_owners("x.h")->owners.empty());
  BOOST_TEST(small.find_owners("y.h") == nullptr);
}

BOOST_AUTO_TEST_CASE(sees_a_folder_that_may_not_be_included) {
  BOOST_TEST(only_breach("base", "\n#include \"diag/span.h\"\n") ==
             "2: base/ may not include diag/");
  BOOST_TEST(only_breach("render", "  #  include \"text/shaper.h\"") ==
             "1: render/ may not include text/");
  BOOST_TEST(only_breach("diag", "#include \"span.h\"") ==
             "1: \"span.h\" is included without its folder");
  BOOST_TEST(only_breach("diag", "#include \"other/x.h\"") ==
             "1: other/ is not in the table of layers");
  BOOST_TEST(is_clean("diag", "#include \"diag/span.h\"\n#include \"base/utf8.h\"\n"));
}

BOOST_AUTO_TEST_CASE(sees_a_library_outside_its_owner) {
  BOOST_TEST(only_breach("data", "#include <toml++/toml.h>") ==
             "1: <toml++/toml.h> is not for data/");
  BOOST_TEST(only_breach("finish", "#include <hb.h>") == "1: <hb.h> is not for finish/");
  BOOST_TEST(is_clean("render", "#include <hb-subset.h>\n#include <cairo.h>"));
  BOOST_TEST(only_breach("page", "#include <sys/stat.h>") == "1: <sys/stat.h> is not for page/");
  BOOST_TEST(only_breach("page", "#include <new/library.h>") ==
             "1: <new/library.h> has no owner in the table of libraries");
}

BOOST_AUTO_TEST_CASE(sees_streams) {
  BOOST_TEST(only_breach("page", "#include <sstream>") == "1: <sstream> is not for page/");
  BOOST_TEST(is_clean("page", "#include <vector>\n#include <string>"));
}

BOOST_AUTO_TEST_CASE(sees_a_whole_namespace) {
  BOOST_TEST(only_breach("cli", "  using  namespace std;") == "1: there is a `using namespace`");
  BOOST_TEST(is_clean("cli", "// no using namespace here\nusing std::string;"));
  BOOST_TEST(is_clean("cli", "const char* text = \"using namespace\";"));
}

BOOST_AUTO_TEST_SUITE_END()
