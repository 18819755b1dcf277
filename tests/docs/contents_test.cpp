// What the documents must not forget, and where their links lead.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "block/kinds.h"
#include "diag/codes.h"
#include "markdown.h"
#include "project.h"

namespace {

namespace fs = std::filesystem;

bool contains(const std::vector<std::string>& list, const std::string& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// Where a link of `document` leads, relative to the root; nothing checks the network.
bool leads_somewhere(const std::string& document, const std::string& target) {
  if (target.find("://") != std::string::npos) return true;
  const std::size_t sign = target.find('#');
  const std::string file = target.substr(0, sign);
  const fs::path path =
      docs::root() / (file.empty() ? fs::path(document) : fs::path(document).parent_path() / file);
  if (!fs::exists(path)) return false;
  if (sign == std::string::npos) return true;
  std::vector<std::string> anchors;
  for (const auto& heading : markdown::headings(docs::read(path))) {
    anchors.push_back(markdown::anchor(heading));
  }
  return contains(anchors, target.substr(sign + 1));
}

std::string word(tubiao::diag::Severity severity) {
  switch (severity) {
    case tubiao::diag::Severity::error:
      return "error";
    case tubiao::diag::Severity::warning:
      return "warning";
    case tubiao::diag::Severity::note:
      return "note";
  }
  return "";
}

/// The keys that a JSON Schema allows, in all tables.
void collect_keys(const nlohmann::json& schema, std::set<std::string>& keys) {
  if (!schema.is_structured()) return;
  if (const auto properties = schema.find("properties"); properties != schema.end()) {
    for (const auto& [key, value] : properties->items()) keys.insert(key);
  }
  for (const auto& inner : schema) collect_keys(inner, keys);
}

/// Whether a text has a key as a word of its own.
bool has_word(std::string_view text, std::string_view word) {
  const auto is_inside = [&](std::size_t at) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-";
    return at < text.size() && letters.find(text[at]) != std::string_view::npos;
  };
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (!is_inside(at - 1) && !is_inside(at + word.size())) return true;
  }
  return false;
}

/// The documents that tell of the keys of a schema.
const std::map<std::string, std::vector<std::string>> documents_of_schemas = {
    {"data", {"data-format", "units-and-languages"}},
    {"language", {"units-and-languages", "data-format"}},
    {"layout", {"layout-format"}},
    {"theme", {"theme-format"}},
    {"units", {"units-and-languages"}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(contents)

BOOST_AUTO_TEST_CASE(links_lead_somewhere) {
  int count = 0;
  for (const std::string& document : docs::documents()) {
    for (const markdown::Link& link : markdown::links(docs::read(document))) {
      ++count;
      BOOST_TEST(leads_somewhere(document, link.target),
                 document << ":" << link.line << ": " << link.target << " is not there");
    }
  }
  BOOST_TEST(count > 0);
}

BOOST_AUTO_TEST_CASE(the_list_of_diagnostics_is_the_registry) {
  const auto rows =
      markdown::table(docs::read("docs/diagnostics.md"), {"code", "level", "meaning"});
  const auto codes = tubiao::diag::all_codes();
  BOOST_TEST(rows.size() == codes.size());
  for (const auto& code : codes) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const markdown::Row& cells) {
      return cells[0] == "`" + std::string(code.name) + "`";
    });
    BOOST_REQUIRE_MESSAGE(row != rows.end(), code.name << " is not in docs/diagnostics.md");
    BOOST_TEST((*row)[1] == word(code.severity));
    BOOST_TEST((*row)[2] == code.meaning);
  }
}

BOOST_AUTO_TEST_CASE(every_kind_of_block_has_a_section) {
  const auto headings = markdown::headings(docs::read("docs/layout-format.md"));
  for (const auto& kind : tubiao::block::all_kinds()) {
    BOOST_TEST(contains(headings, "`" + std::string(kind.name) + "`"), kind.name);
  }
}

BOOST_AUTO_TEST_CASE(every_key_of_the_formats_is_told) {
  for (const auto& entry : fs::directory_iterator(docs::root() / "share/schemas")) {
    const std::string name = entry.path().stem().string();
    BOOST_TEST_REQUIRE(documents_of_schemas.count(name) == 1u, name);
    std::string text;
    for (const auto& document : documents_of_schemas.at(name)) {
      text += docs::read("docs/" + document + ".md");
    }
    std::set<std::string> keys;
    collect_keys(nlohmann::json::parse(docs::read(entry.path())), keys);
    BOOST_TEST(keys.size() > 10u);
    for (const auto& key : keys) BOOST_TEST(has_word(text, key), name << ": " << key);
  }
}

BOOST_AUTO_TEST_CASE(every_icon_is_named) {
  const std::string text = docs::read("docs/layout-format.md");
  for (const auto& entry : fs::directory_iterator(docs::root() / "share/icons")) {
    const std::string name = entry.path().stem().string();
    BOOST_TEST(text.find("`" + name + "`") != std::string::npos, name);
  }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(reading_markdown)

BOOST_AUTO_TEST_CASE(finds_blocks_and_the_files_they_are) {
  const auto found =
      markdown::blocks("One, `a.toml`:\n\n```toml\nx = 1\n```\n\ntwo\n```\ny\n```\n");
  BOOST_REQUIRE(found.size() == 2u);
  BOOST_TEST(found[0].line == 3);
  BOOST_TEST(found[0].language == "toml");
  BOOST_TEST(found[0].file == "a.toml");
  BOOST_TEST(found[0].body == "x = 1\n");
  BOOST_TEST(found[1].file == "");
  BOOST_TEST(found[1].body == "y\n");
  BOOST_TEST(markdown::blocks("文件 `a.toml`：\n```\n```\n")[0].file == "a.toml");
}

BOOST_AUTO_TEST_CASE(finds_tables_by_their_headers) {
  const std::string text =
      "| a | b |\n| --- | --- |\n| `x \\| y` | 2 |\n\n| c | d |\n| - | - |\n| 3 | 4 |\n";
  const auto rows = markdown::table(text, {"a"});
  BOOST_REQUIRE(rows.size() == 1u);
  BOOST_TEST(rows[0] == (markdown::Row{"`x | y`", "2"}), boost::test_tools::per_element());
  BOOST_TEST(markdown::table(text, {"b"}).empty());
}

BOOST_AUTO_TEST_CASE(finds_links_outside_blocks) {
  const auto found = markdown::links("[a](b.md) <img src=\"c.png\">\n```\n[d](e)\n```\n");
  BOOST_REQUIRE(found.size() == 2u);
  BOOST_TEST(found[0].target == "b.md");
  BOOST_TEST(found[1].target == "c.png");
}

BOOST_AUTO_TEST_CASE(names_anchors_as_code_hosts_do) {
  BOOST_TEST(markdown::anchor("The `data` format: 1, 2") == "the-data-format-1-2");
  BOOST_TEST(markdown::anchor("数据 Format") == "数据-format");
}

BOOST_AUTO_TEST_SUITE_END()
