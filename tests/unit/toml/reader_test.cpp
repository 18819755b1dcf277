#include "toml/reader.h"

#include <array>
#include <boost/test/unit_test.hpp>

#include "example.h"

namespace base = tubiao::base;
namespace toml = tubiao::toml;

namespace {

const std::vector<base::Language> languages = {"zh", "en"};

std::string at(const toml::Span& span) {
  return std::to_string(span.line) + ':' + std::to_string(span.column) + '-' +
         std::to_string(span.end_line) + ':' + std::to_string(span.end_column);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reader)

BOOST_AUTO_TEST_CASE(keeps_the_order_of_the_file) {
  Example example("z = 1\na.y = 2\n\"标题\" = 1\na.x = 3\n[m]\nx = 1\n[b]\n[m.a]\n");
  std::string order;
  for (const auto& key : example.root().keys()) order += key.value;
  BOOST_TEST(order == "za标题mb");
}

BOOST_AUTO_TEST_CASE(knows_the_places_of_keys_values_and_tables) {
  Example example(
      "\"标题\" = \"新乡\" # x\n[t.u]\nx = { zh = \"甲\" , en=\"A\" }\n[[ q ]]\nn = 1_000.50\n"
      "s = \"\"\"\na\nbc\"\"\"\n");
  toml::Table& root = example.root();
  BOOST_TEST(at(root.key_span("标题")) == "1:1-1:5");
  BOOST_TEST(at(root.get_string("标题").value().span) == "1:8-1:12");
  BOOST_TEST(root.span().line == 0);
  toml::Table inner = root.get_table("t").value().get_table("u").value();
  BOOST_TEST(at(inner.span()) == "2:1-2:6");
  BOOST_TEST(at(inner.get_table("x").value().span()) == "3:5-3:26");
  BOOST_TEST(at(inner.key_span("nothing")) == "2:1-2:6");
  toml::Table element = root.get_tables("q").at(0);
  BOOST_TEST(at(element.span()) == "4:1-4:8");
  BOOST_TEST(at(element.get_decimal("n").value().span) == "5:5-5:13");
  BOOST_TEST(at(element.get_string("s").value().span) == "6:5-8:6");
}

BOOST_AUTO_TEST_CASE(takes_a_byte_order_mark_and_windows_line_ends) {
  Example example("\xEF\xBB\xBFkey = \"新\"\r\nnext = 1\r\n");
  BOOST_TEST(at(example.root().get_string("key").value().span) == "1:7-1:10");
  BOOST_TEST(at(example.root().get_decimal("next").value().span) == "2:8-2:9");
  BOOST_TEST(example.root().get_decimal("next").value().value.to_string() == "1");
}

BOOST_AUTO_TEST_CASE(reads_nothing_from_an_empty_file) {
  for (const char* text : {"", "\n", "# only a comment", "\xEF\xBB\xBF", "\r\n\r\n"}) {
    Example example(text);
    BOOST_TEST(example.root().keys().empty());
    example.root().finish();
    BOOST_TEST(example.said() == "");
  }
}

BOOST_AUTO_TEST_CASE(joins_lines_that_begin_with_any_character) {
  Example example("a = \"\"\"一\\\n  、二\\\n§ ¥三\"\"\"\n");
  BOOST_TEST(example.root().get_string("a").value().value == "一、二§ ¥三");
}

BOOST_AUTO_TEST_CASE(keeps_decimals_as_they_are_written) {
  Example example(
      "a = 3.570\nb = -0.1\nc = 1_000\nd = 12345678901234567890.12\ne = 1e3\nf = +7\n"
      "g = [0.30,1]\n");
  const auto written = [&](const char* key) {
    return example.root().get_decimal(key).value().value.to_string();
  };
  BOOST_TEST(written("a") == "3.570");
  BOOST_TEST(written("b") == "-0.1");
  BOOST_TEST(written("c") == "1000");
  BOOST_TEST(written("d") == "12345678901234567890.12");
  BOOST_TEST(written("e") == "1000");
  BOOST_TEST(written("f") == "7");
  auto array = example.root().get_value("g").value().as_array();
  BOOST_TEST(array.at(0).as_decimal().value().to_string() == "0.30");
  BOOST_TEST(example.said() == "");
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_figure) {
  Example example("a = inf\nb = -nan\nc = 0x1F\nd = \"5\"\ne = true\n");
  for (const char* key : {"a", "b", "c", "d", "e"}) BOOST_TEST(!example.root().get_decimal(key));
  BOOST_TEST(
      example.said() ==
      "1:5-1:8 number-not-finite: inf is not a number that can be printed or drawn (leave the key "
      "out where the number is not known)\n"
      "2:5-2:9 number-not-finite: -nan is not a number that can be printed or drawn (leave the key "
      "out where the number is not known)\n"
      "3:5-3:9 bad-value: 0x1F is not a decimal number (write it with the digits 0 to 9 only)\n"
      "4:5-4:8 wrong-type: expected a number, found a string (write it without quotes: 5)\n"
      "5:5-5:9 wrong-type: expected a number, found true or false");
}

BOOST_AUTO_TEST_CASE(refuses_numbers_that_are_too_long) {
  const std::string digits(400, '1');
  Example example("a = " + digits + "\nb = 0." + digits +
                  "\nc = 1e400\nd = 12345678901234567890\n" + "# " + digits + "\n\"" + digits +
                  "\" = '" + digits + "'\n");
  BOOST_TEST(!example.table);
  const std::string help = " (write it in a larger unit, such as 万 or million)";
  BOOST_TEST(
      example.said() ==
      "1:5-1:405 number-too-long: this number has more than 28 digits" + help +
          "\n2:5-2:407 number-too-long: this number has more than 28 digits (leave out the last "
          "digits)" +
          "\n3:5-3:10 number-too-long: written out in full, this number has more than 28 digits" +
          help +
          "\n4:5-4:25 number-too-long: an integer of more than 64 bits, which TOML cannot hold" +
          help);
}

BOOST_AUTO_TEST_CASE(reads_integers_within_limits) {
  Example example("a = 12\nb = 49\nc = 1.0\nd = -9223372036854775808\n");
  BOOST_TEST(example.root().get_integer("a", 1, 12).value().value == 12);
  BOOST_TEST(!example.root().get_integer("b", 1, 48));
  BOOST_TEST(!example.root().get_integer("c", 1, 48));
  BOOST_TEST(!example.root().require_integer("d", 1, 48));
  BOOST_TEST(!example.root().require_integer("e", 1, 48));
  BOOST_TEST(example.said() ==
             "2:5-2:7 bad-value: expected an integer from 1 to 48, found 49\n"
             "3:5-3:8 wrong-type: expected an integer, found a decimal number\n"
             "4:5-4:25 bad-value: expected an integer from 1 to 48, found -9223372036854775808\n"
             "missing-key: missing key \"e\" (add e = …)");
}

BOOST_AUTO_TEST_CASE(reads_numbers_for_geometry) {
  Example example("a = 0.5\nb = 2\nc = 1.5\n");
  BOOST_TEST(example.root().get_number("a", 0, 1).value().value == 0.5);
  BOOST_TEST(example.root().get_number("b", 0, 2).value().value == 2.0);
  BOOST_TEST(!example.root().get_number("c", -0.25, 1));
  BOOST_TEST(example.said() == "3:5-3:8 bad-value: expected a number from -0.25 to 1, found 1.5");
}

BOOST_AUTO_TEST_CASE(remembers_what_it_was_asked_for) {
  tubiao::diag::Sources sources;
  tubiao::diag::Diagnostics diagnostics;
  std::vector<toml::Table> parsed;
  auto root = toml::parse({sources, diagnostics, &parsed}, "x.toml", "a = 1\n[t]\n").value();
  root.get_integer("a", 0, 9);
  root.get_string("b");
  root.get_string("b");
  root.has("c");
  root.get_table("t").value().ignore("d");
  // What was parsed shares the marks of what was read.
  BOOST_REQUIRE(parsed.size() == 1u);
  BOOST_TEST(parsed[0].asked() == (std::vector<std::string>{"a", "b", "t"}),
             boost::test_tools::per_element());
  BOOST_TEST(parsed[0].get_table("t").value().asked() == std::vector<std::string>{"d"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(reports_absence_only_where_it_is_asked_to) {
  Example example("[[indicator]]\n");
  BOOST_TEST(!example.root().get_string("title"));
  toml::Table indicator = example.root().get_tables("indicator").at(0);
  BOOST_TEST(!indicator.require_string("id"));
  BOOST_TEST(!indicator.require_localized("label", languages));
  BOOST_TEST(!indicator.require_table("change"));
  BOOST_TEST(!example.root().require_table("dataset"));
  BOOST_TEST(
      example.said() ==
      "1:1-1:14 missing-key: missing key \"id\" (add id = \"…\")\n"
      "1:1-1:14 missing-key: missing key \"label\" (add label = { zh = \"…\", en = \"…\" })\n"
      "1:1-1:14 missing-key: missing table \"change\" (add change = { … })\n"
      "missing-key: missing table \"dataset\" (add a table [dataset])");
}

BOOST_AUTO_TEST_CASE(reports_a_wrong_type_once) {
  Example example("id = 2020\nflag = \"true\"\nday = \"2025-10-33\"\nname = 2025-10-28\nt = 1\n");
  BOOST_TEST(!example.root().require_string("id"));
  BOOST_TEST(!example.root().get_boolean("flag"));
  BOOST_TEST(!example.root().get_date("day"));
  BOOST_TEST(!example.root().get_string("name"));
  BOOST_TEST(!example.root().require_table("t"));
  example.root().finish();
  BOOST_TEST(
      example.said() ==
      "1:6-1:10 wrong-type: expected a string, found an integer (put it in quotes: \"2020\")\n"
      "2:8-2:14 wrong-type: expected true or false, found a string (write it without quotes: "
      "true)\n"
      "3:7-3:19 wrong-type: expected a date, found a string "
      "(write it as in 2025-10-28)\n"
      "4:8-4:18 wrong-type: expected a string, found a date (put it in quotes)\n"
      "5:5-5:6 wrong-type: expected a table, found an integer");
}

BOOST_AUTO_TEST_CASE(reports_keys_that_nobody_asked_for) {
  Example example("[indicator]\nid = \"gdp\"\nlable = 1\nxyz = 2\nquiet = 3\n");
  toml::Table table = example.root().get_table("indicator").value();
  BOOST_TEST(table.get_string("id").value().value == "gdp");
  table.get_string("label");
  table.ignore("quiet");
  table.finish(std::vector<std::string>{"unit"});
  example.root().finish();
  BOOST_TEST(example.said() ==
             "3:1-3:6 unknown-key: unknown key \"lable\" (did you mean \"label\"?)\n"
             "4:1-4:4 unknown-key: unknown key \"xyz\" "
             "(possible here: \"id\", \"label\", \"quiet\" or \"unit\")");
}

BOOST_AUTO_TEST_CASE(tracks_keys_of_tables_that_dots_make) {
  Example example("page.margin.top = 1\npage.margin.left = 2\n[a.b]\nc = 3\n");
  toml::Table margin = example.root().get_table("page").value().get_table("margin").value();
  BOOST_TEST(margin.get_integer("top", 0, 9).value().value == 1);
  margin.finish();
  example.root().finish();
  BOOST_TEST(example.said() ==
             "2:13-2:17 unknown-key: unknown key \"left\" (possible here: \"top\")\n"
             "3:2-3:3 unknown-key: unknown key \"a\" (possible here: \"page\")");
}

BOOST_AUTO_TEST_CASE(shares_its_marks_between_copies) {
  Example example("[t]\na = 1\n");
  example.root().get_table("t").value().get_integer("a", 0, 9);
  example.root().get_table("t").value().finish();
  BOOST_TEST(example.said() == "");
}

BOOST_AUTO_TEST_CASE(names_the_choices) {
  Example example("nature = \"anual\"\nkind = \"pie\"\nsize = \"A0\"\n");
  constexpr std::array<std::string_view, 3> natures = {"level", "annual", "share"};
  constexpr std::array<std::string_view, 3> sizes = {"A2", "A1", "A0"};
  BOOST_TEST(!example.root().get_choice("nature", natures));
  BOOST_TEST(!example.root().get_choice("kind", natures));
  BOOST_TEST(example.root().get_choice("size", sizes).value().value == "A0");
  BOOST_TEST(example.said() ==
             "1:10-1:17 bad-value: unknown nature \"anual\" (did you mean \"annual\"?)\n"
             "2:8-2:13 bad-value: unknown kind \"pie\" "
             "(possible here: \"level\", \"annual\" or \"share\")");
}

BOOST_AUTO_TEST_CASE(does_not_list_many_choices) {
  Example example("kind = \"pie\"\n");
  constexpr std::array<std::string_view, 17> kinds = {
      "one", "two", "three",  "four",     "five",     "six",     "seven",   "eight",    "nine",
      "ten", "11",  "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"};
  BOOST_TEST(!example.root().get_choice("kind", kinds));
  BOOST_TEST(example.said() == "1:8-1:13 bad-value: unknown kind \"pie\"");
}

BOOST_AUTO_TEST_CASE(reads_a_text_per_language) {
  Example example("a = { zh = \"新乡\", en = \"Xinxiang\" }\nb.zh = \"甲\"\nb.en = \"A\"\n");
  const auto text = example.root().get_localized("a", languages).value();
  BOOST_TEST(text.value.at("zh") == "新乡");
  BOOST_TEST(text.value.at("en") == "Xinxiang");
  BOOST_TEST(example.root().get_localized("b", languages).value().value.at("en") == "A");
  BOOST_TEST(example.said() == "");
}

BOOST_AUTO_TEST_CASE(reports_languages_that_are_missing_unknown_or_wrong) {
  Example example(
      "a = { zh = \"甲\" }\nb = \"B\"\nc = { zh = \"甲\", en = 1 }\n"
      "d = { zh = \"甲\", en = \"A\", fr = \"A\" }\n");
  for (const char* key : {"a", "b", "c", "d"}) {
    BOOST_TEST(!example.root().get_localized(key, languages));
  }
  BOOST_TEST(
      example.said() ==
      "1:5-1:17 missing-language: \"a\" is missing in \"en\" (add en = \"…\")\n"
      "2:5-2:8 wrong-type: expected a text per language, found a string "
      "(write { zh = \"…\", en = \"…\" })\n"
      "3:22-3:23 wrong-type: expected a string, found an integer (put it in quotes: \"1\")\n"
      "4:27-4:29 unknown-key: unknown key \"fr\" (the languages here are \"zh\" and \"en\")");
}

BOOST_AUTO_TEST_CASE(takes_any_language_tag_where_none_are_declared) {
  Example example("a = { yue = \"甲\", zh-Hant = \"乙\" }\nb = { Chinese = \"甲\" }\n");
  BOOST_TEST(example.root().get_localized("a", {}).value().value.at("zh-Hant") == "乙");
  BOOST_TEST(!example.root().get_localized("b", {}));
  BOOST_TEST(example.said() ==
             "2:7-2:14 bad-language: \"Chinese\" is not a language tag "
             "(write it as in zh, en or zh-Hant)");
}

BOOST_AUTO_TEST_CASE(reads_strings_one_or_many) {
  Example example("a = \"x\"\nb = [\"x\", \"y\"]\nc = []\nd = [\"x\", 1, 2]\ne = 5\n");
  BOOST_TEST(example.root().get_strings("a").value().size() == 1u);
  BOOST_TEST(example.root().get_strings("b").value().at(1).value == "y");
  BOOST_TEST(example.root().get_strings("c").value().empty());
  BOOST_TEST(!example.root().get_strings("d"));
  BOOST_TEST(!example.root().get_strings("e"));
  BOOST_TEST(!example.root().get_strings("f"));
  BOOST_TEST(example.said() ==
             "4:11-4:12 wrong-type: expected a string, found an integer (put it in quotes: \"1\")\n"
             "4:14-4:15 wrong-type: expected a string, found an integer (put it in quotes: \"2\")\n"
             "5:5-5:6 wrong-type: expected a string or an array of strings, found an integer");
}

BOOST_AUTO_TEST_CASE(reads_arrays_of_tables) {
  Example example("a = [{ x = 1 }, 5]\n[[b]]\n[[b]]\n[c]\n");
  BOOST_TEST(example.root().get_tables("a").size() == 1u);
  BOOST_TEST(example.root().get_tables("b").size() == 2u);
  BOOST_TEST(example.root().get_tables("c").empty());
  BOOST_TEST(example.root().get_tables("d").empty());
  BOOST_TEST(example.said() ==
             "1:17-1:18 wrong-type: expected a table, found an integer\n"
             "4:1-4:4 wrong-type: expected an array of tables, found a table "
             "(write [[c]], with two brackets)");
}

BOOST_AUTO_TEST_CASE(hands_out_values_of_any_type) {
  Example example(
      "a = [\"x\", true, 1, 1.5, 2025-10-28, { k = 1 }, [], 07:32:00, 2025-10-28T07:32:00Z]\n");
  std::vector<toml::Value> values = example.root().get_value("a").value().as_array();
  std::string types;
  for (const toml::Value& value : values) types += std::string(describe(value.type())) + ", ";
  BOOST_TEST(types ==
             "a string, true or false, an integer, a decimal number, a date, a table, an array, "
             "a time, a date with a time, ");
  BOOST_TEST(values.at(0).as_string() == "x");
  BOOST_TEST(values.at(1).as_boolean());
  BOOST_TEST(values.at(3).as_decimal().value().to_string() == "1.5");
  BOOST_TEST((values.at(4).find_date() == toml::Date{2025, 10, 28}));
  BOOST_TEST(!values.at(0).find_date());
  BOOST_TEST(values.at(5).as_table().get_integer("k", 0, 9).value().value == 1);
  values.at(0).report_wrong_type("a year or a date");
  BOOST_TEST(example.said() == "1:6-1:9 wrong-type: expected a year or a date, found a string");
}

BOOST_AUTO_TEST_CASE(dates_may_stand_in_quotes) {
  Example example("a = 2024-02-29\nb = \"2024-02-29\"\nc = \"2023-02-29\"\nd = \"2024-2-29\"\n");
  BOOST_TEST((example.root().get_date("a")->value == toml::Date{2024, 2, 29}));
  BOOST_TEST((example.root().get_date("b")->value == toml::Date{2024, 2, 29}));
  BOOST_TEST(!example.root().get_date("c"));
  BOOST_TEST(!example.root().get_date("d"));
}

BOOST_AUTO_TEST_SUITE_END()
