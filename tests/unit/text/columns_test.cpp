// Vertical setting: how characters stand in a column and where.
#include <boost/test/unit_test.hpp>
#include <cmath>

#include "samples.h"
#include "scene/builder.h"
#include "scene/verifier.h"

namespace tubiao::text::test {
namespace {

using scene::Orientation;

constexpr double em = 100;
constexpr double tolerance = 1e-6 * em;

bool near(double one, double other, double within = tolerance) {
  return std::abs(one - other) < within;
}

Measure columns(double length = std::numeric_limits<double>::infinity(),
                Align align = Align::start) {
  Measure measure;
  measure.width = length;
  measure.align = align;
  measure.direction = Direction::vertical;
  return measure;
}

Composed set(const Run& run, const Measure& measure = columns()) {
  Setter setter;
  const Composed composed = setter.shaper.set(run, measure);
  BOOST_TEST(setter.diagnostics.all().empty());
  return composed;
}

Composed set(std::string_view text, const Measure& measure = columns()) {
  return set(run_of("zh", text, em), measure);
}

/// The length of a text in one column, in em.
double length_of(std::string_view text) {
  return set(text).height / em;
}

void check_length(std::string_view text, double expected) {
  BOOST_TEST(near(length_of(text), expected, 1e-6), text << ": " << length_of(text));
}

/// The runs of a text in one column: "新乡|GDP|3700".
std::string runs_of(std::string_view text) {
  std::string out;
  const Composed composed = set(text);
  for (const GlyphRun& run : composed.lines[0].runs) out += (out.empty() ? "" : "|") + run.utf8;
  return out;
}

/// The run that shows `part`.
GlyphRun run_with(const Composed& composed, std::string_view part) {
  for (const Line& line : composed.lines) {
    for (const GlyphRun& run : line.runs) {
      if (run.utf8 == part) return run;
    }
  }
  BOOST_FAIL("no run shows " << part);
  return {};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(in_columns)

BOOST_AUTO_TEST_CASE(han_stand_below_each_other_in_the_middle_of_their_column) {
  const Composed composed = set("新乡市");
  BOOST_TEST(near(composed.width, em));
  BOOST_TEST(near(composed.height, 3 * em));
  BOOST_TEST(near(composed.lines[0].baseline, em / 2));
  const auto all = lay_open(composed);
  BOOST_REQUIRE(all.size() == 3u);
  for (std::size_t i = 0; i < all.size(); ++i) {
    BOOST_TEST((all[i].orientation == Orientation::upright));
    BOOST_TEST(near(all[i].x, 0));
    BOOST_TEST(near(all[i].y, (0.88 + static_cast<double>(i)) * em));
  }
  const GlyphRun& run = composed.lines[0].runs[0];
  BOOST_TEST((run.font.writing == scene::Writing::vertical));
  BOOST_TEST((run.box == base::Rect{0, 0, em, 3 * em}));
}

BOOST_AUTO_TEST_CASE(columns_follow_from_right_to_left) {
  Measure measure = columns(2 * em);
  measure.leading = 1.5 * em;
  const Composed composed = set("新乡市发展", measure);
  BOOST_REQUIRE(composed.lines.size() == 3u);
  BOOST_TEST(near(composed.width, 4 * em));
  BOOST_TEST(near(composed.lines[0].baseline, 3.5 * em));
  BOOST_TEST(near(composed.lines[1].baseline, 2 * em));
  BOOST_TEST(near(composed.lines[2].baseline, 0.5 * em));
  BOOST_TEST(text_of(composed) == "新乡市发展");
  BOOST_TEST(near(lay_open(composed)[2].y, 0.88 * em));
}

BOOST_AUTO_TEST_CASE(columns_are_aligned_along_their_length) {
  BOOST_TEST(near(set("新乡\n新", columns(4 * em, Align::end)).lines[1].x, 3 * em));
  BOOST_TEST(near(set("新乡\n新", columns(4 * em, Align::centre)).lines[0].x, em));
  Measure measure = columns(10 * em);
  measure.indent = 2 * em;
  BOOST_TEST(near(lay_open(set("新乡", measure))[0].y, 2.88 * em));
}

BOOST_AUTO_TEST_CASE(pauses_and_stops_stand_in_the_upper_right_of_their_cells) {
  for (const char* mark : {"，", "。", "、"}) {
    const base::Rect ink = set(mark).ink;
    BOOST_TEST(ink.x > em / 2, mark);
    BOOST_TEST(ink.right() < em, mark);
    BOOST_TEST(ink.y > 0, mark);
    BOOST_TEST(ink.bottom() < em / 2, mark);
  }
  for (const char* mark : {"：", "；", "！", "？"}) {
    const base::Rect ink = set(mark).ink;
    BOOST_TEST(ink.x + ink.width / 2 > 0.65 * em, mark);
  }
}

BOOST_AUTO_TEST_CASE(brackets_lie_across_the_column) {
  // The blank half of each is lost at the ends of the column.
  for (const char* mark : {"（", "）", "《", "》", "【", "〔"}) {
    const Composed composed = set(mark);
    BOOST_TEST(near(composed.height, em / 2), mark);
    BOOST_TEST(composed.ink.width > 0.8 * em, mark);
    BOOST_TEST(composed.ink.y > 0, mark);
    BOOST_TEST(composed.ink.bottom() < em / 2, mark);
  }
}

BOOST_AUTO_TEST_CASE(dashes_and_ellipses_are_strokes_down_the_middle) {
  for (const char* mark : {"——", "……", "—", "～"}) {
    const base::Rect ink = set(mark).ink;
    BOOST_TEST(ink.height > 2 * ink.width, mark);
    BOOST_TEST(near(ink.x + ink.width / 2, em / 2, 0.02 * em), mark);
  }
  check_length("——", 2);
  check_length("……", 2);
  // Among figures a dash is of no script, yet it is the one of Chinese columns.
  BOOST_TEST(run_with(set("2021—2025"), "—").glyphs[0].id ==
             set("新—").lines[0].runs[0].glyphs[1].id);
}

BOOST_AUTO_TEST_CASE(quotation_marks_take_the_corners_of_columns_and_stay_what_they_are) {
  const auto glyphs = [](std::string_view language, std::string_view text) {
    std::vector<std::uint32_t> ids;
    const Composed composed = set(run_of(language, text, em));
    for (const auto& run : composed.lines[0].runs) {
      for (const auto& glyph : run.glyphs) ids.push_back(glyph.id);
    }
    return ids;
  };
  BOOST_TEST(glyphs("zh", "“新‘乡’”") == glyphs("zh", "『新「乡」』"));
  BOOST_TEST(glyphs("zh-Hant", "“新‘鄉’”") == glyphs("zh-Hant", "「新『鄉』」"));
  BOOST_TEST(text_of(set("“新‘乡’”")) == "“新‘乡’”");
  // An apostrophe is no quotation mark.
  BOOST_TEST(text_of(set("Xi’an 西安")) == "Xi’an 西安");
  BOOST_TEST(runs_of("Xi’an 西安") == "Xi’an |西安");
}

BOOST_AUTO_TEST_CASE(words_are_turned_about_the_middle_of_the_column) {
  const Composed composed = set("达HEI为");
  const GlyphRun& run = composed.lines[0].runs[1];
  BOOST_TEST((run.orientation == Orientation::turned));
  BOOST_TEST((run.font.writing == scene::Writing::horizontal));
  // Their baseline lies 0.38 em left of the middle, where the em box of Han has its own.
  for (const scene::Glyph& glyph : run.glyphs) BOOST_TEST(near(glyph.x, 0.12 * em));
  BOOST_TEST(run.glyphs[1].y > run.glyphs[0].y + 0.5 * em);
  const base::Rect ink = set("HEI").ink;
  BOOST_TEST(near(ink.x, 0.12 * em, 0.01 * em));
  BOOST_TEST(near(ink.x + ink.width / 2, em / 2, 0.02 * em));
  BOOST_TEST(ink.height > ink.width);
}

BOOST_AUTO_TEST_CASE(a_quarter_em_stands_between_han_and_words) {
  Setter setter;
  const double alone = setter.shaper.set(run_of("zh", "GDP", 1)).width;
  check_length("GDP", alone);
  check_length("达GDP为", 2 + alone + 0.5);
  check_length("达 GDP 为", 2 + alone + 0.5);
  check_length("（GDP）", 1 + alone);
}

BOOST_AUTO_TEST_CASE(short_figures_share_one_cell) {
  for (const char* figure : {"17", "370", "2025"}) {
    const std::string text = std::string("年") + figure + "万";
    check_length(text, 3);
    const GlyphRun run = run_with(set(text), figure);
    BOOST_TEST((run.orientation == Orientation::upright));
    BOOST_TEST(run.glyphs.size() == std::string_view(figure).size());
    for (const scene::Glyph& glyph : run.glyphs) BOOST_TEST(near(glyph.y, 1.88 * em), figure);
    BOOST_TEST((run.box == base::Rect{0, em, em, em}), figure);
    const base::Rect ink = set(figure).ink;
    BOOST_TEST(ink.x >= 0, figure);
    BOOST_TEST(ink.right() <= em, figure);
    BOOST_TEST(near(ink.x + ink.width / 2, em / 2, 0.05 * em), figure);
    BOOST_TEST(near(ink.y + ink.height / 2, em / 2, 0.03 * em), figure);
    // The whole figure is one cluster: who copies it gets it whole.
    BOOST_REQUIRE(run.clusters.size() == 1u);
    BOOST_TEST(run.clusters[0].bytes == static_cast<int>(std::string_view(figure).size()));
  }
}

BOOST_AUTO_TEST_CASE(figures_are_narrowed_to_the_em_no_more_than_they_need) {
  Setter setter;
  for (const char* figure : {"11", "17", "88", "370", "2025"}) {
    const double width = setter.shaper.set(run_of("zh", figure, 1)).width;
    const double narrowing = run_with(set(figure), figure).narrowing;
    BOOST_TEST(near(narrowing, width > 1 ? 1 / width : 1, 1e-9), figure);
  }
  BOOST_TEST(run_with(set("8"), "8").narrowing == 1);
}

BOOST_AUTO_TEST_CASE(single_digits_and_capitals_stand_upright) {
  for (const char* figure : {"3", "A"}) {
    const std::string text = std::string("第") + figure + "位";
    check_length(text, 3);
    BOOST_TEST((run_with(set(text), figure).orientation == Orientation::upright));
    const base::Rect ink = set(figure).ink;
    BOOST_TEST(near(ink.x + ink.width / 2, em / 2, 0.03 * em), figure);
  }
}

BOOST_AUTO_TEST_CASE(longer_figures_and_those_with_signs_are_turned_whole) {
  for (const char* figure :
       {"60000", "61.15%", "3,700", "8.3:42.9:48.8", "+17", "−5", "80%", "5G", "267.4–269.0"}) {
    const std::string text = std::string("达") + figure + "的";
    BOOST_TEST((run_with(set(text), figure).orientation == Orientation::turned), figure);
  }
}

BOOST_AUTO_TEST_CASE(a_figure_in_a_phrase_is_turned_with_it) {
  BOOST_TEST(runs_of("达RMB 370 billion") == "达|RMB 370 billion");
  BOOST_TEST(runs_of("第 3 期") == "第| |3| |期");
  BOOST_TEST(runs_of("2021—2025年") == "2021|—|2025|年");
  const Composed english = set(run_of("en", "No. 3 in 2025", em));
  for (const GlyphRun& run : english.lines[0].runs) {
    BOOST_TEST((run.orientation == Orientation::turned));
  }
}

BOOST_AUTO_TEST_CASE(a_figure_in_a_phrase_of_several_runs_is_turned_with_it) {
  Setter setter;
  const auto stands = [&](const std::vector<std::string>& texts, std::string_view figure) {
    std::vector<Run> runs;
    for (const std::string& text : texts) {
      runs.push_back(run_of("zh", text, em * (runs.size() % 2 == 0 ? 1 : 0.6)));
    }
    const auto composed = setter.shaper.set(runs, columns());
    return run_with(composed, figure).orientation == Orientation::upright;
  };
  BOOST_TEST(!stands({"排放CO", "2", "下降"}, "2"));
  BOOST_TEST(!stands({"达10", "4", "千瓦"}, "10"));
  BOOST_TEST(!stands({"达10", "4", "千瓦"}, "4"));
  BOOST_TEST(!stands({"RMB ", "370", " billion"}, "370"));
  BOOST_TEST(!stands({"第RMB", " ", "3", " ", "位"}, "3"));
  // Spaces alone are no words, and a line ends every phrase.
  BOOST_TEST(stands({"第 ", "3", " 位"}, "3"));
  BOOST_TEST(stands({"茶叶", "1", "。"}, "1"));
  BOOST_TEST(stands({"CO\n", "2"}, "2"));
  BOOST_TEST(stands({"CO", "\n2"}, "2"));
  BOOST_TEST(stands({"CO", "\n", "2"}, "2"));
  BOOST_TEST(stands({"CO", "年", "2"}, "2"));
}

BOOST_AUTO_TEST_CASE(no_space_stands_between_han_and_a_figure_in_its_cell) {
  check_length("达370亿", 3);
  check_length("第3位", 3);
  Setter setter;
  const double word = setter.shaper.set(run_of("zh", "60000", 1)).width;
  check_length("达60000元", 2 + word + 0.5);
}

BOOST_AUTO_TEST_CASE(neighbouring_marks_squeeze_each_other) {
  check_length("好，好", 3);
  check_length("好”，好", 3.5);
  check_length("好》《好", 3.5);
  check_length("好。”", 2);
  check_length("“好”", 2);
  check_length("（好）好", 3.5);
  check_length("好，", 1.5);
  check_length("好”·“好", 4);
  const auto all = lay_open(set("（“好"));
  // Each opening mark has lost the blank above it.
  BOOST_TEST(near(all[0].y, 0.38 * em));
  BOOST_TEST(near(all[1].y, 0.88 * em));
  BOOST_TEST(near(all[2].y, 1.88 * em));
}

BOOST_AUTO_TEST_CASE(runs_of_different_sizes_share_the_middle_of_their_column) {
  Setter setter;
  std::vector<Run> runs = {run_of("zh", "新", em), run_of("zh", "乡GDP3", em / 2)};
  const Composed composed = setter.shaper.set(runs, columns());
  BOOST_TEST(near(composed.width, em));
  for (const GlyphRun& run : composed.lines[0].runs) {
    BOOST_TEST(near(run.box.x + run.box.width / 2, em / 2));
    BOOST_TEST(near(run.box.width, run.size));
  }
}

BOOST_AUTO_TEST_CASE(what_is_raised_stands_right_of_the_middle_inside_the_column) {
  Setter setter;
  Run mark = run_of("zh", "2", 0.6 * em);
  mark.rise = 0.33 * em;
  const Composed composed =
      setter.shaper.set(std::vector<Run>{run_of("zh", "值", em), mark}, columns());
  BOOST_TEST(composed.lines[0].runs[1].box.x > 0.2 * em);
  BOOST_TEST(composed.lines[0].runs[1].box.right() < em);
  BOOST_TEST(composed.ink.right() < em);
}

BOOST_AUTO_TEST_CASE(a_font_without_forms_for_columns_has_its_marks_turned) {
  Run run = run_of("zh", "—“…", em);
  run.style.families.cjk = {{"zh", "Inter"}};
  const Composed composed = set(run);
  for (const GlyphRun& part : composed.lines[0].runs) {
    BOOST_TEST((part.orientation == Orientation::turned), part.utf8);
  }
  BOOST_TEST(composed.ink.height > composed.ink.width);
}

BOOST_AUTO_TEST_CASE(a_font_without_metrics_for_columns_fills_cells_of_one_em) {
  Run run = run_of("zh", "①①", em);
  run.style.families.cjk = {{"zh", "Inter"}};
  const Composed composed = set(run);
  BOOST_TEST(near(composed.height, 2 * em));
  BOOST_TEST(near(composed.ink.x + composed.ink.width / 2, em / 2, 0.02 * em));
}

BOOST_AUTO_TEST_CASE(words_may_be_parted_at_the_end_of_a_column) {
  Run run = run_of("en", "modernization of agriculture", em);
  const Composed composed = set(run, columns(5 * em, Align::justify));
  BOOST_REQUIRE(composed.lines.size() > 1u);
  BOOST_TEST(is_hyphenated(composed.lines[0]));
  const GlyphRun& first = composed.lines[0].runs.back();
  BOOST_TEST(near(first.glyphs.back().x, first.glyphs.front().x));
  BOOST_TEST(first.box.bottom() <= 5 * em + 1e-3);
}

BOOST_AUTO_TEST_CASE(a_word_longer_than_its_column_is_told) {
  BOOST_TEST(set("新ABCDEFGH乡", columns(3 * em)).overflows);
  BOOST_TEST(set("新ABCDEFGH乡", columns(3 * em)).height > 4 * em);
  BOOST_TEST(!set("新乡市", columns(2 * em)).overflows);
}

BOOST_AUTO_TEST_CASE(the_same_text_in_both_directions_is_two_texts) {
  Setter setter;
  const Run run = run_of("zh", "达到2025年", em);
  const double line = setter.shaper.set(run).width;
  BOOST_TEST(near(setter.shaper.set(run, columns()).height, 4 * em));
  BOOST_TEST(setter.shaper.set(run).width == line);
}

BOOST_AUTO_TEST_CASE(columns_become_texts_of_a_sound_scene) {
  for (const Sample& sample : samples()) {
    Setter setter;
    const Composed composed =
        setter.shaper.set(run_of(sample.language, sample.text), columns(220, Align::justify));
    scene::Builder builder({.title = "t",
                            .description = {},
                            .author = {},
                            .languages = {"zh"},
                            .date = {},
                            .id = "t"});
    builder.begin_page({400, 400}, 0, 0);
    place(composed, {40, 30}, builder);
    const scene::Scene scene = builder.take();
    std::string all;
    for (const scene::Item& item : scene.pages[0].items) {
      const auto& text = std::get<scene::Text>(item.content);
      all += text.utf8;
      BOOST_TEST((text.orientation != Orientation::horizontal));
      BOOST_TEST(item.bounds.y >= 30 - 1e-9);
      BOOST_TEST(item.bounds.bottom() <= 250 + 1e-3);
      BOOST_TEST(item.bounds.x >= 40 - 1e-9);
      BOOST_TEST(item.bounds.right() <= 40 + composed.width + 1e-9);
    }
    BOOST_TEST(without_soft_hyphens(all) == sample.text);
    diag::Diagnostics diagnostics;
    BOOST_TEST(scene::verify(scene, diagnostics));
    for (const auto& found : diagnostics.all()) BOOST_TEST_MESSAGE(found.message);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace tubiao::text::test
