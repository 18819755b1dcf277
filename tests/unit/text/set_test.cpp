#include <boost/test/unit_test.hpp>
#include <cmath>
#include <random>

#include "base/utf8.h"
#include "samples.h"

namespace tubiao::text::test {
namespace {

bool same(const Composed& one, const Composed& other) {
  const auto a = lay_open(one);
  const auto b = lay_open(other);
  if (a.size() != b.size() || one.lines.size() != other.lines.size()) return false;
  if (one.width != other.width || one.height != other.height) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].character != b[i].character || a[i].x != b[i].x || a[i].line != b[i].line)
      return false;
  }
  return one.ink == other.ink;
}

Measure measure_of(double width, Align align = Align::start) {
  Measure measure;
  measure.width = width;
  measure.align = align;
  return measure;
}

std::string repeated(std::string_view text, std::size_t characters) {
  std::string out;
  for (std::size_t count = 0; count < characters; count += decode_all(text).size()) out += text;
  return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(an_unbounded_measure_gives_one_line) {
  Setter setter;
  for (const Sample& sample : samples()) {
    const Composed set = setter.shaper.set(run_of(sample.language, sample.text));
    BOOST_TEST(set.lines.size() == 1);
    BOOST_TEST(!set.overflows);
    BOOST_TEST(set.width == set.lines.front().width);
  }
}

BOOST_AUTO_TEST_CASE(a_text_fits_the_width_it_measures) {
  Setter setter;
  for (const Sample& sample : samples()) {
    const Run run = run_of(sample.language, sample.text);
    const double width = setter.shaper.set(run).width;
    BOOST_TEST(setter.shaper.set(run, measure_of(width)).lines.size() == 1);
  }
}

BOOST_AUTO_TEST_CASE(baselines_are_the_leading_apart_whatever_the_fonts) {
  Setter setter;
  Measure measure = measure_of(100);
  measure.leading = 17;
  const Composed mixed =
      setter.shaper.set(run_of("en", "Height 高度 of lines\nHeight of lines\n高度"), measure);
  BOOST_REQUIRE(mixed.lines.size() >= 3);
  for (std::size_t i = 0; i < mixed.lines.size(); ++i) {
    BOOST_TEST(std::abs(mixed.lines[i].baseline - (8.8 + 17 * static_cast<double>(i))) < 1e-9);
  }
  BOOST_TEST(std::abs(mixed.height - (mixed.last_baseline() + 1.2)) < 1e-9);
}

BOOST_AUTO_TEST_CASE(without_leading_lines_are_1_35_em_apart) {
  Setter setter;
  const Composed set = setter.shaper.set(run_of("zh", "一\n二", 20));
  BOOST_REQUIRE(set.lines.size() == 2);
  BOOST_TEST(std::abs(set.lines[1].baseline - set.lines[0].baseline - 27) < 1e-9);
}

BOOST_AUTO_TEST_CASE(line_feeds_break_and_empty_lines_stay) {
  Setter setter;
  const Composed set = setter.shaper.set(run_of("zh", "\n新乡\n\n市\n"));
  BOOST_REQUIRE(set.lines.size() == 5);
  BOOST_TEST(text_of(set.lines[0]).empty());
  BOOST_TEST(text_of(set.lines[1]) == "新乡");
  BOOST_TEST(text_of(set.lines[2]).empty());
  BOOST_TEST(text_of(set.lines[3]) == "市");
  BOOST_TEST(set.lines[4].baseline > set.lines[3].baseline);
}

BOOST_AUTO_TEST_CASE(an_empty_text_has_no_lines) {
  Setter setter;
  const Composed set = setter.shaper.set(run_of("zh", ""));
  BOOST_TEST(set.lines.empty());
  BOOST_TEST(set.width == 0);
  BOOST_TEST(set.height == 0);
}

BOOST_AUTO_TEST_CASE(sizes_scale_everything) {
  Setter setter;
  const std::string text = "人均GDP将达60000元，“十四五”";
  const Composed small = setter.shaper.set(run_of("zh", text, 10));
  const Composed large = setter.shaper.set(run_of("zh", text, 37));
  BOOST_TEST(std::abs(large.width - 3.7 * small.width) < 1e-9);
  BOOST_TEST(std::abs(large.ink.width - 3.7 * small.ink.width) < 1e-9);
}

BOOST_AUTO_TEST_CASE(what_was_set_before_changes_nothing) {
  Setter used;
  for (const Sample& sample : samples()) used.shaper.set(run_of(sample.language, sample.text, 33));
  for (const Sample& sample : samples()) {
    Setter fresh;
    const Run run = run_of(sample.language, sample.text, 12);
    const Measure measure = measure_of(170, Align::justify);
    const Composed first = fresh.shaper.set(run, measure);
    BOOST_TEST(same(first, used.shaper.set(run, measure)));
    BOOST_TEST(same(first, fresh.shaper.set(run, measure)));
  }
}

BOOST_AUTO_TEST_CASE(more_texts_than_are_kept_change_nothing) {
  Setter setter;
  const Run run = run_of("zh", samples().front().text);
  const Composed before = setter.shaper.set(run);
  const std::string filler = repeated("充数的文字，", 19'000);
  for (int i = 0; i < 10; ++i) setter.shaper.set(run_of("zh", std::to_string(i) + filler));
  BOOST_TEST(same(before, setter.shaper.set(run)));
}

BOOST_AUTO_TEST_CASE(the_same_text_in_another_language_is_another_text) {
  Setter setter;
  const double chinese = setter.shaper.set(run_of("zh", "a “b” c")).width;
  const double english = setter.shaper.set(run_of("en", "a “b” c")).width;
  BOOST_TEST(chinese > english + 5);
}

BOOST_AUTO_TEST_CASE(units_of_a_dataset_stay_with_their_figures) {
  Setter setter;
  const Run run = run_of("zh", "满36工作日");
  BOOST_TEST(text_of(setter.shaper.set(run, measure_of(42)).lines[0]) == "满36工");
  const std::vector<std::string> units = {"工作日"};
  setter.shaper.keep_with_figures(units);
  BOOST_TEST(text_of(setter.shaper.set(run, measure_of(42)).lines[0]) == "满");
}

BOOST_AUTO_TEST_CASE(a_text_of_line_feeds_is_empty_lines) {
  Setter setter;
  BOOST_TEST(setter.shaper.set(run_of("zh", "\n")).lines.size() == 2);
}

BOOST_AUTO_TEST_CASE(alignment_moves_lines_inside_the_measure) {
  Setter setter;
  const Run run = run_of("zh", "新乡\n新乡市发展");
  const Composed centred = setter.shaper.set(run, measure_of(100, Align::centre));
  BOOST_TEST(std::abs(centred.lines[0].x - 40) < 1e-9);
  BOOST_TEST(std::abs(centred.lines[1].x - 25) < 1e-9);
  const Composed right = setter.shaper.set(run, measure_of(100, Align::end));
  BOOST_TEST(std::abs(right.lines[0].x - 80) < 1e-9);
  Measure unbounded;
  unbounded.align = Align::end;
  const Composed free = setter.shaper.set(run, unbounded);
  BOOST_TEST(std::abs(free.lines[0].x - 30) < 1e-9);
  BOOST_TEST(std::abs(free.lines[1].x) < 1e-9);
}

BOOST_AUTO_TEST_CASE(an_indent_moves_the_first_line_only) {
  Setter setter;
  Measure measure = measure_of(200);
  measure.indent = 20;
  const Composed set = setter.shaper.set(run_of("zh", samples().front().text), measure);
  BOOST_TEST(set.lines[0].x == 20);
  BOOST_TEST(set.lines[0].x + set.lines[0].width <= 200.001);
  BOOST_TEST(set.lines[1].x == 0);
}

BOOST_AUTO_TEST_CASE(balanced_lines_are_even_and_no_more_than_needed) {
  Setter setter;
  for (const char* text : {"新乡市高质量完成“十四五”规划系列新闻发布会", "城乡居民人均可支配收入",
                           "规上工业企业数量居全省第3位，工业营收同列"}) {
    for (double width = 60; width < 200; width += 5) {
      Measure measure = measure_of(width);
      const Composed full = setter.shaper.set(run_of("zh", text), measure);
      measure.balance = true;
      const Composed even = setter.shaper.set(run_of("zh", text), measure);
      BOOST_TEST(even.lines.size() == full.lines.size());
      BOOST_TEST(even.width <= full.width + 1e-3);
      if (even.lines.size() != 2) continue;
      BOOST_TEST(std::abs(even.lines[0].width - even.lines[1].width) <= 45,
                 text << " at " << width);
    }
  }
}

BOOST_AUTO_TEST_CASE(balanced_lines_cut_no_word_where_they_need_not) {
  const auto lines_of = [](const char* text, double width) {
    Setter setter;
    Measure measure = measure_of(width);
    measure.balance = true;
    std::string out;
    for (const Line& line : setter.shaper.set(run_of("zh", text), measure).lines) {
      out += text_of(line) + "/";
    }
    return out;
  };
  BOOST_TEST(lines_of("居民人均可支配收入", 70) == "居民人均可/支配收入/");
  BOOST_TEST(lines_of("国家级专精特新“小巨人”企业", 90) == "国家级专精特新/“小巨人”企业/");
  BOOST_TEST(lines_of("稳增长 扩内需 强创新 调结构 惠民生", 70) ==
             "稳增长 扩内需 /强创新 调结构 /惠民生/");
  BOOST_TEST(lines_of("城市发展的成效", 40) == "城市发展/的成效/");  // 的 leans on 发展; no room.
  BOOST_TEST(lines_of("城市发展的成效", 50) == "城市发展的/成效/");
}

BOOST_AUTO_TEST_CASE(a_word_wider_than_the_measure_stands_alone_and_is_told) {
  Setter setter;
  const Composed set = setter.shaper.set(
      run_of("en", "an Internationalisierungsbeauftragter is one"), measure_of(60));
  BOOST_TEST(set.overflows);
  BOOST_REQUIRE(set.lines.size() == 3);
  BOOST_TEST(text_of(set.lines[1]) == "Internationalisierungsbeauftragter ");
  BOOST_TEST(set.lines[1].width > 60);
  BOOST_TEST(setter.shaper.set(run_of("zh", "新乡市发展"), measure_of(1)).lines.size() == 5);
  BOOST_TEST(setter.shaper.set(run_of("zh", "新乡"), measure_of(0)).overflows);
}

BOOST_AUTO_TEST_CASE(twenty_thousand_characters_are_set) {
  Setter setter;
  const std::string text = repeated(samples().front().text, 20'000);
  for (const double width : {60.0, 400.0, 5000.0}) {
    for (const Align align : {Align::start, Align::justify}) {
      const Composed set = setter.shaper.set(run_of("zh", text), measure_of(width, align));
      BOOST_TEST(text_of(set) == text);
    }
  }
}

BOOST_AUTO_TEST_CASE(any_mixture_of_characters_is_set_whole) {
  const std::u32string_view alphabet =
      U"新乡市的3万亿个第—…·“”‘’（）《》，。、；：？！～/ "
      U"aGé.,;:!?()\"'-+%$’\n\u3000\u00A0한あー℃①";
  std::mt19937 random(20'251'028);
  const auto pick = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
  Setter setter;
  for (int round = 0; round < 2'000; ++round) {
    std::string text;
    for (std::size_t left = pick(40); left > 0; --left) {
      base::append_utf8(text, alphabet[pick(alphabet.size())]);
    }
    Run run = run_of(pick(3) == 0 ? "en" : "zh", text);
    run.style.tracking = pick(4) == 0 ? 0.1 : 0;
    Measure measure = measure_of(static_cast<double>(pick(200)), static_cast<Align>(pick(4)));
    measure.balance = pick(3) == 0;
    measure.indent = pick(3) == 0 ? 20 : 0;
    const Composed set = setter.shaper.set(run, measure);
    std::string solid = text;
    std::erase(solid, '\n');
    BOOST_TEST(text_of(set) == solid);
    if (set.overflows) continue;
    for (const Line& line : set.lines) {
      BOOST_TEST(line.x >= -1e-3, text << " at " << measure.width);
      BOOST_TEST(line.x + line.width <= measure.width + 1e-3, text << " at " << measure.width);
    }
  }
  BOOST_TEST(setter.diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(tracking_opens_characters_but_not_the_end) {
  Setter setter;
  Run run = run_of("zh", "新乡市", 10);
  run.style.tracking = 0.2;
  BOOST_TEST(std::abs(setter.shaper.set(run).width - 34) < 1e-9);
}

BOOST_AUTO_TEST_CASE(tabular_figures_have_one_width) {
  Setter setter;
  Run one = run_of("en", "1111");
  Run eight = run_of("en", "8888");
  BOOST_TEST(setter.shaper.set(one).width != setter.shaper.set(eight).width);
  one.style.tabular = eight.style.tabular = true;
  BOOST_TEST(std::abs(setter.shaper.set(one).width - setter.shaper.set(eight).width) < 1e-9);
}

BOOST_AUTO_TEST_CASE(runs_of_different_sizes_share_a_baseline) {
  Setter setter;
  std::vector<Run> runs = {run_of("zh", "3700", 40), run_of("zh", "亿元", 16)};
  runs[1].rise = 5;
  const Composed set = setter.shaper.set(runs, {});
  BOOST_REQUIRE(set.lines.size() == 1);
  BOOST_REQUIRE(set.lines[0].runs.size() == 2);
  BOOST_TEST(std::abs(set.lines[0].baseline - 35.2) < 1e-9);
  BOOST_TEST(std::abs(set.lines[0].runs[0].glyphs[0].y - 35.2) < 1e-9);
  BOOST_TEST(std::abs(set.lines[0].runs[1].glyphs[0].y - 30.2) < 1e-9);
  BOOST_TEST(set.lines[0].runs[1].size == 16);
}

BOOST_AUTO_TEST_CASE(a_figure_and_its_unit_in_another_run_stay_together) {
  Setter setter;
  const std::vector<Run> runs = {run_of("zh", "总值突破3700"), run_of("zh", "亿元")};
  const Composed set = setter.shaper.set(runs, measure_of(75));
  BOOST_REQUIRE(set.lines.size() == 2);
  BOOST_TEST(text_of(set.lines[1]) == "3700亿元");
}

BOOST_AUTO_TEST_CASE(ink_is_the_box_of_what_is_black) {
  Setter setter;
  const Composed set = setter.shaper.set(run_of("en", "H", 100));
  // Inter's capitals are 0.727 em high.
  BOOST_TEST(std::abs(set.ink.height - 72.7) < 0.1);
  BOOST_TEST(std::abs(set.ink.bottom() - set.first_baseline()) < 0.01);
  BOOST_TEST(set.ink.x > 1);
  BOOST_TEST(set.ink.right() < set.width - 1);
  const Composed low = setter.shaper.set(run_of("en", "p", 100));
  BOOST_TEST(low.ink.bottom() > low.first_baseline() + 10);
}

BOOST_AUTO_TEST_CASE(combining_marks_stay_in_their_cluster) {
  Setter setter;
  const Composed set = setter.shaper.set(run_of("en", "cafe\u0301 Xi\u0304n"));
  BOOST_TEST(setter.diagnostics.all().empty());
  BOOST_TEST(text_of(set) == "cafe\u0301 Xi\u0304n");
  for (const Placed& placed : lay_open(set)) BOOST_TEST((placed.character < 0x300u));
}

}  // namespace tubiao::text::test
