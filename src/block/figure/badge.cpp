#include "block/figure/badge.h"

#include <algorithm>
#include <utility>

#include "block/typeset.h"

namespace tubiao::block {
namespace {

/// The words of a badge that are set: in one language, or in several on one line.
struct SetBadge {
  Badge::Kind kind = Badge::Kind::words;
  std::vector<plot::PlacedText> texts;  ///< Relative to the top left corner of the words.
  double width = 0;
  double height = 0;
};

/// Space between the words of a badge and its outline, as shares of the type size.
constexpr double pad_x = 0.62;
constexpr double pad_y = 0.28;

double badge_size(const Setting& setting) {
  return setting.theme.role("badge").size;
}

double outer_width(const Setting& setting, const SetBadge& badge) {
  return badge.width + (badge.kind == Badge::Kind::words ? 0 : 2 * pad_x * badge_size(setting));
}

double outer_height(const Setting& setting, const SetBadge& badge) {
  return badge.height + (badge.kind == Badge::Kind::words ? 0 : 2 * pad_y * badge_size(setting));
}

SetBadge one_text(Badge::Kind kind, text::Composed text, const base::Language& language) {
  SetBadge set{kind, {}, text.width, text.height};
  set.texts.push_back(
      {std::move(text), {0, 0}, language, scene::Role::label, scene::Layer::content});
  return set;
}

/// All languages in one line with a dot between them, each as a text of its own language.
SetBadge set_in_one_line(const Setting& setting, const Badge& badge, const Look& style) {
  SetBadge set;
  std::vector<text::Run> runs;
  for (const auto& language : setting.languages) {
    const std::string& words = badge.text.at(language);
    const bool first = runs.empty();
    runs.push_back(run_of(setting, style, language, (first ? "" : " · ") + words));
    // The line tells how far the texts reach: the space before the dot belongs to neither.
    const double end = set_runs(setting, style, setting.leading(), runs).width;
    auto text = set_text(setting, style, language, (first ? "" : "· ") + words);
    if (first) {
      set = one_text(badge.kind, std::move(text), language);
      continue;
    }
    const double drop = set.texts.front().baseline() - text.first_baseline();
    const base::Point at = {end - text.width, drop};
    set.texts.push_back({std::move(text), at, language, scene::Role::label, scene::Layer::content});
    set.width = end;
  }
  return set;
}

/// All languages in one line where that fits, else one badge a language, in as many lines as it
/// needs.
std::vector<SetBadge> set_badge(const Setting& setting, const Badge& badge, const CellLook& look,
                                double width) {
  const Look style{.role = "badge", .colour = look.number};
  SetBadge whole = set_in_one_line(setting, badge, style);
  if (outer_width(setting, whole) <= width) return {std::move(whole)};
  const double frame = badge.kind == Badge::Kind::words ? 0 : 2 * pad_x * badge_size(setting);
  std::vector<SetBadge> result;
  for (const auto& language : setting.languages) {
    auto text = set_text(setting, style, language, badge.text.at(language), width - frame);
    result.push_back(one_text(badge.kind, std::move(text), language));
  }
  return result;
}

void add_outline(const Setting& setting, const base::Rect& box, Badge::Kind kind,
                 base::Colour colour, plot::Part& part) {
  scene::Shape outline;
  const double stroke = setting.theme.strokes.key;
  outline.path = scene::rounded_rectangle(box.inset(stroke / 2),
                                          std::min(box.height, badge_size(setting) * 1.76) / 2);
  scene::Stroke line{.colour = colour, .width = stroke};
  if (kind == Badge::Kind::status) line.dashes = {3 * stroke, 2 * stroke};
  outline.stroke = std::move(line);
  part.shapes.push_back({std::move(outline), scene::Layer::ground});
}

/// Puts a badge with its outline, if it has one, at `at`.
void put(const Setting& setting, SetBadge badge, base::Point at, base::Colour colour,
         plot::Part& part) {
  const bool framed = badge.kind != Badge::Kind::words;
  const double em = framed ? badge_size(setting) : 0;
  if (framed) {
    const base::Rect box{at.x, at.y, outer_width(setting, badge), outer_height(setting, badge)};
    add_outline(setting, box, badge.kind, colour, part);
  }
  for (plot::PlacedText& text : badge.texts) {
    text.at.x += at.x + pad_x * em;
    text.at.y += at.y + pad_y * em;
    part.texts.push_back(std::move(text));
  }
}

}  // namespace

std::vector<Badge> badges_of(const Setting& setting, const Selected& figure, const CellLook& look) {
  const auto& observation = *figure.observation;
  std::vector<Badge> badges;
  const auto add = [&](Badge::Kind kind, auto words) {
    Badge badge{kind, {}};
    for (const auto& language : setting.languages) {
      badge.text.set(language, words(setting.wording(language)));
    }
    badges.push_back(std::move(badge));
  };
  if (look.below.change && observation.change && figure.indicator->nature != data::Nature::change) {
    add(Badge::Kind::words,
        [&](const data::Wording& wording) { return wording.change(*observation.change); });
  }
  if (look.below.rank && observation.rank && observation.value) {
    add(Badge::Kind::rank, [&](const data::Wording& wording) {
      return wording.rank(*observation.rank, data::RankForm::badge);
    });
  }
  if (look.below.status && observation.status != data::Status::actual) {
    add(Badge::Kind::status,
        [&](const data::Wording& wording) { return wording.status(figure.figure()); });
  }
  return badges;
}

bool add_badge_beside(const Setting& setting, const Badge& badge, const CellLook& look,
                      double width, plot::Part& part) {
  if (badge.kind == Badge::Kind::words) return false;
  auto set = set_badge(setting, badge, look, width);
  const plot::PlacedText& label = part.texts.front();
  const double x = label.at.x + label.text.width + badge_size(setting);
  if (set.size() != 1 || x + outer_width(setting, set.front()) > width) return false;
  // Centred on the line, so that it keeps off the line below.
  const double middle = label.at.y + label.text.height / 2;
  const double y = middle - outer_height(setting, set.front()) / 2;
  put(setting, std::move(set.front()), {x, y}, look.number, part);
  return true;
}

double add_badges(const Setting& setting, const std::vector<Badge>& badges, const CellLook& look,
                  double width, double y, plot::Part& part) {
  const double gap = setting.theme.spaces.small;
  double x = 0;
  double top = y + gap;
  double row = 0;
  for (const Badge& badge : badges) {
    bool first = true;
    for (SetBadge& set : set_badge(setting, badge, look, width)) {
      // Words without a frame would run into those of the other language.
      const bool apart = !std::exchange(first, false) && badge.kind == Badge::Kind::words;
      const double outer = outer_width(setting, set);
      const double height = outer_height(setting, set);
      if (x > 0 && (apart || x + outer > width)) {
        x = 0;
        top += row + gap * 0.7;
        row = 0;
      }
      put(setting, std::move(set), {x, top}, look.number, part);
      x += outer + gap;
      row = std::max(row, height);
    }
  }
  return badges.empty() ? 0 : top + row - y;
}

}  // namespace tubiao::block
