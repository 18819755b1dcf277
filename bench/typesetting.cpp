// Counts what Chinese typesetting forbids, and takes the time: the composer beside plain
// PangoLayout on the texts that the shipped data quote, at every width from 4 to 60 em in half-em
// steps. Not a test: the tests demand that the composer's counts are zero.
//
// usage: typesetting FILE… (paragraphs of Chinese text, one a line)
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "diag/diagnostics.h"
#include "text/shaper.h"

namespace {

using Characters = std::u32string;
using Lines = std::vector<Characters>;
using Setter = std::function<Lines(const std::string& paragraph, double em)>;

constexpr double size = 10;
constexpr double first_width = 4;
constexpr double last_width = 60;
constexpr double width_step = 0.5;
/// The width of the column that the time is taken in, in em.
constexpr double timed_width = 24;
constexpr int timed_rounds = 20;

Characters decode(std::string_view text) {
  Characters out;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = tubiao::base::decode_lossy(text, at);
    at += static_cast<std::size_t>(character.bytes);
    if (character.value != U'\u00AD') out += character.value;
  }
  while (!out.empty() && out.back() == U' ') out.pop_back();
  return out;
}

bool is_in(std::u32string_view list, char32_t character) {
  return list.find(character) != std::u32string_view::npos;
}

bool is_digit(char32_t character) {
  return character >= U'0' && character <= U'9';
}

bool is_han(char32_t character) {
  return character >= 0x4E00 && character <= 0x9FFF;
}

/// A rule that the end of one line and the start of the next may break.
struct Rule {
  const char* name;
  bool (*broken)(const Characters& line, const Characters& next);
};

constexpr std::array<Rule, 6> rules = {{
    {"a line starts with ，。、；：？！）》”’",
     [](const Characters&, const Characters& next) {
       return is_in(U"，。、；：？！）》”’", next.front());
     }},
    {"a line ends with （《“‘",
     [](const Characters& line, const Characters&) { return is_in(U"（《“‘", line.back()); }},
    {"a line starts with — ～ or …",
     [](const Characters&, const Characters& next) { return is_in(U"—～…", next.front()); }},
    {"a line starts with ·",
     [](const Characters&, const Characters& next) { return next.front() == U'·'; }},
    {"—— or …… is split",
     [](const Characters& line, const Characters& next) {
       return is_in(U"—…", line.back()) && line.back() == next.front();
     }},
    {"a figure parts from its sign, scale or unit",
     [](const Characters& line, const Characters& next) {
       const bool unit =
           is_digit(line.back()) && (is_han(next.front()) || is_in(U"%.", next.front()));
       return unit || (line.back() == U'第' && is_digit(next.front()));
     }},
}};
constexpr std::size_t orphans = rules.size();

struct Count {
  std::array<long, rules.size() + 1> broken{};
  long lines = 0;
};

bool is_orphan(const Characters& line) {
  return std::count_if(line.begin(), line.end(), [](char32_t character) {
           return !is_in(U"，。、；：？！）》”’（《“‘", character);
         }) == 1;
}

void judge(const Lines& lines, Count& count) {
  count.lines += static_cast<long>(lines.size());
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].empty() || lines[i + 1].empty()) continue;
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
      if (rules[rule].broken(lines[i], lines[i + 1])) ++count.broken[rule];
    }
  }
  if (lines.size() > 1 && is_orphan(lines.back())) ++count.broken[orphans];
}

Count scan(const std::vector<std::string>& paragraphs, const Setter& set) {
  Count count;
  for (double em = first_width; em <= last_width; em += width_step) {
    for (const auto& paragraph : paragraphs) judge(set(paragraph, em), count);
  }
  return count;
}

/// Milliseconds for all paragraphs at one width, the median after a warm-up.
double milliseconds(const std::vector<std::string>& paragraphs, const Setter& set) {
  std::vector<double> times;
  for (int round = 0; round <= timed_rounds; ++round) {
    const auto start = std::chrono::steady_clock::now();
    // Each round another width, so that no layout is only remembered.
    for (const auto& paragraph : paragraphs) set(paragraph, timed_width + 0.01 * round);
    const std::chrono::duration<double, std::milli> taken =
        std::chrono::steady_clock::now() - start;
    if (round > 0) times.push_back(taken.count());
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

Setter composer(tubiao::text::Shaper& shaper, tubiao::text::Align align) {
  return [&shaper, align](const std::string& paragraph, double em) {
    tubiao::text::Run run;
    run.text = paragraph;
    run.language = "zh";
    run.style.families = {"Inter", {{"zh", "Noto Sans CJK SC"}}, "Noto Sans CJK SC"};
    run.style.size = size;
    tubiao::text::Measure measure;
    measure.width = em * size;
    measure.align = align;
    Lines lines;
    for (const auto& line : shaper.set(run, measure).lines) {
      std::string text;
      for (const auto& glyphs : line.runs) text += glyphs.utf8;
      lines.push_back(decode(text));
    }
    return lines;
  };
}

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};

/// The fonts and rules of the system, which the composer's library hides from the process.
PangoFontMap* system_fonts() {
  PangoFontMap* map = pango_cairo_font_map_get_default();
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), FcInitLoadConfigAndFonts());
  return map;
}

Setter pango(const char* families) {
  const std::shared_ptr<PangoContext> context(pango_font_map_create_context(system_fonts()),
                                              Unref{});
  pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
  return [context, families](const std::string& paragraph, double em) {
    const std::unique_ptr<PangoLayout, Unref> layout(pango_layout_new(context.get()));
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, families);
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_width(layout.get(), static_cast<int>(em * size * PANGO_SCALE));
    pango_layout_set_text(layout.get(), paragraph.c_str(), static_cast<int>(paragraph.size()));
    Lines lines;
    for (GSList* each = pango_layout_get_lines_readonly(layout.get()); each != nullptr;
         each = each->next) {
      const auto* line = static_cast<PangoLayoutLine*>(each->data);
      lines.push_back(decode(std::string_view(paragraph).substr(
          static_cast<std::size_t>(line->start_index), static_cast<std::size_t>(line->length))));
    }
    return lines;
  };
}

std::vector<std::string> read(int count, char** names) {
  std::vector<std::string> paragraphs;
  for (int i = 0; i < count; ++i) {
    std::ifstream file(names[i]);
    for (std::string line; std::getline(file, line);) {
      if (!line.empty()) paragraphs.push_back(line);
    }
  }
  return paragraphs;
}

}  // namespace

int main(int argc, char** argv) {
  const auto paragraphs = read(argc - 1, argv + 1);
  tubiao::diag::Diagnostics diagnostics;
  tubiao::text::Shaper shaper(diagnostics);
  struct Column {
    const char* name;
    Setter set;
    Count count{};
    double time = 0;
  };
  std::array<Column, 4> columns = {{
      {"composer, ragged", composer(shaper, tubiao::text::Align::start)},
      {"composer, justified", composer(shaper, tubiao::text::Align::justify)},
      {"PangoLayout, CJK font", pango("Noto Sans CJK SC")},
      {"PangoLayout, Latin first", pango("Inter, Noto Sans CJK SC")},
  }};
  std::printf("| violations at widths of 4 to 60 em |");
  for (Column& column : columns) {
    column.count = scan(paragraphs, column.set);
    column.time = milliseconds(paragraphs, column.set);
    std::printf(" %s |", column.name);
  }
  std::printf("\n| --- | --: | --: | --: | --: |\n");
  for (std::size_t rule = 0; rule <= rules.size(); ++rule) {
    std::printf("| %s |", rule == orphans ? "the last line is one character" : rules[rule].name);
    for (const Column& column : columns) std::printf(" %ld |", column.count.broken[rule]);
    std::printf("\n");
  }
  std::printf("| lines |");
  for (const Column& column : columns) std::printf(" %ld |", column.count.lines);
  std::printf("\n| ms for the whole text at one width |");
  for (const Column& column : columns) std::printf(" %.1f |", column.time);
  std::printf("\n");
  return diagnostics.has_errors() || paragraphs.empty() ? 1 : 0;
}
