#include "block/figure/badge.h"

#include <algorithm>
#include <utility>

#include "block/typeset.h"

namespace tubiao::block {
namespace {

/// The words of a badge that is set, and the language that it is tagged with.
struct SetBadge {
  Badge::Kind kind = Badge::Kind::words;
  text::Composed text;
  base::Language language;
};

/// Space between the words of a badge and its outline, as shares of the type size.
constexpr double pad_x = 0.62;
constexpr double pad_y = 0.28;

double badge_size(const Setting& setting) {
  return setting.theme.role("badge").size;
}

double outer_width(const Setting& setting, const SetBadge& badge) {
  return badge.kind == Badge::Kind::words ? badge.text.width
                                          : badge.text.width + 2 * pad_x * badge_size(setting);
}

double outer_height(const Setting& setting, const SetBadge& badge) {
  return badge.text.height +
         (badge.kind == Badge::Kind::words ? 0 : 2 * pad_y * badge_size(setting));
}

/// All languages in one line with a dot between them where that fits, else one badge a language, in
/// as many lines as it needs.
std::vector<SetBadge> set_badge(const Setting& setting, const Badge& badge, const CellLook& look,
                                double width) {
  const Look style{.role = "badge", .colour = look.number};
  std::vector<text::Run> runs;
  for (const auto& language : setting.languages) {
    const std::string join = runs.empty() ? "" : " · ";
    runs.push_back(run_of(setting, style, language, join + badge.text.at(language)));
  }
  SetBadge whole{badge.kind, set_runs(setting, style, setting.leading(), runs), setting.leading()};
  if (outer_width(setting, whole) <= width) return {std::move(whole)};
  std::vector<SetBadge> result;
  for (const auto& language : setting.languages) {
    const double room =
        badge.kind == Badge::Kind::words ? width : width - 2 * pad_x * badge_size(setting);
    result.push_back(
        {badge.kind, set_text(setting, style, language, badge.text.at(language), room), language});
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
  part.texts.push_back({std::move(badge.text),
                        {at.x + pad_x * em, at.y + pad_y * em},
                        badge.language,
                        scene::Role::label,
                        scene::Layer::content});
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
    for (SetBadge& set : set_badge(setting, badge, look, width)) {
      const double outer = outer_width(setting, set);
      const double height = outer_height(setting, set);
      if (x > 0 && x + outer > width) {
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
