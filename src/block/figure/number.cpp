#include "block/figure/number.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "block/plot/number.h"
#include "block/typeset.h"

namespace tubiao::block {
namespace {

/// A numeral is set no smaller than this share of its role's size.
constexpr double smallest_numeral = 0.55;
/// Below this share of its size a numeral is too small to keep its counting words beside it.
constexpr double good_numeral = 0.85;
/// Words beside a numeral are set no smaller than this share of their size…
constexpr double smallest_words = 0.7;
/// …nor than this share of the label below the number.
constexpr double least_of_label = 0.78;
/// Of a percent sign, as a share of the numeral's size.
constexpr double sign_ratio = 0.5;
/// A CJK unit stands on the numeral's baseline with its ink, not with its em box.
constexpr double cjk_descent = 0.075;

bool begins_with_cjk(std::string_view text) {
  constexpr char32_t first_cjk = 0x2E80;
  return !text.empty() && base::decode(text, 0).value >= first_cjk;
}

std::string without_spaces_at_end(std::string text) {
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

/// Whether the words behind a number may stand on a line of their own. A scale that is written
/// without a space (万, 亿) is a part of the number.
bool stand_alone(const Setting& setting, const data::NumberPhrase& phrase) {
  if (phrase.tail.empty() || plot::ends_in_sign(phrase)) return false;
  if (!phrase.tail_join.empty()) return true;
  const auto& scales = setting.dataset.catalogue.find_language(setting.leading())->scales;
  return std::none_of(scales.begin(), scales.end(), [&](const data::Scale& scale) {
    return phrase.tail.starts_with(scale.word);
  });
}

/// The size of the words beside a numeral of the size `em`, in points.
double words_size(const theme::Theme& theme, const CellLook& look, double em) {
  const double natural = em * theme.unit_ratio;
  const double least = std::min(natural, least_of_label * theme.role(look.label_role).size);
  return std::max(look.size.words * natural, least);
}

/// The widest number at the sizes of the look, as a share of the width.
double widest(const Setting& setting, std::span<const Selected> figures, const CellLook& look,
              double width) {
  double result = 0;
  for (const Selected& figure : figures) {
    const FigureNumber number = number_of(setting, figure, look.size);
    result = std::max(result, set_number(setting, number.phrase, look).width / width);
  }
  return result;
}

/// The largest share of its size at which a numeral fits, not below the floor. Words that are as
/// small as they become do not shrink with it, so that a few steps are needed.
double fitting_numeral(const Setting& setting, std::span<const Selected> figures, CellLook look,
                       double width) {
  constexpr int steps = 6;
  look.size.numeral = 1;
  for (int step = 0; step < steps && look.size.numeral > smallest_numeral; ++step) {
    const double share = widest(setting, figures, look, width);
    if (share <= 1) break;
    // A little below the quotient: shaping rounds.
    look.size.numeral = std::max(smallest_numeral, look.size.numeral * 0.995 / share);
  }
  return look.size.numeral;
}

/// The sizes that leave the numerals as large as the theme wants them, in the order in which they
/// are tried.
std::vector<NumberSize> whole_numerals(const theme::Theme& theme, const CellLook& look) {
  const bool condenses = theme.role(look.number_role).condensed || theme.role("unit").condensed;
  std::vector<NumberSize> sizes;
  for (const bool above : {false, true}) {
    sizes.push_back({.words_above = above});
    if (condenses) sizes.push_back({.words_above = above, .width = Width::condensed});
    sizes.push_back({.words = smallest_words,
                     .words_above = above,
                     .width = condenses ? Width::condensed : Width::normal});
  }
  return sizes;
}

}  // namespace

FigureNumber number_of(const Setting& setting, const Selected& figure, const NumberSize& size) {
  const data::Wording wording = setting.wording(setting.leading());
  if (!figure.observation->value) {
    return {"", wording.rank_phrase(*figure.observation->rank, data::RankForm::badge), ""};
  }
  FigureNumber number{"", wording.phrase(figure.figure()), ""};
  const data::NumberPhrase plain = wording.value(figure.figure());
  if (!number.phrase.lead.ends_with(plain.lead)) return number;
  std::string before = without_spaces_at_end(
      number.phrase.lead.substr(0, number.phrase.lead.size() - plain.lead.size()));
  if (size.words_above || before.find(' ') != std::string::npos) {
    number.over = std::move(before);
    number.phrase.lead = plain.lead;
    number.phrase.lead_join = plain.lead_join;
  }
  if (size.unit_below && stand_alone(setting, number.phrase)) {
    number.under = std::exchange(number.phrase.tail, {});
    number.phrase.tail_join.clear();
  }
  return number;
}

text::Composed set_number(const Setting& surroundings, const data::NumberPhrase& phrase,
                          const CellLook& look) {
  const std::array roles = {look.number_role, std::string_view("unit")};
  const Narrowed narrowed(surroundings, roles, {.width = look.size.width});
  const Setting& setting = narrowed.setting();
  const auto& language = setting.leading();
  const Look numeral{.role = look.number_role, .colour = look.number, .size = look.size.numeral};
  const double em = style_of(setting.theme, numeral, Voice::first).size;
  std::vector<text::Run> runs;
  const auto set_words = [&](std::string text, std::string_view visible, double size) {
    if (text.empty()) return;
    const Look words{.role = "unit",
                     .colour = look.unit.value_or(look.number),
                     .size = size / setting.theme.role("unit").size};
    text::Run run = run_of(setting, words, language, std::move(text));
    if (begins_with_cjk(visible)) run.rise = run.style.size * cjk_descent;
    runs.push_back(std::move(run));
  };
  const double size = words_size(setting.theme, look, em);
  set_words(phrase.lead + (phrase.lead.empty() ? "" : phrase.lead_join), phrase.lead, size);
  runs.push_back(run_of(setting, numeral, language, phrase.numeral));
  set_words((phrase.tail.empty() ? "" : phrase.tail_join) + phrase.tail, phrase.tail,
            plot::ends_in_sign(phrase) ? sign_ratio * em : size);
  return set_runs(setting, numeral, language, runs);
}

NumberSize fit_numbers(const Setting& setting, std::span<const Selected> figures, CellLook look,
                       double width) {
  const std::vector<NumberSize> sizes = whole_numerals(setting.theme, look);
  for (const NumberSize& size : sizes) {
    look.size = size;
    if (widest(setting, figures, look, width) <= 1) return size;
  }
  look.size.numeral = fitting_numeral(setting, figures, look, width);
  if (look.size.numeral >= good_numeral) return look.size;
  CellLook stacked = look;
  stacked.size.unit_below = true;
  stacked.size.numeral = fitting_numeral(setting, figures, stacked, width);
  if (stacked.size.numeral > look.size.numeral) return stacked.size;
  // Numerals that are as small as they become may still gain the room of their counting words.
  const bool gains =
      stacked.size.numeral == look.size.numeral &&
      widest(setting, figures, stacked, width) < widest(setting, figures, look, width);
  return gains ? stacked.size : look.size;
}

}  // namespace tubiao::block
