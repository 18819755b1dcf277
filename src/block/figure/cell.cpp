#include "block/figure/cell.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "block/figure/badge.h"
#include "block/plot/label.h"
#include "block/plot/words.h"
#include "block/typeset.h"

namespace tubiao::block {
namespace {

/// A numeral is set no smaller than this share of its role's size.
constexpr double smallest_numeral = 0.55;
/// A CJK unit stands on the numeral's baseline with its ink, not with its em box.
constexpr double cjk_descent = 0.075;
/// The part of an em box below the baseline, and a little air.
constexpr double em_foot = 0.125;

bool begins_with_cjk(std::string_view text) {
  constexpr unsigned char first_cjk_lead_byte = 0xE2;  // From U+2E80 on, all but a few symbols.
  return !text.empty() && static_cast<unsigned char>(text.front()) > first_cjk_lead_byte;
}

/// A number in three parts, and the words that stand above it.
struct Number {
  std::string over;
  data::NumberPhrase phrase;
};

/// A rank as a number: the position is the numeral.
data::NumberPhrase rank_phrase(const data::Wording& wording, const data::Rank& rank) {
  const std::string words = wording.rank(rank, data::RankForm::badge);
  const std::string digits = wording.number(base::Decimal(rank.position));
  const auto at = words.find(digits);
  if (at == std::string::npos) return {"", words, "", "", ""};
  return {words.substr(0, at), digits, words.substr(at + digits.size()), "", ""};
}

std::string without_spaces_at_end(std::string text) {
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

/// Several words before a number stand above it; a single one stands beside it.
Number number_of(const data::Wording& wording, const Selected& figure) {
  if (!figure.observation->value) return {"", rank_phrase(wording, *figure.observation->rank)};
  Number number{"", wording.phrase(figure.figure())};
  const data::NumberPhrase plain = wording.value(figure.figure());
  if (number.phrase.tail != plain.tail || !number.phrase.lead.ends_with(plain.lead)) return number;
  const std::string before = without_spaces_at_end(
      number.phrase.lead.substr(0, number.phrase.lead.size() - plain.lead.size()));
  if (before.find(' ') != std::string::npos) {
    number.over = before;
    number.phrase = plain;
  }
  return number;
}

text::Composed set_number(const Setting& setting, const data::NumberPhrase& phrase,
                          const CellLook& look, double size) {
  const auto& language = setting.leading();
  const Look numeral{.role = look.number_role, .colour = look.number, .size = size};
  const double em = style_of(setting.theme, numeral, Voice::first).size;
  const Look unit{.role = "unit",
                  .colour = look.unit.value_or(look.number),
                  .size = em * setting.theme.unit_ratio / setting.theme.role("unit").size};
  std::vector<text::Run> runs;
  const auto add_words = [&](std::string words, std::string_view visible) {
    if (words.empty()) return;
    text::Run run = run_of(setting, unit, language, std::move(words));
    if (begins_with_cjk(visible)) run.rise = run.style.size * cjk_descent;
    runs.push_back(std::move(run));
  };
  add_words(phrase.lead + (phrase.lead.empty() ? "" : phrase.lead_join), phrase.lead);
  runs.push_back(run_of(setting, numeral, language, phrase.numeral));
  add_words((phrase.tail.empty() ? "" : phrase.tail_join) + phrase.tail, phrase.tail);
  return set_runs(setting, numeral, language, runs);
}

void fit_number(const Setting& setting, Number number, const CellLook& look, double width,
                Cell& cell) {
  const auto& language = setting.leading();
  text::Composed line = set_number(setting, number.phrase, look, 1);
  double size = 1;
  if (line.width > width) {
    size = std::max(smallest_numeral, width / line.width * 0.995);
    line = set_number(setting, number.phrase, look, size);
    cell.excess = std::max(cell.excess, line.width - width);
  }
  const Look numeral{.role = look.number_role};
  const double height = 2 * plot::figure_middle(setting, numeral);
  // The numeral's ink begins at the left edge, not its side bearing.
  cell.number.texts.push_back({line,
                               {-line.ink.x, height - line.first_baseline()},
                               language,
                               scene::Role::label,
                               scene::Layer::content});
  cell.number_height = height;
  if (number.over.empty()) return;
  const text::Composed over =
      set_text(setting, {.role = "callout", .colour = look.number}, language, number.over, width);
  cell.over.texts.push_back({over, {0, 0}, language, scene::Role::label, scene::Layer::content});
  // The numeral's em box rises above its ink.
  cell.over_height =
      over.height + std::max(setting.theme.spaces.small * 0.6, line.first_baseline() - height);
}

/// The period where it has to be said: the year of a figure. The date of the data and the span of
/// the plan are said once, by the sources.
std::string period_of(const Setting& setting, const data::Wording& wording, const Selected& figure,
                      const CellLook& look) {
  const auto& observation = *figure.observation;
  if (!look.below.period || observation.is_expected()) return "";
  const auto& period = observation.period;
  const auto& dataset = setting.dataset;
  if (period.is_date() && dataset.as_of && std::get<data::Date>(period.value()) == *dataset.as_of) {
    return "";
  }
  if (period.is_range() && dataset.plan) {
    const auto range = std::get<data::YearRange>(period.value());
    if (range.from == dataset.plan->from && range.to == dataset.plan->to) return "";
  }
  return wording.period(period);
}

text::Composed set_label(const Setting& setting, const Selected& figure, const CellLook& look,
                         const base::Language& language, double width) {
  const data::Wording wording = setting.wording(language);
  const auto& names = look.label         ? *look.label
                      : look.short_label ? figure.indicator->short_label
                                         : figure.indicator->label;
  const bool first = language == setting.leading();
  std::vector<std::string> clauses{names.at(language)};
  if (!first) {
    clauses.push_back(figure.observation->value ? wording.phrase(figure.figure()).text()
                                                : wording.rank(*figure.observation->rank));
  }
  clauses.push_back(period_of(setting, wording, figure, look));
  const Look style{.role = look.label_role};
  std::vector<text::Run> runs{run_of(setting, style, language, plot::join_clauses(clauses))};
  const int mark = setting.shown.number_of(figure.observation->source);
  if (first && setting.shown.needs_marks() && mark > 0) {
    text::Run number = run_of(setting, {.role = look.label_role, .size = 0.6}, language,
                              wording.number(base::Decimal(mark)));
    number.rise = runs.front().style.size * 0.33;
    runs.push_back(std::move(number));
  }
  return set_runs(setting, style, language, runs, width);
}

}  // namespace

Cell set_cell(const Setting& setting, const Selected& figure, const CellLook& look, double width) {
  Cell cell;
  const data::Wording wording = setting.wording(setting.leading());
  fit_number(setting, number_of(wording, figure), look, width, cell);
  // Below the baseline lies the foot of the numeral's em box, even where no figure descends into
  // it.
  double y =
      std::max(setting.theme.spaces.small, em_foot * setting.theme.role(look.number_role).size);
  for (const auto& language : setting.languages) {
    text::Composed label = set_label(setting, figure, look, language, width);
    if (language != setting.leading()) y += setting.theme.spaces.hair;
    const double height = label.height;
    if (label.overflows) cell.excess = std::max(cell.excess, label.width - width);
    cell.below.texts.push_back(
        {std::move(label), {0, y}, language, scene::Role::label, scene::Layer::content});
    y += height;
  }
  y += add_badges(setting, badges_of(setting, figure, look), look, width, y, cell.below);
  cell.below_height = y;
  return cell;
}

plot::Part assemble(Cell cell, double over, double number, const scene::Node& node) {
  plot::Part whole;
  whole.node = node;
  cell.over.move({0, over - cell.over_height});
  cell.number.move({0, over + number - cell.number_height});
  cell.below.move({0, over + number});
  for (plot::Part* part : {&cell.over, &cell.number, &cell.below}) {
    std::move(part->shapes.begin(), part->shapes.end(), std::back_inserter(whole.shapes));
    std::move(part->texts.begin(), part->texts.end(), std::back_inserter(whole.texts));
  }
  return whole;
}

scene::Node figure_node(const Setting& setting, const Selected& figure, const diag::Span& from) {
  scene::Node node;
  node.role = scene::Role::figure;
  node.language = setting.leading();
  node.indicator = figure.indicator->id;
  node.source = figure.observation->source;
  node.certainty = figure.observation->is_derived()    ? scene::Certainty::derived
                   : figure.observation->is_expected() ? scene::Certainty::expected
                                                       : scene::Certainty::actual;
  const data::Wording wording = setting.wording(setting.leading());
  const auto& label = figure.indicator->label.at(setting.leading());
  node.alt = figure.observation->value ? plot::describe(wording, figure.figure(), label)
                                       : plot::join_clauses(std::vector<std::string>{
                                             label, wording.rank(*figure.observation->rank)});
  node.from = from;
  return node;
}

}  // namespace tubiao::block
