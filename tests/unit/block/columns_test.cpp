// Words that run down: texts in columns, headings as spines, titles of mastheads, and where the
// languages of an edition stand.
#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "bench.h"
#include "findings.h"

namespace tubiao::block {
namespace {

namespace with = boost::unit_test::data;
using scene::Orientation;
using test::level;

const auto exactly = boost::test_tools::tolerance(1e-6);

const std::string vertical = "kind = \"text\"\ndirection = \"vertical\"\n";
const std::string spine = "kind = \"section\"\ndirection = \"vertical\"\ntopic = \"roads\"\n";
const std::string inside = "[[block.block]]\nkind = \"note\"\ntext = \"x\"\n";

struct Told {
  std::string keys;
  std::string said;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
  return out << told.keys;
}

/// How the words of a node stand; the running test case ends where none says this.
Orientation orientation_of(const scene::Scene& scene, std::string_view part) {
  for (const auto& item : scene.pages.front().items) {
    const auto* text = std::get_if<scene::Text>(&item.content);
    if (text != nullptr && text->utf8 == part) return text->orientation;
  }
  BOOST_FAIL("no text is \"" << part << "\"");
  return {};
}

bool runs_down(const base::Rect& box) {
  return box.height > box.width;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(columns)

BOOST_AUTO_TEST_CASE(begin_at_the_right_with_the_second_language_turned_beside_them) {
  test::Bench bench(level("roads", "633"));
  const auto block = bench.block(vertical + "text = { zh = \"修农村公路\", en = \"Rural roads\" }");
  const auto scene = bench.place(*block, 300);
  const auto first = test::find_words(scene, "修农村公路");
  const auto second = test::find_words(scene, "Rural roads");
  BOOST_TEST((first.role == scene::Role::paragraph));
  BOOST_TEST(first.box.width == 10, exactly);
  BOOST_TEST(first.box.height == 50, exactly);
  BOOST_TEST(first.box.right() - second.box.right() == 10 + bench.theme.spaces.small, exactly);
  BOOST_TEST(second.box.y == first.box.y, exactly);
  BOOST_TEST(runs_down(second.box));
  BOOST_TEST((orientation_of(scene, "Rural roads") == Orientation::turned));
  BOOST_TEST((orientation_of(scene, "修农村公路") == Orientation::upright));
}

BOOST_AUTO_TEST_CASE(keep_to_a_side_of_their_room) {
  test::Bench bench(level("roads", "633"), {"zh"});
  const auto left = [&](const std::string& keys) {
    const auto block = bench.block(vertical + "text = \"路\"\n" + keys);
    return test::find_words(bench.place(*block, {100, 0, 300, 50}), "路").box.x;
  };
  BOOST_TEST(left("") == 390, exactly);
  BOOST_TEST(left("align = \"right\"") == 390, exactly);
  BOOST_TEST(left("align = \"centre\"") == 245, exactly);
  BOOST_TEST(left("align = \"left\"") == 100, exactly);
}

BOOST_AUTO_TEST_CASE(are_as_long_as_the_height_allows_or_as_their_words) {
  test::Bench bench(level("roads", "633"), {"zh"});
  const auto height = [&](const std::string& keys) {
    return bench.block(vertical + "text = \"新修农村公路\\n通车\"\n" + keys)
        ->measure(bench.setting(), 300)
        .height;
  };
  BOOST_TEST(height("") == 60, exactly);
  BOOST_TEST(height("height = \"30pt\"") == 30, exactly);
  BOOST_TEST(height("height = \"200pt\"") == 60, exactly);
}

BOOST_AUTO_TEST_CASE(have_a_long_text_of_the_second_language_below_them_in_lines) {
  test::Bench bench(level("roads", "633"));
  const auto block = bench.block(vertical +
                                 "height = \"50pt\"\ntext = { zh = \"修路\", en = \"Many long "
                                 "roads were built in the years of the plan\" }");
  const auto scene = bench.place(*block, 300);
  const auto first = test::find_words(scene, "修路").box;
  const auto words = test::words_of(scene).back();
  BOOST_TEST(words.language == "en");
  BOOST_TEST(words.box.y >= first.bottom() + bench.theme.spaces.medium);
  BOOST_TEST(words.box.right() == first.right(), exactly);
  BOOST_TEST(!runs_down(words.box));
  BOOST_TEST((orientation_of(scene, test::words_of(scene).back().text) == Orientation::horizontal));
}

BOOST_AUTO_TEST_CASE(keep_many_columns_free_of_turned_lines) {
  test::Bench bench(level("roads", "633"));
  const auto down = [&](const std::string& chinese) {
    const auto block =
        bench.block(vertical + "text = { zh = \"" + chinese + "\", en = \"Rural roads\" }");
    return runs_down(test::find_words(bench.place(*block, 300), "Rural roads").box);
  };
  BOOST_TEST(down("路"));
  BOOST_TEST(down("农村\\n公路"));
  BOOST_TEST(!down("新修\\n农村\\n公路"));
}

BOOST_AUTO_TEST_CASE(put_turned_lines_below_where_the_room_is_too_narrow) {
  test::Bench bench(level("roads", "633"));
  const auto block = bench.block(vertical + "text = { zh = \"公路\", en = \"Road\" }");
  // 10 points for the column, 9 for the line, 4 between them.
  BOOST_TEST(runs_down(test::find_words(bench.place(*block, 23.1), "Road").box));
  BOOST_TEST(!runs_down(test::find_words(bench.place(*block, 22.9), "Road").box));
}

BOOST_AUTO_TEST_CASE(turn_what_english_editions_say_in_two_lines_and_leave_the_rest_as_it_is) {
  test::Bench bench(level("roads", "633"), {"en"});
  const std::string words = "text = { zh = \"路\", en = \"one two three four\" }\n";
  const auto first = [&](const std::string& keys) {
    return test::words_of(bench.place(*bench.block(vertical + words + keys), 300)).front();
  };
  BOOST_TEST(runs_down(first("").box));
  BOOST_TEST(first("").box.right() == first("align = \"right\"").box.right(), exactly);
  BOOST_TEST(runs_down(first("height = \"50pt\"").box));
  const auto lines = first("height = \"25pt\"").box;
  BOOST_TEST(!runs_down(lines));
  BOOST_TEST(lines.x == first("height = \"25pt\"\nalign = \"centre\"").box.x, exactly);
  BOOST_TEST(lines.x < first("").box.x);
}

BOOST_AUTO_TEST_CASE(have_a_second_language_in_columns_left_of_turned_lines) {
  test::Bench bench(level("roads", "633"), {"en", "zh"});
  const auto block = bench.block(vertical + "text = { zh = \"公路\", en = \"Roads\" }");
  const auto scene = bench.place(*block, 300);
  const auto english = test::find_words(scene, "Roads").box;
  const auto chinese = test::find_words(scene, "公路").box;
  BOOST_TEST(english.x == chinese.right() + bench.theme.spaces.small, exactly);
  BOOST_TEST((orientation_of(scene, "公路") == Orientation::upright));
}

BOOST_AUTO_TEST_CASE(carry_marks_and_figures) {
  test::Bench bench(level("roads", "633"), {"zh"});
  const auto block = bench.block(vertical + "text = \"达**{roads}**，CO_{2}[17]{red}条注^{1}\"");
  const auto scene = bench.place(*block, 300);
  BOOST_TEST(test::text_of(scene) == "达633公里，CO217条注1");
  BOOST_TEST((orientation_of(scene, "633") == Orientation::upright));
  BOOST_TEST((orientation_of(scene, "CO") == Orientation::turned));
  const auto& items = scene.pages.front().items;
  const auto red = std::find_if(items.begin(), items.end(), [](const scene::Item& item) {
    return std::get<scene::Text>(item.content).utf8 == "17";
  });
  BOOST_REQUIRE((red != items.end()));
  BOOST_TEST((std::get<scene::Text>(red->content).colour == bench.theme.colour("red")));
  // Raised words stand at the right of their column.
  BOOST_TEST(items.back().bounds.x + items.back().bounds.width / 2 > items.front().bounds.x + 5);
}

BOOST_DATA_TEST_CASE(
    name_what_does_not_fit,
    with::make(std::vector<Told>{
        {"text = \"公路\"\nheight = \"6pt\"",
         "text-does-not-fit at height: a column of the text needs 0.8 mm more than there is, even "
         "at 80 %"},
        {"text = \"公路ABCDEFGHIJKL\"\nheight = \"20pt\"",
         "text-does-not-fit at height: a column of the text needs"},
        {"text = \"一\\n二\\n三\"",
         "text-does-not-fit at [[block]]: the text needs 0.8 mm more than there is, even at 80 %"},
    }),
    told) {
  test::Bench bench(level("roads", "633"), {"zh"});
  const auto block = bench.block(vertical + told.keys);
  bench.place(*block, {0, 0, 30, 300});
  tubiao::test::check_findings(bench.said(), told.said);
}

BOOST_DATA_TEST_CASE(name_what_is_wrong,
                     with::make(std::vector<Told>{
                         {"direction = \"down\"", "bad-value at \"down\""},
                         {"direction = \"down\"\nheight = \"20mm\"", "bad-value at \"down\""},
                         {"direction = true", "wrong-type at true"},
                         {"direction = \"vertical\"\nheight = \"20\"", "bad-length at \"20\""},
                         {"direction = \"vertical\"\nheight = \"0mm\"", "bad-length at \"0mm\""},
                         {"direction = \"vertical\"\nalign = \"top\"", "bad-value at \"top\""},
                         {"height = \"20mm\"", "bad-value at height: in columns"},
                         {"direction = \"horizontal\"\nalign = \"left\"",
                          "bad-value at align: in columns"},
                     }),
                     told) {
  test::Bench bench(level("roads", "633"));
  bench.read("[[block]]\nkind = \"text\"\ntext = \"x\"\n" + told.keys);
  tubiao::test::check_findings(bench.said(), told.said);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(spines)

BOOST_AUTO_TEST_CASE(stand_left_of_the_blocks_and_in_the_outline) {
  test::Bench bench(level("roads", "633"));
  const auto block = bench.block(spine + inside);
  const auto scene = bench.place(*block, 400);
  const auto first = test::find_words(scene, "道路");
  const auto second = test::find_words(scene, "Roads");
  const auto note = test::find_words(scene, "x").box;
  BOOST_TEST((first.role == scene::Role::heading));
  BOOST_TEST(runs_down(first.box));
  BOOST_TEST(runs_down(second.box));
  BOOST_TEST(second.box.right() < first.box.x);
  BOOST_TEST(note.x > first.box.right());
  BOOST_TEST(note.y == first.box.y, exactly);
  BOOST_REQUIRE_EQUAL(scene.outline.size(), 1);
  BOOST_TEST(scene.outline[0].title == "道路");
  BOOST_TEST((first.colour == bench.theme.colour("blue")));
  BOOST_TEST((second.colour != first.colour));
}

BOOST_AUTO_TEST_CASE(of_english_editions_are_turned) {
  test::Bench bench(level("roads", "633"), {"en"});
  const auto scene = bench.place(*bench.block(spine + inside), 400);
  BOOST_TEST((orientation_of(scene, "Roads") == Orientation::turned));
}

BOOST_AUTO_TEST_CASE(make_a_section_as_high_as_its_heading_at_least) {
  test::Bench bench(level("roads", "633"), {"zh"});
  const auto height = [&](const std::string& title) {
    return bench.block(spine + "title = \"" + title + "\"\n" + inside)
        ->measure(bench.setting(), 400)
        .height;
  };
  BOOST_TEST(height("农村公路建设") == 6 * 16, exactly);
  BOOST_TEST(height("农村\\n公路") == 2 * 16, exactly);
}

BOOST_AUTO_TEST_CASE(have_their_icon_above_the_leading_language) {
  test::Bench bench(level("roads", "633"));
  const auto block = bench.block(spine + "icon = \"road\"\n" + inside);
  const auto scene = bench.place(*block, 400);
  const auto words = test::find_words(scene, "道路").box;
  base::Rect icon;
  for (const auto& item : scene.pages.front().items) {
    const auto* shape = std::get_if<scene::Shape>(&item.content);
    // The first shape is the rule.
    if (shape == nullptr || &item == &scene.pages.front().items.front()) continue;
    icon = icon.width > 0 ? icon.united(item.bounds) : item.bounds;
  }
  BOOST_TEST(icon.bottom() <= words.y);
  BOOST_TEST(icon.x + icon.width / 2 == words.x + words.width / 2,
             boost::test_tools::tolerance(0.02));
}

BOOST_AUTO_TEST_CASE(are_named_where_they_take_more_than_half_of_the_section) {
  test::Bench bench(level("roads", "633"), {"zh"});
  const auto block =
      bench.block(spine +
                  "title = \"一\\n二\\n三\\n四\"\n[[block.block]]\nkind = \"column\"\n"
                  "[[block.block.block]]\nkind = \"note\"\ntext = \"x\"\n");
  bench.place(*block, {0, 0, 120, 200});
  tubiao::test::check_findings(bench.said(), "text-does-not-fit at [[block]]: the heading");
  bench.place(*block, {0, 0, 200, 200});
  tubiao::test::check_findings(bench.said(), "");
}

BOOST_AUTO_TEST_CASE(know_two_directions) {
  test::Bench bench(level("roads", "633"));
  bench.read("[[block]]\nkind = \"section\"\ntopic = \"roads\"\ndirection = \"down\"\n" + inside);
  tubiao::test::check_findings(bench.said(), "bad-value at \"down\"");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(titles_that_run_down)

namespace {

const std::string masthead =
    "kind = \"masthead\"\ndirection = \"vertical\"\ntitle = { zh = \"五年答卷\", en = \"Five "
    "years\" }\nkicker = { zh = \"引\", en = \"Kicker\" }\n";

}  // namespace

BOOST_AUTO_TEST_CASE(stand_at_the_right_edge_beside_words_and_figures) {
  test::Bench bench(level("roads", "633"));
  const auto scene = bench.place(*bench.block(masthead + "hero = \"roads\""), 600);
  BOOST_TEST(test::text_of(scene) ==
             "五年答卷\n引\nFive years\n633公里\n里程，2025年\nMileage, 633_km, 2025");
  const auto title = test::find_words(scene, "五年答卷");
  BOOST_TEST((title.role == scene::Role::heading));
  BOOST_TEST(title.box.width == 30, exactly);
  BOOST_TEST(title.box.height == 120, exactly);
  for (const auto& words : test::words_of(scene)) {
    if (words.text == "五年答卷") continue;
    BOOST_TEST(words.box.right() < title.box.x, words.text);
  }
  BOOST_TEST(scene.outline[0].title == "五年答卷");
}

BOOST_AUTO_TEST_CASE(of_english_editions_keep_their_line) {
  test::Bench bench(level("roads", "633"), {"en", "zh"});
  const auto scene = bench.place(*bench.block(masthead), 600);
  BOOST_TEST(test::text_of(scene) == "Kicker\nFive years\n五年答卷");
  BOOST_TEST((orientation_of(scene, "Five years") == Orientation::horizontal));
  BOOST_TEST((orientation_of(scene, "五年答卷") == Orientation::horizontal));
}

BOOST_AUTO_TEST_CASE(make_the_masthead_as_high_as_they_are) {
  test::Bench bench(level("roads", "633"), {"zh"});
  const auto block = bench.block(masthead);
  BOOST_TEST(block->measure(bench.setting(), 600).height == 120 + bench.theme.spaces.large,
             exactly);
}

BOOST_AUTO_TEST_CASE(are_named_where_they_leave_no_room) {
  test::Bench bench(level("roads", "633"), {"zh"});
  const auto block = bench.block(masthead);
  bench.place(*block, {0, 0, 20, 300});
  tubiao::test::check_findings(bench.said(), "text-does-not-fit at [[block]]: the title");
}

BOOST_AUTO_TEST_CASE(know_two_directions) {
  test::Bench bench(level("roads", "633"));
  bench.read("[[block]]\nkind = \"masthead\"\ntitle = \"x\"\ndirection = \"down\"");
  tubiao::test::check_findings(bench.said(), "bad-value at \"down\"");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::block
