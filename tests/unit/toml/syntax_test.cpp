#include <boost/test/unit_test.hpp>
#include <vector>

#include "example.h"

namespace {

/// A text that is not TOML, and what is said about it.
struct Mistake {
  const char* text;
  const char* said;
};

void check(const std::vector<Mistake>& mistakes) {
  for (const Mistake& mistake : mistakes) {
    const Example example(mistake.text);
    BOOST_TEST(!example.table);
    std::string said = example.said();
    const std::string code = " toml-syntax:";
    const std::size_t at = said.find(code);
    BOOST_REQUIRE(at != std::string::npos);
    said.erase(at, code.size());
    BOOST_TEST(said == mistake.said, mistake.text << "\n  → " << said);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(syntax)

BOOST_AUTO_TEST_CASE(explains_strings) {
  check({
      {"a = \"x\nb = 1",
       "1:5-1:6 this string is not closed in its line (close it with \"; a text of several lines "
       "begins and ends with \"\"\")"},
      {"a = \"x",
       "1:5-1:6 this string is not closed in its line (close it with \"; a text of several lines "
       "begins and ends with \"\"\")"},
      {"a = 'x\n",
       "1:5-1:6 this string is not closed in its line (close it with '; a text of several lines "
       "begins and ends with ''')"},
      {"a = \"\"\"x\ny\n", "1:5-1:8 this string is never closed (close it with \"\"\")"},
      {"a = \"\\q\"",
       "1:6-1:8 \"\\q\" stands for no character (for a backslash write \\\\, or put the string in "
       "single quotes)"},
      {"a = \"C:\\Users\"",
       "1:8-1:11 \"\\Us\" stands for no character (for a backslash write \\\\, or put the string "
       "in single quotes)"},
      {"a = \"\\uD800\"",
       "1:6-1:12 \"\\uD800\" stands for no character (for a backslash write \\\\, or put the "
       "string in single quotes)"},
      {"a = \"\\u12\"",
       "1:6-1:10 \"\\u12\" stands for no character (for a backslash write \\\\, or put the string "
       "in single quotes)"},
      {"a = \"b\014c\"", "1:7-1:8 a control character, which no text can hold (remove it)"},
      {"[\"a]\n",
       "1:2-1:3 this string is not closed in its line (close it with \"; a text of several lines "
       "begins and ends with \"\"\")"},
  });
}

BOOST_AUTO_TEST_CASE(explains_words_that_are_not_values) {
  check({
      {"a = 公园\n",
       "1:5-1:7 \"公园\" is not a value (put it in quotes if it is a text: \"公园\")"},
      {"a = hello world # c\n",
       "1:5-1:16 \"hello world\" is not a value (put it in quotes if it is a text: \"hello "
       "world\")"},
      {"a = [hello, world]\n",
       "1:6-1:11 \"hello\" is not a value (put it in quotes if it is a text: \"hello\")"},
      {"a = True\n", "1:5-1:9 \"True\" is not a value (write true in small letters)"},
      {"a = yes\n", "1:5-1:8 \"yes\" is not a value (write true or false)"},
      {"a = tru", "1:5-1:8 \"tru\" is not a value (put it in quotes if it is a text: \"tru\")"},
      {"a =\nb = 1\n",
       "1:3-1:4 a value is missing here (write a text in quotes, a number, a date, true or false)"},
      {"a = ",
       "1:3-1:4 a value is missing here (write a text in quotes, a number, a date, true or false)"},
      {"a = +", "1:5-1:6 \"+\" is not a value (put it in quotes if it is a text: \"+\")"},
      {"a = ¥5\n", "1:5-1:7 \"¥5\" is not a value (put it in quotes if it is a text: \"¥5\")"},
  });
}

BOOST_AUTO_TEST_CASE(explains_numbers) {
  check({
      {"a = 18mm\n",
       "1:5-1:9 \"18mm\" is not a value (write 18 alone, or \"18mm\" if it is a text)"},
      {"a = 100%\n",
       "1:5-1:9 \"100%\" is not a value (write 100 alone, or \"100%\" if it is a text)"},
      {"a = 3 亿\n",
       "1:5-1:8 \"3 亿\" is not a value (write 3 alone, or \"3 亿\" if it is a text)"},
      {"a = 1.5亿\n",
       "1:5-1:9 \"1.5亿\" is not a value (write 1.5 alone, or \"1.5亿\" if it is a text)"},
      {"a = 5,000\n",
       "1:5-1:10 \"5,000\" is not a value (write 5000, or \"5,000\" if it is a text)"},
      {"a = 1 000\n",
       "1:5-1:10 \"1 000\" is not a value (write 1000, or \"1 000\" if it is a text)"},
      {"a = 1_\n", "1:5-1:7 \"1_\" is not a value (write 1, or \"1_\" if it is a text)"},
      {"a = 1__0\n", "1:5-1:9 \"1__0\" is not a value (write 10, or \"1__0\" if it is a text)"},
      {"a = .5\n", "1:5-1:7 \".5\" is not a value (write 0.5, or \".5\" if it is a text)"},
      {"a = -.5\n", "1:5-1:8 \"-.5\" is not a value (write -0.5, or \"-.5\" if it is a text)"},
      {"a = 5.\n", "1:5-1:7 \"5.\" is not a value (write 5.0, or \"5.\" if it is a text)"},
      {"a = 0123\n", "1:5-1:9 \"0123\" is not a value (write 123, or \"0123\" if it is a text)"},
      {"a = 1.2.3\n",
       "1:5-1:10 \"1.2.3\" is not a value (put it in quotes if it is a text: \"1.2.3\")"},
      {"a = 0.1e", "1:5-1:9 \"0.1e\" is not a value (put it in quotes if it is a text: \"0.1e\")"},
      {"a = 0xFFFFFFFFFFFFFFFFF\n",
       "1:5-1:24 this number is too large (write it in a larger unit, such as 万 or million)"},
  });
}

BOOST_AUTO_TEST_CASE(explains_dates) {
  check({
      {"a = 2025-1-1\n",
       "1:5-1:13 \"2025-1-1\" is not a value (a date is written as in 2025-10-28)"},
      {"a = 2025/10/28\n",
       "1:5-1:15 \"2025/10/28\" is not a value (a date is written as in 2025-10-28)"},
      {"a = 2025.10.28\n",
       "1:5-1:15 \"2025.10.28\" is not a value (a date is written as in 2025-10-28)"},
      {"a = 2025-13-01\n",
       "1:5-1:15 \"2025-13-01\" is not a date or time that exists (a date is written "
       "year, month, day, as in 2025-10-28)"},
      {"a = 2025-02-30\n",
       "1:5-1:15 \"2025-02-30\" is not a date or time that exists (a date is written "
       "year, month, day, as in 2025-10-28)"},
      {"a = 2025年\n",
       "1:5-1:10 \"2025年\" is not a value (write 2025 alone, or \"2025年\" if it is a text)"},
      {"a = 12:61:00\n",
       "1:5-1:13 \"12:61:00\" is not a date or time that exists (a date is written "
       "year, month, day, as in 2025-10-28)"},
  });
}

BOOST_AUTO_TEST_CASE(explains_keys) {
  check({
      {"标题 = 1\n",
       "1:1-1:3 this is not a key (a key of other signs than A–Z, a–z, 0–9, _ and - stands in "
       "quotes: \"标题\")"},
      {"a b = 1\n",
       "1:1-1:4 this is not a key (a key of other signs than A–Z, a–z, 0–9, _ and - stands in "
       "quotes: \"a b\")"},
      {"a = { b c = 1 }\n",
       "1:7-1:10 this is not a key (a key of other signs than A–Z, a–z, 0–9, _ and - stands in "
       "quotes: \"b c\")"},
      {"a = { \"b\" 1 }\n", "1:11-1:12 expected = after the key (write key = value)"},
      {"a: 1\n", "1:2-1:3 expected = after the key (write = instead of :)"},
      {"= 1\n",
       "1:1-1:2 a key, or a part of it, is missing before this (write a name before this sign)"},
      {"a.. b = 1\n",
       "1:3-1:4 a key, or a part of it, is missing before this (write a name before this sign)"},
      {"a. = 1\n",
       "1:4-1:5 a key, or a part of it, is missing before this (write a name before this sign)"},
      {"a.中 = 1\n",
       "1:3-1:4 this is not a key (a key of other signs than A–Z, a–z, 0–9, _ and - stands in "
       "quotes: \"中\")"},
      {"[中文]\n",
       "1:2-1:4 this is not a key (a key of other signs than A–Z, a–z, 0–9, _ and - stands in "
       "quotes: \"中文\")"},
      {"[a中]\n",
       "1:2-1:4 this is not a key (a key of other signs than A–Z, a–z, 0–9, _ and - stands in "
       "quotes: \"a中\")"},
      {"['''a''']\n", "1:2-1:3 a key cannot have several lines (put it in single quotes)"},
      {"[a.]\n",
       "1:4-1:5 a key, or a part of it, is missing before this (write a name before this sign)"},
      {"hello world\n",
       "1:1-1:12 this line has no sign = (write key = value, or begin a comment with #)"},
      {"// comment\n", "1:1-1:11 this is not a comment in TOML (a comment begins with #)"},
      {"; comment\n", "1:1-1:10 this is not a comment in TOML (a comment begins with #)"},
      {"}\n", "1:1-1:2 this bracket closes nothing (remove it, or open it before)"},
  });
}

BOOST_AUTO_TEST_CASE(explains_what_follows_a_value) {
  check({
      {"a = 1 b = 2\n",
       "1:7-1:8 nothing can follow the value here (begin every key in a line of its own)"},
      {"a = 1, b = 2\n",
       "1:6-1:7 no comma can follow a value here (remove it, and begin every key in a line of its "
       "own)"},
      {"a = \"x\",\n",
       "1:8-1:9 no comma can follow a value here (remove it, and begin every key in a line of its "
       "own)"},
      {"a = 1]\n", "1:6-1:7 this bracket closes nothing (remove it, or open it before)"},
      {"a = 1 // comment\n", "1:7-1:17 this is not a comment in TOML (a comment begins with #)"},
      {"a = \"he said \"hi\" and\"\n",
       "1:15-1:17 nothing can follow the string here (a quote inside a string is written \\\"; "
       "every key begins in a line of its own)"},
  });
}

BOOST_AUTO_TEST_CASE(explains_repetition) {
  check({
      {"a = 1\na = 2\n",
       "2:1-2:2 the key \"a\" is there twice (remove one of the two), it is here first 1:1"},
      {"[t]\na = 1\n\n[u]\n  ab = 1\n  a  = 1\na = 2\n",
       "7:1-7:2 the key \"a\" is there twice (remove one of the two), it is here first 6:3"},
      {"a = { b = 1 }\na = { b = 2 }\n",
       "2:1-2:2 the key \"a\" is there twice (remove one of the two), it is here first 1:1"},
      {"a = { b = 1, b = 2 }\n", "1:14-1:15 the key \"b\" is there twice (remove one of the two)"},
      {"\"标题\" = \"甲\"\n\"标题\" = \"乙\"\n",
       "2:1-2:5 the key \"标题\" is there twice (remove one of the two), it is here first 1:1"},
      {"a.b = 1\na = 2\n", "2:1-2:2 \"a\" is already a table (give one of the two another name)"},
      {"a.b = 1\na . b = 2\n", "2:5-2:6 the key \"b\" is there twice (remove one of the two)"},
      {"[a]\nb = 1\n[ab]\n[a]\n",
       "4:1-4:4 the table [a] is there twice (join the two, or write [[a]] before each of "
       "several), it is here first 1:1"},
      {"a = 1\n[a]\n",
       "2:1-2:4 \"a\" is already an integer (give one of the two another name, or write either [a] "
       "or [[a]] everywhere)"},
      {"[[a]]\n[a]\n",
       "2:1-2:4 \"a\" is already an array (give one of the two another name, or write either [a] "
       "or [[a]] everywhere)"},
      {"[a]\n[[a]]\n",
       "2:1-2:6 \"a\" is already a table (give one of the two another name, or write either [a] or "
       "[[a]] everywhere)"},
      {"a = { x = 1 }\n[a.b]\n",
       "2:1-2:6 \"a.b\" is already a table in { } (give one of the two another name, or write "
       "either [a.b] or [[a.b]] everywhere)"},
      {"[a.b]\n[a.b] # again\n",
       "2:1-2:6 the table [a.b] is there twice (join the two, or write [[a.b]] before each of "
       "several), it is here first 1:1"},
  });
}

BOOST_AUTO_TEST_CASE(explains_headers) {
  check({
      {"[a\nb = 1\n", "1:1-1:3 this table header is not closed (close it with ])"},
      {"[[a]\n", "1:1-1:5 this table header is not closed (close it with ]])"},
      {"[[a]]]\n", "1:6-1:7 this bracket closes nothing (remove it)"},
      {"[a] b = 1\n", "1:5-1:6 nothing can follow a table header (begin a new line here)"},
      {"[]\n", "1:1-1:3 a table header without a name (write a name in it)"},
      {"[ [a]]\n",
       "1:1-1:7 a space between two brackets (write [[ and ]] without a space between them)"},
  });
}

BOOST_AUTO_TEST_CASE(explains_brackets) {
  check({
      {"a = [1 2]\n",
       "1:8-1:9 a comma or ] is missing before this (write a comma between two values, and ] after "
       "the last one)"},
      {"a = [1, 2\nb = 3\n", "1:5-1:6 this [ is never closed (close it with ])"},
      {"a = [[1]", "1:5-1:6 this [ is never closed (close it with ])"},
      {"a = { b = 1", "1:5-1:6 this { is never closed (close it with })"},
      {"a = { b = 1,\n c = 2 }\n",
       "1:5-1:6 what stands in { } must stand in one line (write it in one line, or as a table of "
       "its own with a header in [ ])"},
      {"a = { b = 1, }\n", "1:12-1:13 a comma before } (remove the comma)"},
      {"a = [1,, 2]\n", "1:8-1:9 a comma too many (remove it)"},
      {"a = [, 1]\n", "1:6-1:7 a comma too many (remove it)"},
      {"a = { b = 1 c = 2 }\n",
       "1:13-1:14 a comma or } is missing before this (write a comma between two values, and } "
       "after the last one)"},
  });
}

BOOST_AUTO_TEST_CASE(explains_signs_of_other_keyboards) {
  check({
      {"a = “x”\n", "1:5-1:6 a curly quote has no meaning here (write \" instead)"},
      {"a =，\n", "1:4-1:5 a full-width comma has no meaning here (write , instead)"},
      {"a = \"x\"，\n", "1:8-1:9 a full-width comma has no meaning here (remove it)"},
      {"a = [1， 2]\n", "1:7-1:8 a full-width comma has no meaning here (write , instead)"},
      {"a ＝ 1\n", "1:3-1:4 a full-width equals sign has no meaning here (write = instead)"},
      {"a：1\n", "1:2-1:3 a full-width colon has no meaning here (write = instead)"},
      {"【a】\n", "1:1-1:2 a full-width bracket has no meaning here (write [ instead)"},
      {"\u00A0a = 1\n",
       "1:1-1:2 a no-break space has no meaning here (write an ordinary space instead)"},
      {"a = \u30001\n",
       "1:5-1:6 a full-width space has no meaning here (write an ordinary space instead)"},
      {"\uFEFFa = 1\n\uFEFFb = 2\n",
       "2:1-2:2 a byte-order mark in the middle of a file has no meaning here (remove it)"},
  });
}

BOOST_AUTO_TEST_CASE(explains_control_characters) {
  check({
      {"a = \"\001\"\n", "1:6-1:7 a control character, which no text can hold (remove it)"},
      {"a = 1 # \001\n", "1:9-1:10 a control character, which no text can hold (remove it)"},
      {"\013\n", "1:1-1:2 a control character, which no text can hold (remove it)"},
      {"a = 1\rb = 2\n",
       "1:6-1:7 a damaged line end (save the file with ordinary line ends (LF or CR LF))"},
      {"a = 1\r",
       "1:6-1:7 a damaged line end (save the file with ordinary line ends (LF or CR LF))"},
      {"a\007 = 1\n", "1:2-1:3 a control character, which no text can hold (remove it)"},
  });
}

BOOST_AUTO_TEST_SUITE_END()
