#include "block/plot/label.h"

#include <algorithm>
#include <utility>

namespace tubiao::block::plot {

void Label::add_below(PlacedText text, double gap) {
  text.at.y = texts.empty() ? 0 : height + gap;
  if (texts.empty()) ink_top = text.text.ink.y;
  ink_bottom = text.at.y + text.text.ink.bottom();
  height = text.at.y + text.text.height;
  width = std::max(width, text.text.width);
  lines = std::max(lines, static_cast<int>(text.text.lines.size()));
  overflows = overflows || text.text.overflows;
  texts.push_back(std::move(text));
}

Label set_label(const Setting& setting, const Look& look, const markup::Texts& text, double width) {
  Label label;
  for (const auto& language : setting.languages) {
    const markup::Text* words = text.find(language);
    if (words == nullptr || words->empty()) continue;
    PlacedText placed;
    placed.text = set_text(setting, look, language, *words, width);
    placed.language = language;
    label.add_below(std::move(placed), setting.theme.spaces.hair);
  }
  return label;
}

Label set_side_by_side(const Setting& setting, const Look& look, const markup::Texts& text,
                       double width) {
  Label below = set_label(setting, look, text, width);
  Label beside;
  for (const PlacedText& part : below.texts) {
    if (part.text.lines.size() != 1) return below;
    PlacedText placed = part;
    // An em of the role: clearly more than a space between words.
    const double gap = setting.theme.role(look.role).size;
    placed.at.x = beside.empty() ? 0 : beside.width + gap;
    placed.at.y = below.texts.front().text.first_baseline() - part.text.first_baseline();
    beside.width = placed.at.x + part.text.width;
    beside.texts.push_back(std::move(placed));
  }
  if (beside.width > width || below.empty()) return below;
  beside.height = below.texts.front().text.height;
  beside.ink_top = below.texts.front().text.ink.y;
  beside.ink_bottom = below.texts.front().text.ink.bottom();
  beside.lines = 1;
  return beside;
}

void put(const Label& label, base::Point at, Part& part) {
  for (PlacedText text : label.texts) {
    text.at.x += at.x;
    text.at.y += at.y;
    part.texts.push_back(std::move(text));
  }
}

double figure_middle(const Setting& setting, const Look& look) {
  const auto zero = set_text(setting, look, setting.leading(), "0");
  return zero.first_baseline() - zero.ink.centre().y;
}

}  // namespace tubiao::block::plot
