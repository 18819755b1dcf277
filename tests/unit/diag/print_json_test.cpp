#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "diag/printer.h"

namespace diag = tubiao::diag;

BOOST_AUTO_TEST_SUITE(json_printer)

BOOST_AUTO_TEST_CASE(gives_every_part) {
  diag::Sources sources;
  const diag::SourceId id = sources.add("data/x.toml", "id = 1\nid = 1\n");
  diag::Diagnostics diagnostics;
  diag::Diagnostic& finding =
      diagnostics.report(diag::Code::duplicate_id, {id, 2, 1, 2, 3}, "\"id\" is there twice");
  finding.notes.push_back({"first given here", {id, 1, 1, 1, 3}});
  finding.help = "remove one";
  const auto json = nlohmann::json::parse(print_json(diagnostics, sources));
  const auto expected = nlohmann::json::parse(R"([{
    "severity": "error", "code": "duplicate-id", "message": "\"id\" is there twice",
    "file": "data/x.toml", "line": 2, "column": 1, "end_line": 2, "end_column": 3,
    "notes": [{"message": "first given here", "file": "data/x.toml",
               "line": 1, "column": 1, "end_line": 1, "end_column": 3}],
    "help": "remove one"}])");
  BOOST_TEST(json == expected, json.dump(2));
}

BOOST_AUTO_TEST_CASE(leaves_out_what_is_not_there) {
  diag::Sources sources;
  const diag::SourceId id = sources.add("x", "");
  diag::Diagnostics diagnostics;
  diagnostics.report(diag::Code::empty_dataset, {id, 0, 0, 0, 0}, "nothing here");
  diagnostics.report(diag::Code::file_unreadable, {}, "no file");
  const auto json = nlohmann::json::parse(print_json(diagnostics, sources));
  BOOST_TEST(json[0].size() == 4u);
  BOOST_TEST(json[0]["file"] == "x");
  BOOST_TEST(json[1].size() == 3u);
}

BOOST_AUTO_TEST_CASE(is_an_empty_array_where_all_is_well) {
  BOOST_TEST(print_json(diag::Diagnostics(), diag::Sources()) == "[]\n");
}

BOOST_AUTO_TEST_CASE(survives_damaged_text) {
  diag::Diagnostics diagnostics;
  diagnostics.report(diag::Code::bad_value, {}, "found \"\xD0\xC2\"");
  const auto json = nlohmann::json::parse(print_json(diagnostics, diag::Sources()));
  BOOST_TEST(json.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
