#include <boost/test/unit_test.hpp>

#include "base/limits.h"
#include "base/utf8.h"
#include "diag/excerpt.h"
#include "diag/printer.h"

namespace diag = tubiao::diag;

namespace {

/// What is printed for one finding at a place of a text.
struct Example {
  diag::Sources sources;
  diag::Diagnostics diagnostics;

  explicit Example(std::string text) { sources.add("x.toml", std::move(text)); }

  diag::Diagnostic& at(int line, int column, int end_line, int end_column) {
    return diagnostics.report(diag::Code::bad_value, {0, line, column, end_line, end_column},
                              "not like this");
  }

  std::string text() const { return print_text(diagnostics, sources, diag::Colours::off); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_printer)

BOOST_AUTO_TEST_CASE(points_with_a_caret) {
  Example example("\n\n\n\n\n\n\n\n\n\n\n    lable = \"x\"\n");
  example.diagnostics.report(diag::Code::unknown_key, {0, 12, 5, 12, 10}, "unknown key \"lable\"")
      .help = "did you mean \"label\"?";
  BOOST_TEST(example.text() ==
             "x.toml:12:5: error: unknown key \"lable\" [unknown-key]\n"
             "   12 |     lable = \"x\"\n"
             "      |     ^~~~~\n"
             "      = help: did you mean \"label\"?\n");
}

BOOST_AUTO_TEST_CASE(places_the_caret_by_display_width) {
  Example example("标题 = \"新乡\" # é");
  example.at(1, 6, 1, 10);
  BOOST_TEST(example.text() ==
             "x.toml:1:6: error: not like this [bad-value]\n"
             "    1 | 标题 = \"新乡\" # é\n"
             "      |        ^~~~~~\n");
}

BOOST_AUTO_TEST_CASE(widens_tabs_in_both_lines) {
  Example example("\tkey\t= 1");
  example.at(1, 6, 1, 7);
  BOOST_TEST(example.text() ==
             "x.toml:1:6: error: not like this [bad-value]\n"
             "    1 |     key    = 1\n"
             "      |            ^\n");
}

BOOST_AUTO_TEST_CASE(underlines_the_first_line_of_several) {
  Example example("key = [\n  1,\n]\n");
  example.at(1, 7, 3, 2);
  BOOST_TEST(example.text() ==
             "x.toml:1:7: error: not like this [bad-value]\n"
             "    1 | key = [\n"
             "      |       ^\n");
}

BOOST_AUTO_TEST_CASE(prints_no_spaces_at_line_ends) {
  Example example("one  \n\n   \n");
  example.at(1, 1, 1, 4);
  example.at(2, 1, 2, 1);
  example.at(3, 3, 3, 3);
  example.at(9, 9, 9, 9);
  BOOST_TEST(example.text().find(" \n") == std::string::npos, example.text());
}

BOOST_AUTO_TEST_CASE(points_behind_the_end_of_a_line) {
  Example example("key =\n");
  example.at(1, 6, 1, 6);
  BOOST_TEST(example.text() ==
             "x.toml:1:6: error: not like this [bad-value]\n"
             "    1 | key =\n"
             "      |      ^\n");
}

BOOST_AUTO_TEST_CASE(prints_notes_with_and_without_a_place) {
  Example example("one\ntwo\n");
  diag::Diagnostic& finding = example.at(2, 1, 2, 4);
  finding.notes.push_back({"first given here", {0, 1, 1, 1, 4}});
  finding.notes.push_back({"ids are unique", {}});
  finding.help = "rename it";
  BOOST_TEST(example.text() ==
             "x.toml:2:1: error: not like this [bad-value]\n"
             "    2 | two\n"
             "      | ^~~\n"
             "      = note: ids are unique\n"
             "      = help: rename it\n"
             "x.toml:1:1: note: first given here\n"
             "    1 | one\n"
             "      | ^~~\n");
}

BOOST_AUTO_TEST_CASE(does_without_a_place) {
  Example example("");
  example.diagnostics.report(diag::Code::file_unreadable, {}, "no such file");
  example.diagnostics.report(diag::Code::source_conflict, {0, 0, 0, 0, 0}, "they disagree");
  BOOST_TEST(example.text() ==
             "tubiao: error: no such file [file-unreadable]\n"
             "x.toml: warning: they disagree [source-conflict]\n");
}

BOOST_AUTO_TEST_CASE(shows_a_window_of_a_long_line) {
  Example example("key = \"" + std::string(500, 'a') + "HERE" + std::string(500, 'b') + "\"");
  example.at(1, 508, 1, 512);
  const diag::Excerpt shown = diag::excerpt(example.sources.at(0), {0, 1, 508, 1, 512});
  BOOST_TEST(tubiao::base::display_width(shown.line) == diag::excerpt_cells);
  BOOST_TEST(shown.line.starts_with("…aaa"));
  BOOST_TEST(shown.line.ends_with("bbb…"));
  // The ellipsis takes three bytes but one cell.
  BOOST_TEST(shown.line.substr(shown.marks.find('^') + 2, 4) == "HERE");
  BOOST_TEST(shown.marks.ends_with(" ^~~~"));
}

BOOST_AUTO_TEST_CASE(shows_both_ends_of_a_long_line) {
  Example example(std::string(100, 'a') + std::string(500, 'b'));
  const diag::Excerpt front = diag::excerpt(example.sources.at(0), {0, 1, 1, 1, 3});
  BOOST_TEST(front.line.starts_with("aaa"));
  BOOST_TEST(front.marks == "^~");
  const diag::Excerpt back = diag::excerpt(example.sources.at(0), {0, 1, 600, 1, 601});
  BOOST_TEST(back.line.ends_with("bbb"));
  BOOST_TEST(back.line.starts_with("…b"));
  BOOST_TEST(tubiao::base::display_width(back.line) == static_cast<int>(back.marks.size()));
  const diag::Excerpt all = diag::excerpt(example.sources.at(0), {0, 1, 1, 1, 601});
  BOOST_TEST(static_cast<int>(all.marks.size()) < diag::excerpt_cells);
}

BOOST_AUTO_TEST_CASE(keeps_wide_characters_whole_in_a_window) {
  std::string line;
  for (int i = 0; i < 300; ++i) line += "乡";
  Example example(line);
  const diag::Excerpt shown = diag::excerpt(example.sources.at(0), {0, 1, 150, 1, 151});
  BOOST_TEST(!tubiao::base::find_invalid_utf8(shown.line));
  BOOST_TEST(tubiao::base::display_width(shown.line) <= diag::excerpt_cells);
  BOOST_TEST(shown.marks.ends_with("^~"));
}

BOOST_AUTO_TEST_CASE(shows_damaged_bytes_and_control_characters_harmlessly) {
  Example example("a\x1B[31m\xE9\xE2\x80\xAEz");
  diag::Diagnostic& finding = example.at(1, 7, 1, 8);
  finding.message = "found \"\x1B[2J\nfoo\"";
  BOOST_TEST(example.text() ==
             "x.toml:1:7: error: found \"␛[2J␊foo\" [bad-value]\n"
             "    1 | a␛[31m��z\n"
             "      |       ^\n");
}

BOOST_AUTO_TEST_CASE(colours_only_on_demand) {
  Example example("key");
  example.at(1, 1, 1, 4);
  const std::string coloured = print_text(example.diagnostics, example.sources, diag::Colours::on);
  BOOST_TEST(coloured.find("\x1B[1;31merror:\x1B[0m") != std::string::npos);
  BOOST_TEST(example.text().find('\x1B') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(counts_what_is_beyond_the_limit) {
  Example example("key");
  for (std::size_t i = 0; i < tubiao::base::limits::diagnostics + 3; ++i) {
    example.diagnostics.report(diag::Code::bad_value, {}, "wrong");
  }
  const std::string text = example.text();
  BOOST_TEST(std::count(text.begin(), text.end(), '\n') ==
             static_cast<std::ptrdiff_t>(tubiao::base::limits::diagnostics) + 1);
  BOOST_TEST(text.ends_with("tubiao: note: 3 more findings are not shown\n"));
}

BOOST_AUTO_TEST_CASE(gives_a_note_one_line_and_leaves_none_out) {
  Example example("key = 1");
  for (std::size_t i = 0; i < tubiao::base::limits::diagnostics; ++i) {
    example.diagnostics.report(diag::Code::bad_value, {}, "wrong");
  }
  example.diagnostics.report(diag::Code::text_fitted, {0, 1, 1, 1, 4}, "it is smaller");
  const std::string text = example.text();
  BOOST_TEST(text.ends_with("x.toml:1:1: note: it is smaller [text-fitted]\n"));
}

BOOST_AUTO_TEST_SUITE_END()
