#include "block/typeset.h"

#include <algorithm>
#include <utility>

namespace tubiao::block {
namespace {

/// Raised and lowered words: their size, and how far they move, in em of the words beside them.
constexpr double script_size = 0.6;
constexpr double superscript_rise = 0.33;
constexpr double subscript_drop = 0.14;

/// Changes a run of a role as its mark wants.
void apply(const markup::Mark& mark, const theme::Theme& theme, const theme::TypeRole& role,
           text::Run& run) {
  const double em = run.style.size;
  if (mark.stress == markup::Stress::strong) {
    // What is heavy already cannot be set off by its weight.
    const bool heavy = run.style.weight >= role.strong;
    if (heavy) run.style.colour = theme.colour(role.strong_colour);
    if (!heavy) run.style.weight = role.strong;
  }
  if (!mark.colour.empty()) run.style.colour = theme.colour(mark.colour);
  if (mark.level == markup::Level::base) return;
  run.style.size *= script_size;
  run.rise =
      mark.level == markup::Level::superscript ? superscript_rise * em : -subscript_drop * em;
}

}  // namespace

Voice voice_of(const Setting& setting, const base::Language& language) {
  return language == setting.leading() ? Voice::first : Voice::second;
}

text::Style style_of(const theme::Theme& theme, const Look& look, Voice voice) {
  const theme::TypeRole& role = theme.role(look.role);
  const bool first = voice == Voice::first;
  text::Style style;
  style.families = role.families;
  style.weight = first ? role.weight : role.second_weight;
  style.size = role.size * look.size * (first ? 1 : role.second_size);
  style.colour = look.colour.value_or(theme.colour(first ? role.colour : role.second_colour));
  style.tracking = first ? role.tracking : 0;
  style.tabular = role.tabular;
  return style;
}

text::Run run_of(const Setting& setting, const Look& look, const base::Language& language,
                 std::string text) {
  text::Run run;
  run.text = std::move(text);
  run.language = language;
  run.style = style_of(setting.theme, look, voice_of(setting, language));
  run.from = setting.from;
  return run;
}

std::vector<text::Run> runs_of(const Setting& setting, const Look& look,
                               const base::Language& language, const markup::Text& text) {
  std::vector<text::Run> runs;
  for (const markup::Piece& piece : text.pieces()) {
    text::Run run = run_of(setting, look, language, piece.words);
    // What the data say has no place in the layout but that of the block.
    if (piece.from.line > 0) run.from = piece.from;
    apply(piece.mark, setting.theme, setting.theme.role(look.role), run);
    runs.push_back(std::move(run));
  }
  return runs;
}

text::Composed set_text(const Setting& setting, const Look& look, const base::Language& language,
                        const markup::Text& text, double width) {
  return set_runs(setting, look, language, runs_of(setting, look, language, text), width);
}

text::Composed set_runs(const Setting& setting, const Look& look, const base::Language& language,
                        const std::vector<text::Run>& runs, double width) {
  const text::Style style = style_of(setting.theme, look, voice_of(setting, language));
  text::Measure measure;
  measure.width = width;
  measure.leading = style.size * setting.theme.role(look.role).leading;
  measure.align = look.align;
  measure.balance = look.balance;
  measure.direction = look.direction;
  return setting.shaper.set(runs, measure);
}

void Stack::add(text::Composed text, const base::Language& language, double gap) {
  const double y = parts_.empty() ? 0 : height_ + gap;
  height_ = y + text.height;
  width_ = std::max(width_, text.width);
  parts_.push_back({std::move(text), language, y});
}

std::string Stack::words() const {
  std::string words;
  for (const Part& part : parts_) words += text::words_of(part.text) + " ";
  return words;
}

void Stack::place(scene::Builder& builder, base::Point at, scene::Role role, const diag::Span& from,
                  scene::Layer layer) const {
  for (const Part& part : parts_) {
    scene::Node node;
    node.role = role;
    node.language = part.language;
    node.from = from;
    const scene::NodeScope scope(builder, std::move(node));
    text::place(part.text, {at.x, at.y + part.y}, builder, layer);
  }
}

Stack set_stack(const Setting& setting, const Look& look, const markup::Texts& text, double width) {
  Stack stack;
  for (const auto& language : setting.languages) {
    const markup::Text* words = text.find(language);
    if (words == nullptr || words->empty()) continue;
    stack.add(set_text(setting, look, language, *words, width), language,
              setting.theme.spaces.hair);
  }
  return stack;
}

}  // namespace tubiao::block
