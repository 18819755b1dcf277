// The rules of Chinese typesetting on every width from 4 to 60 em and in columns of every length
// from 4 to 30 em, for made-up paragraphs full of difficulties and for every paragraph of the
// sources that the shipped data quote: each counts its violations, and each count is zero.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <functional>
#include <map>

#include "samples.h"

namespace tubiao::text::test {
namespace {

constexpr double em = 10;
constexpr double tolerance = 1e-6 * em;

constexpr std::u32string_view no_start = U"，。、；：？！）》”’」』·—…～";
constexpr std::u32string_view no_end = U"（《“‘「『";
constexpr std::u32string_view closers = U"，。、；：？！）》”’」』";
/// They stand in the middle of their cells in columns, and have no blank half there.
constexpr std::u32string_view whole_in_columns = U"；：？！";

bool is_in(std::u32string_view list, char32_t character) {
  return list.find(character) != std::u32string_view::npos;
}

bool is_han(char32_t character) {
  return character >= 0x4E00 && character <= 0x9FFF;
}

bool is_word(char32_t character) {
  return character < 0x7F && (std::isalnum(static_cast<int>(character)) != 0 || character == U'%');
}

/// One paragraph set at one width, or at one length of columns.
struct Case {
  const Sample* sample;
  Direction direction;
  double width;
  Align align;
  Composed composed;

  bool is_vertical() const { return direction == Direction::vertical; }
  /// Where a character starts along its line, as far as its own origin says so.
  double along(const Placed& placed) const {
    return is_vertical() ? placed.y - 0.88 * em : placed.x;
  }
  double start(const base::Rect& box) const { return is_vertical() ? box.y : box.x; }
  double end(const base::Rect& box) const { return is_vertical() ? box.bottom() : box.right(); }
  bool has_blank_half(char32_t mark) const {
    return !is_vertical() || !is_in(whole_in_columns, mark);
  }
};

const std::vector<Align> both = {Align::start, Align::justify};

/// Every sample, and every paragraph of the shipped sources, at every width and length in half-em
/// steps: set once, judged by every test.
const std::vector<Case>& all_cases() {
  static const std::vector<Case> cases = [] {
    std::vector<Case> out;
    Setter setter;
    const auto set_in = [&](const Sample& sample, Direction direction, double widest) {
      const Run run = run_of(sample.language, sample.text, em);
      for (double width = 4; width <= widest; width += 0.5) {
        for (const Align align : both) {
          Measure measure;
          measure.width = width * em;
          measure.align = align;
          measure.direction = direction;
          out.push_back(
              {&sample, direction, measure.width, align, setter.shaper.set(run, measure)});
        }
      }
    };
    const auto set = [&](const Sample& sample) {
      set_in(sample, Direction::horizontal, 60);
      set_in(sample, Direction::vertical, 30);
    };
    for (const Sample& sample : samples()) set(sample);
    for (const Sample& sample : source_paragraphs()) set(sample);
    BOOST_REQUIRE(setter.diagnostics.all().empty());
    BOOST_REQUIRE(source_paragraphs().size() > 10);
    return out;
  }();
  return cases;
}

/// Calls `check` for every case of those alignments.
void for_all(const std::vector<Align>& aligns, const std::function<void(const Case&)>& check) {
  for (const Case& it : all_cases()) {
    if (std::find(aligns.begin(), aligns.end(), it.align) != aligns.end()) check(it);
  }
}

std::string name_of(const Case& it, std::size_t line) {
  return text_of(it.composed.lines[line]) + (it.is_vertical() ? " in columns of " : " at ") +
         std::to_string(it.width / em) + " em";
}

bool is_chinese(const Case& it) {
  return it.sample->language != "en";
}

}  // namespace

BOOST_AUTO_TEST_CASE(all_text_is_set_once_and_in_order) {
  for_all(both, [](const Case& it) {
    BOOST_TEST(text_of(it.composed) == it.sample->text);
    for (const Line& line : it.composed.lines) {
      for (const GlyphRun& run : line.runs) {
        std::size_t bytes = 0;
        std::size_t glyphs = 0;
        for (const scene::Cluster& cluster : run.clusters) {
          bytes += static_cast<std::size_t>(cluster.bytes);
          glyphs += static_cast<std::size_t>(cluster.glyphs);
        }
        BOOST_TEST((bytes == run.utf8.size() && glyphs == run.glyphs.size()));
      }
    }
  });
}

BOOST_AUTO_TEST_CASE(no_line_starts_with_a_closing_mark_or_dash) {
  for_all(both, [](const Case& it) {
    if (!is_chinese(it)) return;
    for (std::size_t i = 1; i < it.composed.lines.size(); ++i) {
      const auto text = solid_text_of(it.composed.lines[i]);
      BOOST_TEST(!is_in(no_start, text.front()), name_of(it, i));
    }
  });
}

BOOST_AUTO_TEST_CASE(no_english_line_starts_with_a_dash_or_a_closing_mark) {
  for_all(both, [](const Case& it) {
    if (is_chinese(it)) return;
    for (std::size_t i = 1; i < it.composed.lines.size(); ++i) {
      const auto text = solid_text_of(it.composed.lines[i]);
      BOOST_TEST(!is_in(U"—–-,.;:!?)”’%", text.front()), name_of(it, i));
    }
  });
}

BOOST_AUTO_TEST_CASE(no_line_ends_with_an_opening_mark) {
  for_all(both, [](const Case& it) {
    for (std::size_t i = 0; i < it.composed.lines.size(); ++i) {
      const auto text = solid_text_of(it.composed.lines[i]);
      BOOST_TEST(!is_in(no_end, text.back()), name_of(it, i));
    }
  });
}

BOOST_AUTO_TEST_CASE(figures_units_dashes_and_ellipses_stay_whole) {
  for_all(both, [](const Case& it) {
    std::size_t offset = 0;
    for (std::size_t i = 0; i + 1 < it.composed.lines.size(); ++i) {
      offset += text_of(it.composed.lines[i]).size();
      for (const std::string_view part : it.sample->whole) {
        // A break at `offset` cuts the part if an occurrence starts before it and ends behind it.
        const std::size_t from = offset > part.size() ? offset - part.size() + 1 : 0;
        const std::size_t found = it.sample->text.find(part, from);
        BOOST_TEST((found == std::string_view::npos || found >= offset), name_of(it, i));
      }
    }
  });
}

BOOST_AUTO_TEST_CASE(no_line_parts_a_figure_from_its_sign_scale_or_unit) {
  for_all(both, [](const Case& it) {
    if (!is_chinese(it)) return;
    for (std::size_t i = 0; i + 1 < it.composed.lines.size(); ++i) {
      const char32_t last = solid_text_of(it.composed.lines[i]).back();
      const char32_t next = solid_text_of(it.composed.lines[i + 1]).front();
      const bool digit = last >= U'0' && last <= U'9';
      BOOST_TEST(!(digit && (is_han(next) || is_word(next) || next == U'.')), name_of(it, i));
      BOOST_TEST(!(last == U'第' && next >= U'0' && next <= U'9'), name_of(it, i));
    }
  });
}

BOOST_AUTO_TEST_CASE(lines_keep_inside_the_measure) {
  for_all(both, [](const Case& it) {
    for (std::size_t i = 0; i < it.composed.lines.size(); ++i) {
      const Line& line = it.composed.lines[i];
      const bool fits = line.width <= it.width + 1e-3;
      BOOST_TEST((fits || it.composed.overflows), name_of(it, i));
    }
    if (it.width >= 16 * em) BOOST_TEST(!it.composed.overflows);
  });
}

BOOST_AUTO_TEST_CASE(neighbouring_marks_take_one_and_a_half_em) {
  for_all({Align::start}, [](const Case& it) {
    if (!is_chinese(it) || it.sample->language == "zh-Hant") return;
    const auto all = lay_open(it.composed);
    for (std::size_t i = 1; i < all.size(); ++i) {
      if (all[i].line != all[i - 1].line) continue;
      const bool pair = is_in(closers, all[i - 1].character) &&
                        it.has_blank_half(all[i - 1].character) &&
                        (is_in(closers, all[i].character) || is_in(no_end, all[i].character));
      const double apart = it.along(all[i]) - it.along(all[i - 1]);
      if (pair) BOOST_TEST(std::abs(apart - em / 2) < tolerance);
    }
  });
}

BOOST_AUTO_TEST_CASE(marks_at_the_ends_of_lines_lose_their_blank_half) {
  for_all(both, [](const Case& it) {
    if (!is_chinese(it) || it.sample->language == "zh-Hant") return;
    const auto all = lay_open(it.composed);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Line& line = it.composed.lines[all[i].line];
      const bool first = i == 0 || all[i - 1].line != all[i].line;
      const bool last = i + 1 == all.size() || all[i + 1].line != all[i].line;
      if (first && is_in(no_end, all[i].character)) {
        BOOST_TEST(std::abs(it.along(all[i]) - (line.x - em / 2)) < tolerance);
      }
      if (last && is_in(closers, all[i].character) && it.has_blank_half(all[i].character)) {
        BOOST_TEST(std::abs(it.along(all[i]) + em / 2 - (line.x + line.width)) < tolerance);
      }
    }
  });
}

BOOST_AUTO_TEST_CASE(han_and_western_stand_a_quarter_em_apart_or_an_eighth_under_pressure) {
  for_all({Align::start}, [](const Case& it) {
    if (!is_chinese(it)) return;
    for (const Line& line : it.composed.lines) {
      BOOST_TEST(std::abs(it.start(line.runs.front().box) - line.x) < tolerance);
      for (std::size_t i = 1; i < line.runs.size(); ++i) {
        const GlyphRun& left = line.runs[i - 1];
        const GlyphRun& right = line.runs[i];
        const double gap = (it.start(right.box) - it.end(left.box)) / em;
        const char32_t before = decode_all(left.utf8).back();
        const char32_t after = decode_all(right.utf8).front();
        // A figure in a cell of its own stands among Han characters as one of them.
        const bool cell = is_word(before) && left.orientation == scene::Orientation::upright;
        const bool next_cell = is_word(after) && right.orientation == scene::Orientation::upright;
        const bool meet = ((is_han(before) || cell) && is_word(after) && !next_cell) ||
                          (is_word(before) && !cell && (is_han(after) || next_cell));
        if (meet) {
          BOOST_TEST((gap > 0.125 - 1e-6 && gap < 0.25 + 1e-6));
        } else if (is_in(closers, before) || is_in(no_end, before) || is_in(closers, after) ||
                   is_in(no_end, after)) {
          BOOST_TEST(std::abs(gap) < 1e-6);
        } else if (cell || next_cell) {
          BOOST_TEST((std::abs(gap) < 1e-6 || before == U' ' || after == U' '));
        }
      }
    }
  });
}

BOOST_AUTO_TEST_CASE(justified_lines_open_no_word_and_no_figure) {
  std::map<std::pair<std::string_view, Direction>, std::vector<Placed>> natural;
  Setter setter;
  auto all = samples();
  all.insert(all.end(), source_paragraphs().begin(), source_paragraphs().end());
  for (const Sample& sample : all) {
    for (const Direction direction : {Direction::horizontal, Direction::vertical}) {
      Measure measure;
      measure.direction = direction;
      natural[{sample.text, direction}] =
          lay_open(setter.shaper.set(run_of(sample.language, sample.text, em), measure));
    }
  }
  for_all({Align::justify}, [&](const Case& it) {
    const auto& free = natural[{it.sample->text, it.direction}];
    auto set = lay_open(it.composed);
    std::erase_if(set, [](const Placed& placed) { return placed.character == U'\u00AD'; });
    BOOST_REQUIRE(set.size() == free.size());
    for (std::size_t i = 1; i < set.size(); ++i) {
      if (set[i].line != set[i - 1].line) continue;
      if (!is_word(set[i].character) || !is_word(set[i - 1].character)) continue;
      const double change =
          (it.along(set[i]) - it.along(set[i - 1])) - (it.along(free[i]) - it.along(free[i - 1]));
      BOOST_TEST(std::abs(change) < tolerance);
    }
  });
}

BOOST_AUTO_TEST_CASE(justified_lines_fill_the_measure) {
  for_all({Align::justify}, [](const Case& it) {
    // What may not be broken ("RMB 370 billion") can leave a line that nothing fills decently; in
    // wide columns of Chinese there is none.
    const double wide = is_chinese(it) ? 24 * em : 34 * em;
    if (it.width < wide) return;
    for (std::size_t i = 0; i + 1 < it.composed.lines.size(); ++i) {
      BOOST_TEST(std::abs(it.composed.lines[i].width - it.width) < 1e-3, name_of(it, i));
    }
  });
}

BOOST_AUTO_TEST_CASE(a_pair_of_dashes_or_ellipses_fills_two_em) {
  for_all(both, [](const Case& it) {
    if (!is_chinese(it)) return;
    const auto all = lay_open(it.composed);
    for (std::size_t i = 0; i + 2 < all.size(); ++i) {
      if (all[i].character != U'—' && all[i].character != U'…') continue;
      if (all[i].character != all[i + 1].character) continue;
      BOOST_TEST(all[i].line == all[i + 1].line);
      BOOST_TEST(std::abs(it.along(all[i + 1]) - it.along(all[i]) - em) < tolerance);
    }
  });
}

BOOST_AUTO_TEST_CASE(no_paragraph_ends_with_a_single_character) {
  for_all(both, [](const Case& it) {
    if (!is_chinese(it) || it.composed.lines.size() < 2) return;
    std::size_t words = 0;
    for (const char32_t character : solid_text_of(it.composed.lines.back())) {
      if (!is_in(no_start, character) && !is_in(no_end, character)) ++words;
    }
    BOOST_TEST(words > 1, name_of(it, it.composed.lines.size() - 1));
  });
}

}  // namespace tubiao::text::test
