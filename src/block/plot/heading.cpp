#include "block/plot/heading.h"

#include <array>
#include <cmath>
#include <utility>

#include "block/plot/label.h"
#include "block/plot/words.h"

namespace tubiao::block::plot {
namespace {

Label set_note(const Setting& setting, const ChartTexts& texts, double width) {
  return set_label(setting, {.role = "note", .balance = false}, *texts.note, width);
}

/// Puts a text at the top of a chart, below `y`, and returns where it ends.
double add(const Label& label, scene::Role role, double y, Part& chart) {
  const std::size_t first = chart.texts.size();
  put(label, {0, y}, chart);
  for (std::size_t i = first; i < chart.texts.size(); ++i) chart.texts[i].role = role;
  return y + label.height;
}

/// Millimetres with one decimal, rounded up: for messages.
std::string in_millimetres(double points) {
  const auto tenths = static_cast<long long>(std::ceil(points / base::points_per_millimetre * 10));
  return base::Decimal::from_parts(tenths, 1).to_string() + " mm";
}

}  // namespace

bool ChartTexts::mention(const base::Language& language, std::string_view words) const {
  for (const auto* text : {&title, &subtitle}) {
    const markup::Text* found = *text ? (*text)->find(language) : nullptr;
    if (found != nullptr && found->plain().find(words) != std::string::npos) return true;
  }
  return words.empty();
}

ChartTexts read_chart_texts(toml::Table& table, const ReadContext& context) {
  ChartTexts texts;
  texts.title = read_text(table, "title", context);
  texts.subtitle = read_text(table, "subtitle", context);
  texts.note = read_text(table, "note", context);
  return texts;
}

markup::Text dated_subtitle(const ChartTexts& texts, const data::Wording& wording,
                            const data::Figure& reference) {
  std::array<markup::Text, 2> clauses = {texts.subtitle->at(wording.language())};
  const int year = reference.observation->period.last_year();
  if (!texts.mention(wording.language(), std::to_string(year))) {
    clauses[1] = wording.status(reference);
  }
  return markup::join(clauses, wording.clause_mark());
}

double add_heading(const Setting& setting, const ChartTexts& texts, const markup::Texts& subtitle,
                   double width, Part& chart) {
  const auto& spaces = setting.theme.spaces;
  double y = 0;
  if (texts.title) {
    y = add(set_label(setting, {.role = "chart-title"}, *texts.title, width), scene::Role::heading,
            y, chart);
    y += spaces.small * 1.4;
    y = add(set_side_by_side(setting, {.role = "chart-subtitle"}, subtitle, width),
            scene::Role::paragraph, y, chart);
  } else {
    y = add(set_side_by_side(setting, {.role = "chart-title"}, subtitle, width),
            scene::Role::heading, y, chart);
  }
  return y > 0 ? y + spaces.medium : 0;
}

double note_height(const Setting& setting, const ChartTexts& texts, double width) {
  if (!texts.note) return 0;
  return setting.theme.spaces.small + set_note(setting, texts, width).height;
}

void add_note(const Setting& setting, const ChartTexts& texts, double width, double y,
              Part& chart) {
  if (!texts.note) return;
  Part note;
  note.node.role = scene::Role::note;
  note.node.from = chart.node.from;
  add(set_note(setting, texts, width), scene::Role::note, y + setting.theme.spaces.small, note);
  chart.parts.push_back(std::move(note));
}

scene::Node chart_node(const Setting& setting, const ChartTexts& texts,
                       const markup::Texts& subtitle, std::span<const std::string> figures,
                       const diag::Span& from) {
  const base::Language& language = setting.leading();
  const data::Wording wording = setting.wording(language);
  scene::Node node;
  node.role = scene::Role::chart;
  node.language = language;
  node.from = from;
  const markup::Text* measure = subtitle.find(language);
  const markup::Text* title = texts.title ? texts.title->find(language) : nullptr;
  const std::array parts = {title ? title->plain() : "", measure ? measure->plain() : "",
                            wording.items(figures)};
  node.alt = wording.items(parts);
  return node;
}

void report_misfit(const Setting& setting, const diag::Span& from, const std::string& what,
                   double excess, std::string help) {
  constexpr double tolerance = 0.01;
  if (excess <= tolerance) return;
  setting.diagnostics
      .report(diag::Code::text_does_not_fit, from,
              what + " needs " + in_millimetres(excess) + " more than there is")
      .help = std::move(help);
}

}  // namespace tubiao::block::plot
