#include "block/figure/cell.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

#include "block/figure/badge.h"
#include "block/figure/number.h"
#include "block/plot/ink.h"
#include "block/plot/label.h"
#include "block/plot/number.h"
#include "block/plot/source_mark.h"
#include "block/plot/words.h"
#include "block/typeset.h"
#include "toml/words.h"

namespace tubiao::block {
namespace {

/// The part of an em box below the baseline, and a little air.
constexpr double em_foot = 0.125;
/// Of the words above a number, as a share of its size, where they would be too small otherwise.
constexpr double over_ratio = 0.2;

std::string name_of(const Selected& figure) {
  return "the figure " + toml::in_quotes(figure.indicator->id);
}

/// The words above a number: in the size of remarks, or larger above a number on display.
text::Composed set_over(const Setting& setting, const std::string& words, const CellLook& look,
                        double width) {
  const theme::Theme& theme = setting.theme;
  const double remark = theme.role("callout").size;
  const double wanted =
      look.words.size * over_ratio * look.size.numeral * theme.role(look.number_role).size;
  return set_text(
      setting, {.role = "callout", .colour = look.number, .size = std::max(1.0, wanted / remark)},
      setting.leading(), words, width);
}

/// A number whose boxes begin where its ink does: the em box of a large
/// numeral rises well above the `height` of its figures, and its side bearing stands left of the
/// edge that it is aligned to. Round figures overshoot it a little, as they do everywhere in type.
text::Composed cut_to_figures(text::Composed line, double height) {
  const double baseline = line.first_baseline();
  for (text::GlyphRun& run : line.lines.front().runs) {
    const double left = std::max(run.box.x, line.ink.x);
    const double top = std::max(run.box.y, baseline - height);
    run.box = {left, top, run.box.right() - left, run.box.bottom() - top};
  }
  return line;
}

void add_number(const Setting& setting, const Selected& figure, const CellLook& look, double width,
                Cell& cell) {
  const auto& language = setting.leading();
  const FigureNumber number = number_of(setting, figure, look.size);
  const double height =
      2 * plot::figure_middle(setting, {.role = look.number_role, .size = look.size.numeral});
  const text::Composed line = cut_to_figures(set_number(setting, number.phrase, look), height);
  cell.fit.add_misfit(name_of(figure), line.width - width);
  // The numeral's ink begins at the left edge, not its side bearing.
  cell.number.texts.push_back({line,
                               {-line.ink.x, height - line.first_baseline()},
                               language,
                               scene::Role::label,
                               scene::Layer::content});
  cell.number_height = height;
}

/// The period where it has to be said.
std::string period_of(const Setting& setting, const data::Wording& wording, const Selected& figure,
                      const CellLook& look) {
  const auto& observation = *figure.observation;
  const bool said = !look.below.period || observation.is_expected() ||
                    plot::goes_without_saying(setting.dataset, observation.period);
  return said ? "" : wording.period(observation.period, figure.indicator->nature);
}

text::Composed set_label(const Setting& setting, const Selected& figure, const CellLook& look,
                         const base::Language& language, double width) {
  const data::Wording wording = setting.wording(language);
  const auto& indicator = *figure.indicator;
  const bool brief = look.short_label || look.words.words == Words::brief;
  const auto& names = brief ? indicator.short_label : indicator.label;
  const bool first = language == setting.leading();
  std::vector<markup::Text> clauses;
  clauses.push_back(look.label ? look.label->at(language) : markup::Text(names.at(language)));
  if (!first) {
    clauses.push_back(figure.observation->value ? wording.phrase(figure.figure()).text()
                                                : wording.rank(*figure.observation->rank));
  }
  clauses.push_back(period_of(setting, wording, figure, look));
  markup::Text label = markup::join(clauses, wording.clause_mark());
  if (first) label = plot::with_marks(setting, std::move(label), {figure.observation->source});
  return set_text(setting, {.role = look.label_role}, language, label, width);
}

/// Adds the counting words below the number where the look wants them there, and returns the height
/// of their line. Without such words it stays free: the labels of a block share their baselines.
double add_unit_below(const Setting& setting, const Selected& figure, const CellLook& look,
                      double y, Cell& cell) {
  if (!look.size.unit_below) return 0;
  const FigureNumber number = number_of(setting, figure, look.size);
  const Look style{.role = look.label_role, .colour = look.number};
  text::Composed unit = set_text(setting, style, setting.leading(), number.under);
  const double height = style_of(setting.theme, style, Voice::first).size *
                        setting.theme.role(look.label_role).leading;
  if (!number.under.empty()) {
    cell.unit.texts.push_back({std::move(unit), {0, y}, setting.leading()});
  }
  return height;
}

/// Adds the badges: the first beside the label where that is one line and leaves the room, the
/// others below.
void set_badges(const Setting& setting, const Selected& figure, const CellLook& look, double width,
                double label_bottom, Cell& cell) {
  std::vector<Badge> badges = badges_of(setting, figure, look);
  const plot::PlacedText& label = cell.below.texts.front();
  if (look.badge == BadgePlace::beside && !badges.empty() && label.text.lines.size() == 1 &&
      add_badge_beside(setting, badges.front(), look, width, cell.below)) {
    badges.erase(badges.begin());
  }
  cell.below_height =
      label_bottom + add_badges(setting, badges, look, width, label_bottom, cell.below);
}

/// The words above the number, on the room that the number leaves to them.
void add_over(const Setting& setting, const Selected& figure, const CellLook& look, double width,
              Cell& cell) {
  const FigureNumber number = number_of(setting, figure, look.size);
  if (number.over.empty()) return;
  text::Composed over = set_over(setting, number.over, look, width);
  const plot::PlacedText& line = cell.number.texts.front();
  // The numeral's em box rises above its ink.
  cell.over_height = over.height + std::max(setting.theme.spaces.small * 0.6, -line.at.y);
  cell.over.texts.push_back(
      {std::move(over), {0, 0}, setting.leading(), scene::Role::label, scene::Layer::content});
}

/// What stands around the number.
void add_words(const Setting& setting, const Selected& figure, const CellLook& look, double width,
               double y, Cell& cell) {
  y += add_unit_below(setting, figure, look, y, cell);
  for (const auto& language : setting.languages) {
    text::Composed label = set_label(setting, figure, look, language, width);
    if (language != setting.leading()) y += setting.theme.spaces.hair;
    const double height = label.height;
    cell.below.texts.push_back(
        {std::move(label), {0, y}, language, scene::Role::label, scene::Layer::content});
    y += height;
  }
  set_badges(setting, figure, look, width, y, cell);
}

/// The roles of everything around a number.
std::array<std::string_view, 3> roles_around(const CellLook& look) {
  return {look.label_role, "badge", "callout"};
}

/// What was done to the number of a figure.
std::vector<std::string> done_to_number(const Setting& setting, const Selected& figure,
                                        const CellLook& look) {
  std::vector<std::string> done;
  const FigureNumber number = number_of(setting, figure, look.size);
  const FigureNumber usual = number_of(setting, figure, {});
  const data::NumberPhrase& phrase = number.phrase;
  if (number.over != usual.over) done.emplace_back("words above the number");
  if (!number.under.empty()) done.emplace_back("unit below the number");
  const Way way{.width = look.size.width};
  const std::array numeral = {look.number_role};
  constexpr std::array<std::string_view, 1> unit = {"unit"};
  std::vector<std::string> narrow = done_in(way, setting, numeral, phrase.numeral);
  if (narrow.empty()) narrow = done_in(way, setting, unit, phrase.lead + phrase.tail);
  done.insert(done.end(), narrow.begin(), narrow.end());
  const bool words = !phrase.lead.empty() || (!phrase.tail.empty() && !plot::ends_in_sign(phrase));
  if (words && look.size.words < 1) {
    done.push_back("words beside the number " + at_percent(look.size.words));
  }
  if (look.size.numeral < 1) done.push_back("number " + at_percent(look.size.numeral));
  return done;
}

std::string words_around(const Cell& cell) {
  std::string words;
  for (const plot::Part* part : {&cell.over, &cell.unit, &cell.below}) {
    for (const auto& each : part->texts) words += text::words_of(each.text) + " ";
  }
  return words;
}

/// What was done to the words around it.
std::vector<std::string> done_to_words(const Setting& setting, const Selected& figure,
                                       const CellLook& look, const Cell& cell) {
  std::vector<std::string> done;
  std::size_t lines = 1;
  for (std::size_t i = 0; i < setting.languages.size(); ++i) {
    lines = std::max(lines, cell.below.texts[i].text.lines.size());
  }
  if (lines > 1) done.push_back("label on " + std::to_string(lines) + " lines");
  const auto& indicator = *figure.indicator;
  if (look.words.words == Words::brief && indicator.label != indicator.short_label) {
    done.emplace_back("short label");
  }
  const auto roles = roles_around(look);
  for (auto& each : done_in(look.words, setting, roles, words_around(cell))) {
    done.push_back("words around the number " + each);
  }
  return done;
}

bool words_fit(const Setting& setting, std::span<const Selected> figures, const CellLook& look,
               double width) {
  return std::all_of(figures.begin(), figures.end(), [&](const Selected& figure) {
    return set_cell(setting, figure, look, width).words_fit;
  });
}

}  // namespace

CellLook fit_cells(const Setting& setting, std::span<const Selected> figures, CellLook look,
                   double width) {
  look.size = fit_numbers(setting, figures, look, width);
  const Words shortest = look.short_label || look.label ? Words::full : Words::brief;
  const auto roles = roles_around(look);
  for (const Way& way : ways(setting.theme, roles, shortest)) {
    look.words = way;
    if (words_fit(setting, figures, look, width)) break;
  }
  return look;
}

Cell set_cell(const Setting& setting, const Selected& figure, const CellLook& look, double width) {
  Cell cell;
  add_number(setting, figure, look, width, cell);
  const auto roles = roles_around(look);
  const Narrowed narrowed(setting, roles, look.words);
  add_over(narrowed.setting(), figure, look, width, cell);
  // Below the baseline lies the foot of the numeral's em box, even where no figure descends into
  // it.
  const double y =
      std::max(setting.theme.spaces.small,
               em_foot * look.size.numeral * setting.theme.role(look.number_role).size);
  add_words(narrowed.setting(), figure, look, width, y, cell);
  double excess = 0;
  for (const plot::Part* part : {&cell.over, &cell.unit, &cell.below}) {
    excess = std::max(excess, part->overhang(width));
  }
  FitNotes around;
  around.add_misfit("what stands around " + name_of(figure), excess,
                    done_in(look.words, setting, roles, words_around(cell)));
  cell.words_fit = around.fits();
  cell.fit.append(std::move(around));
  std::vector<std::string> done = done_to_number(setting, figure, look);
  for (auto& each : done_to_words(setting, figure, look, cell)) done.push_back(std::move(each));
  cell.fit.add(name_of(figure), std::move(done));
  return cell;
}

plot::Part assemble(Cell cell, double over, double number, const scene::Node& node) {
  plot::Part whole;
  whole.node = node;
  cell.over.move({0, over + number - cell.number_height - cell.over_height});
  cell.number.move({0, over + number - cell.number_height});
  cell.below.move({0, over + number});
  cell.unit.move({0, over + number});
  for (plot::Part* part : {&cell.over, &cell.number, &cell.unit, &cell.below}) {
    std::move(part->shapes.begin(), part->shapes.end(), std::back_inserter(whole.shapes));
    std::move(part->texts.begin(), part->texts.end(), std::back_inserter(whole.texts));
  }
  return whole;
}

scene::Node figure_node(const Setting& setting, const Selected& figure, const Below& below,
                        const diag::Span& from) {
  scene::Node node;
  node.role = scene::Role::figure;
  node.language = setting.leading();
  node.indicator = figure.indicator->id;
  node.source = figure.observation->source;
  node.certainty = plot::certainty_of(*figure.observation);
  const data::Wording wording = setting.wording(setting.leading());
  const auto& label = figure.indicator->label.at(setting.leading());
  const auto& rank = figure.observation->rank;
  std::vector<std::string> clauses;
  clauses.push_back(figure.observation->value ? plot::describe(wording, figure.figure(), label)
                                              : label);
  if (rank && (below.rank || !figure.observation->value)) clauses.push_back(wording.rank(*rank));
  node.alt = wording.clauses(clauses);
  node.from = from;
  return node;
}

}  // namespace tubiao::block
