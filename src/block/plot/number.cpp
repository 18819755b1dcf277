#include "block/plot/number.h"

#include <utility>
#include <vector>

#include "base/utf8.h"
#include "block/plot/ink.h"
#include "block/plot/label.h"
#include "scene/path.h"

namespace tubiao::block::plot {
namespace {

constexpr double word_size = 0.92;  ///< Words beside a numeral, as a share of the role `label`.
constexpr double padding = 0.32;    ///< Around a number inside a segment, in em of its role.

bool fits(const Setting& setting, const text::Composed& number, const base::Rect& segment) {
  const double space = padding * setting.theme.role("value").size;
  return number.width + 2 * space <= segment.width && number.ink.height + space <= segment.height;
}

}  // namespace

bool ends_in_sign(const data::NumberPhrase& phrase) {
  if (phrase.tail.empty() || !phrase.tail_join.empty()) return false;
  constexpr char32_t first_cjk = 0x2E80;  // 家 is a word of one character.
  const base::CodePoint first = base::decode(phrase.tail, 0);
  return static_cast<std::size_t>(first.bytes) == phrase.tail.size() && first.value < first_cjk;
}

text::Composed set_number(const Setting& setting, const data::NumberPhrase& phrase,
                          base::Colour colour) {
  const Look large{.role = "value", .colour = colour};
  const Look small{.role = "label", .colour = colour, .size = word_size};
  const auto& language = setting.leading();
  std::vector<text::Run> runs;
  if (!phrase.lead.empty()) {
    runs.push_back(run_of(setting, small, language, phrase.lead + phrase.lead_join));
  }
  runs.push_back(run_of(setting, large, language, phrase.numeral));
  if (!phrase.tail.empty()) {
    runs.push_back(run_of(setting, ends_in_sign(phrase) ? large : small, language,
                          phrase.tail_join + phrase.tail));
  }
  return set_runs(setting, large, language, runs);
}

bool number_fits(const Setting& setting, const data::NumberPhrase& phrase,
                 const base::Rect& segment) {
  return fits(setting, set_number(setting, phrase, setting.theme.colour("ink")), segment);
}

bool add_number_inside(const Setting& setting, const data::NumberPhrase& phrase,
                       const base::Rect& segment, base::Colour colour, scene::Certainty certainty,
                       Part& mark) {
  const theme::Theme& theme = setting.theme;
  const bool solid = certainty == scene::Certainty::actual || certainty == scene::Certainty::none;
  auto number = set_number(setting, phrase,
                           solid ? text_colour_on(theme, colour) : text_colour(theme, colour));
  if (!fits(setting, number, segment)) return false;
  const double space = padding * theme.role("value").size;
  const base::Point centre = segment.centre();
  const double baseline = centre.y + figure_middle(setting, {.role = "value"});
  const base::Point at = {centre.x - number.width / 2, baseline - number.first_baseline()};
  if (certainty == scene::Certainty::expected) {
    Part plate;
    plate.node.from = mark.node.from;
    scene::Shape shape;
    shape.path = scene::rectangle({at.x - space / 2, at.y + number.ink.y - space / 2,
                                   number.width + space, number.ink.height + space});
    shape.fill = white;
    plate.shapes.push_back({std::move(shape)});
    mark.parts.push_back(std::move(plate));
    mark.parts.back().texts.push_back({std::move(number), at, setting.leading()});
    return true;
  }
  mark.texts.push_back({std::move(number), at, setting.leading()});
  return true;
}

}  // namespace tubiao::block::plot
