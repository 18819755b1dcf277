// How marked texts look: weights, colours, sizes and rises of their runs, and that marks leave the
// lines as they are.
#include <boost/test/unit_test.hpp>

#include "block/typeset.h"
#include "support.h"

namespace tubiao::block::test {
namespace {

constexpr base::Colour ink{10, 10, 10, 255};
constexpr base::Colour grey{90, 90, 90, 255};
constexpr base::Colour red{200, 0, 0, 255};
constexpr base::Colour gold{240, 190, 60, 255};

theme::TypeRole role(int weight, int second_weight) {
  theme::TypeRole role;
  role.families = {"Inter", {}, "Noto Sans CJK SC"};
  role.size = 20;
  role.weight = weight;
  role.second_size = 0.5;
  role.second_weight = second_weight;
  return role;
}

class Desk {
 public:
  Desk() {
    theme.colours = {{"ink", ink}, {"muted", grey}, {"highlight", red}, {"gold", gold}};
    theme.roles = {{"body", role(400, 400)}, {"title", role(900, 500)}};
  }

  std::vector<text::Run> runs(std::string_view role, const base::Language& language,
                              const markup::Text& text) {
    return runs_of(setting, {.role = role}, language, text);
  }

  diag::Diagnostics diagnostics;
  theme::Theme theme;
  text::Shaper shaper{diagnostics};
  base::Edition edition{"zh", "en"};
  Shown shown;
  Setting setting{theme, shaper, data::test::empty_dataset(), edition, shown, diagnostics};
};

markup::Text marked(std::string before, std::string words, markup::Mark mark,
                    std::string after = {}) {
  markup::Text text(std::move(before));
  text.add({std::move(words), std::move(mark)});
  text += std::move(after);
  return text;
}

/// What stands on each line.
std::vector<std::string> lines_of(const text::Composed& composed) {
  std::vector<std::string> out;
  for (const text::Line& line : composed.lines) {
    out.emplace_back();
    for (const text::GlyphRun& run : line.runs) out.back() += run.utf8;
  }
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markup_setting)

BOOST_AUTO_TEST_CASE(plain_words_look_like_their_role) {
  Desk desk;
  const auto runs = desk.runs("body", "zh", "新乡");
  BOOST_REQUIRE(runs.size() == 1u);
  BOOST_TEST(runs[0].text == "新乡");
  BOOST_TEST(runs[0].style.size == 20);
  BOOST_TEST(runs[0].style.weight == 400);
  BOOST_TEST((runs[0].style.colour == ink));
  BOOST_TEST(runs[0].rise == 0);
  BOOST_TEST(desk.runs("body", "zh", "").empty());
}

BOOST_AUTO_TEST_CASE(strong_words_are_heavier_or_where_that_is_not_possible_coloured) {
  Desk desk;
  const markup::Text text = marked("一", "二", {.stress = markup::Stress::strong});
  const auto body = desk.runs("body", "zh", text);
  BOOST_TEST(body.at(1).style.weight == 700);
  BOOST_TEST((body.at(1).style.colour == ink));
  const auto title = desk.runs("title", "zh", text);
  BOOST_TEST(title.at(1).style.weight == 900);
  BOOST_TEST((title.at(1).style.colour == red));
  const auto second = desk.runs("title", "en", text);
  BOOST_TEST(second.at(1).style.weight == 700);
  BOOST_TEST((second.at(1).style.colour == grey));
}

BOOST_AUTO_TEST_CASE(a_theme_chooses_how_strong_words_look) {
  Desk desk;
  desk.theme.roles.at("body").strong = 500;
  desk.theme.roles.at("title").strong_colour = "gold";
  const markup::Text text = marked("一", "二", {.stress = markup::Stress::strong});
  BOOST_TEST(desk.runs("body", "zh", text).at(1).style.weight == 500);
  BOOST_TEST((desk.runs("title", "zh", text).at(1).style.colour == gold));
}

BOOST_AUTO_TEST_CASE(a_named_colour_goes_before_that_of_strong_words) {
  Desk desk;
  const markup::Text text =
      marked("一", "二", {.stress = markup::Stress::strong, .colour = "gold"});
  BOOST_TEST((desk.runs("title", "zh", text).at(1).style.colour == gold));
}

BOOST_AUTO_TEST_CASE(raised_and_lowered_words_are_smaller_and_off_the_baseline) {
  Desk desk;
  const auto up = desk.runs("body", "zh", marked("m", "2", {.level = markup::Level::superscript}));
  BOOST_TEST(up.at(1).style.size == 12);
  BOOST_TEST(up.at(1).rise == 6.6, boost::test_tools::tolerance(1e-9));
  const auto down = desk.runs("body", "en", marked("CO", "2", {.level = markup::Level::subscript}));
  BOOST_TEST(down.at(1).style.size == 6);
  BOOST_TEST(down.at(1).rise == -1.4, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(runs_know_where_they_were_written) {
  Desk desk;
  markup::Text text;
  text.add({"新", {}, {0, 3, 4, 3, 5}});
  desk.setting.from = {0, 1, 1, 1, 10};
  BOOST_TEST((desk.runs("body", "zh", text).at(0).from == diag::Span{0, 3, 4, 3, 5}));
  BOOST_TEST((desk.runs("body", "zh", "新").at(0).from == diag::Span{0, 1, 1, 1, 10}));
}

BOOST_AUTO_TEST_CASE(a_coloured_word_leaves_the_lines_as_they_are) {
  Desk desk;
  const std::string before = "新乡市高质量完成“十四五”规划，地区生产总值达到";
  const std::string after = "亿元，稳居全省第三位。";
  const markup::Text plain(before + "3700" + after);
  const markup::Text coloured = marked(before, "3700", {.colour = "gold"}, after);
  for (double width = 60; width < 700; width += 7) {
    for (const bool balance : {false, true}) {
      const Look look{.role = "body", .balance = balance};
      BOOST_TEST(lines_of(set_text(desk.setting, look, "zh", coloured, width)) ==
                     lines_of(set_text(desk.setting, look, "zh", plain, width)),
                 boost::test_tools::per_element());
    }
  }
  BOOST_TEST(desk.diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(a_line_feed_begins_a_line) {
  Desk desk;
  const auto set = set_text(desk.setting, {.role = "title"}, "zh",
                            marked("五年\n", "答卷", {.stress = markup::Stress::strong}), 400);
  BOOST_TEST(lines_of(set) == (std::vector<std::string>{"五年", "答卷"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block::test
