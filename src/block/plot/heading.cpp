#include "block/plot/heading.h"

#include <array>
#include <functional>
#include <utility>

#include "block/fit.h"
#include "block/plot/label.h"
#include "block/plot/words.h"

namespace tubiao::block::plot {
namespace {

/// A label, and what was done so that no word of it is too wide.
struct FittedLabel {
  Label label;
  FitNotes fit;
  bool fits() const { return fit.fits(); }
};

enum class Lines { one, any };

/// A text of one role in the first way that fits. That it takes several lines is told where one is
/// usual.
FittedLabel fit_label(const Setting& setting, std::string_view role, const std::string& box,
                      double width, Lines usual, const std::function<Label(const Setting&)>& set) {
  const std::array roles = {role};
  return give_way(setting, roles, Words::full, [&](const Setting& inside, const Way& way) {
    FittedLabel result;
    result.label = set(inside);
    std::string words;
    for (const auto& text : result.label.texts) words += text::words_of(text.text) + " ";
    const std::vector<std::string> narrow = done_in(way, setting, roles, words);
    std::vector<std::string> done;
    if (usual == Lines::one) {
      done = done_by_wrapping(static_cast<std::size_t>(result.label.lines));
    }
    done.insert(done.end(), narrow.begin(), narrow.end());
    result.fit.add(box, std::move(done));
    result.fit.add_misfit(box, result.label.width - width, narrow);
    return result;
  });
}

FittedLabel set_note(const Setting& setting, const ChartTexts& texts, double width) {
  return fit_label(
      setting, "note", "the note of the chart", width, Lines::any, [&](const Setting& inside) {
        return set_label(inside, {.role = "note", .balance = false}, *texts.note, width);
      });
}

/// Puts a text at the top of a chart, below `y`, and returns where it ends.
double add(const Label& label, scene::Role role, double y, Part& chart) {
  const std::size_t first = chart.texts.size();
  put(label, {0, y}, chart);
  for (std::size_t i = first; i < chart.texts.size(); ++i) chart.texts[i].role = role;
  return y + label.height;
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
                   double width, Part& chart, FitNotes& fit) {
  const auto& spaces = setting.theme.spaces;
  const auto set_subtitle = [&](std::string_view role, const std::string& box) {
    return fit_label(setting, role, box, width, Lines::one, [&](const Setting& inside) {
      return set_side_by_side(inside, {.role = role}, subtitle, width);
    });
  };
  double y = 0;
  if (texts.title) {
    FittedLabel title =
        fit_label(setting, "chart-title", "the title of the chart", width, Lines::one,
                  [&](const Setting& inside) {
                    return set_label(inside, {.role = "chart-title"}, *texts.title, width);
                  });
    y = add(title.label, scene::Role::heading, y, chart);
    y += spaces.small * 1.4;
    FittedLabel below = set_subtitle("chart-subtitle", "the subtitle of the chart");
    y = add(below.label, scene::Role::paragraph, y, chart);
    fit.append(std::move(title.fit));
    fit.append(std::move(below.fit));
  } else {
    FittedLabel only = set_subtitle("chart-title", "the title of the chart");
    y = add(only.label, scene::Role::heading, y, chart);
    fit.append(std::move(only.fit));
  }
  return y > 0 ? y + spaces.medium : 0;
}

double note_height(const Setting& setting, const ChartTexts& texts, double width, FitNotes& fit) {
  if (!texts.note) return 0;
  FittedLabel note = set_note(setting, texts, width);
  fit.append(std::move(note.fit));
  return setting.theme.spaces.small + note.label.height;
}

void add_note(const Setting& setting, const ChartTexts& texts, double width, double y,
              Part& chart) {
  if (!texts.note) return;
  Part note;
  note.node.role = scene::Role::note;
  note.node.from = chart.node.from;
  add(set_note(setting, texts, width).label, scene::Role::note, y + setting.theme.spaces.small,
      note);
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

}  // namespace tubiao::block::plot
