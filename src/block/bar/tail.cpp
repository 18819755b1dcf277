#include "block/bar/tail.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "block/plot/ink.h"
#include "block/plot/label.h"
#include "block/plot/number.h"
#include "block/plot/words.h"
#include "scene/path.h"

namespace tubiao::block::bar {
namespace {

constexpr double badge_height = 1.75;   ///< Of a rank's outline, in em of its text.
constexpr double badge_padding = 0.75;  ///< At both ends, in em.

/// Something of the tail: texts and shapes in a box of its own, with the line that is centred.
struct Piece {
  plot::Part part;
  double width = 0;
  double top = 0;  ///< Of its ink.
  double bottom = 0;
  double middle = 0;  ///< The y that lies on the middle of the bar in a row.

  double height() const { return bottom - top; }
};

Piece one_line(text::Composed text, const base::Language& language, double middle) {
  Piece piece;
  piece.width = text.width;
  piece.top = text.ink.y;
  piece.bottom = text.ink.bottom();
  piece.middle = middle;
  piece.part.texts.push_back({std::move(text), {}, language});
  return piece;
}

/// The number: its figures are centred by their ink, whatever hangs below the line.
Piece number_piece(const Setting& setting, text::Composed text) {
  const double middle = text.first_baseline() - plot::figure_middle(setting, {.role = "value"});
  return one_line(std::move(text), setting.leading(), middle);
}

/// One line stands on the baseline of the number; two lines are centred as a block.
Piece remark_piece(const Setting& setting, const base::Localized& remark, bool centred) {
  const Look look{.role = "callout"};
  const plot::Label label = plot::set_label(setting, look, remark);
  Piece piece;
  piece.width = label.width;
  piece.top = label.ink_top;
  piece.bottom = label.ink_bottom;
  piece.middle = label.ink_centre();
  if (label.texts.size() == 1) {
    const auto& text = label.texts.front().text;
    piece.middle = text.first_baseline() - plot::figure_middle(setting, {.role = "value"});
  }
  plot::put(label, {0, 0}, piece.part);
  if (!centred) return piece;
  for (auto& text : piece.part.texts) text.at.x = (label.width - text.text.width) / 2;
  return piece;
}

/// The rank in a rounded outline: its languages behind each other on one line.
Piece badge_piece(const Setting& setting, const base::Localized& badge, base::Colour colour) {
  const Look look{.role = "badge", .colour = colour};
  const double em = setting.theme.role("badge").size;
  plot::Part pill;
  pill.node.role = scene::Role::label;
  double x = badge_padding * em;
  double middle = 0;
  for (const auto& language : setting.languages) {
    const std::string* words = badge.find(language);
    if (words == nullptr) continue;
    if (!pill.texts.empty()) x += em * 0.8;
    auto text = set_text(setting, look, language, *words);
    const double width = text.width;
    if (pill.texts.empty()) middle = text.ink.centre().y;
    const double drop =
        pill.texts.empty() ? 0 : pill.texts.front().baseline() - text.first_baseline();
    pill.texts.push_back({std::move(text), {x, drop}, language});
    x += width;
  }
  Piece piece;
  piece.width = x + badge_padding * em;
  piece.middle = middle;
  piece.top = middle - badge_height * em / 2;
  piece.bottom = middle + badge_height * em / 2;
  const double line = setting.theme.strokes.key;
  scene::Shape outline;
  const base::Rect rect = {0, piece.top, piece.width, piece.height()};
  outline.path = scene::rounded_rectangle(rect.inset(line / 2), rect.height / 2);
  outline.stroke = scene::Stroke{colour, line, {}, scene::Cap::butt, scene::Join::mitre};
  pill.shapes.push_back({std::move(outline), scene::Layer::ground});
  piece.part.parts.push_back(std::move(pill));
  return piece;
}

/// All pieces of a bar, the number first.
std::vector<Piece> pieces(const Speech& speech, const Setting& setting, const Bar& bar,
                          base::Colour colour, bool centred) {
  const base::Colour ink = plot::text_colour(setting.theme, colour);
  std::vector<Piece> result;
  result.push_back(number_piece(setting, plot::set_number(setting, speech.value(bar.figure), ink)));
  if (const std::string change = speech.change(bar); !change.empty()) {
    const Look look{.role = "callout", .colour = ink};
    auto text = set_text(setting, look, setting.leading(), change);
    const double middle = text.first_baseline() - plot::figure_middle(setting, {.role = "value"});
    result.push_back(one_line(std::move(text), setting.leading(), middle));
  }
  const base::Localized remark = speech.remark(bar);
  if (plot::says_something(remark)) result.push_back(remark_piece(setting, remark, centred));
  const base::Localized badge = speech.badge(bar);
  if (!badge.empty()) result.push_back(badge_piece(setting, badge, ink));
  return result;
}

void append(Piece piece, base::Point at, Tail& tail) {
  piece.part.move(at);
  for (auto& text : piece.part.texts) tail.part.texts.push_back(std::move(text));
  for (auto& part : piece.part.parts) tail.part.parts.push_back(std::move(part));
}

Tail in_row(std::vector<Piece> all, double gap) {
  Tail tail;
  double x = 0;
  for (Piece& piece : all) {
    const double reach = std::max(piece.middle - piece.top, piece.bottom - piece.middle);
    tail.height = std::max(tail.height, 2 * reach);
    const double width = piece.width;
    const double middle = piece.middle;
    append(std::move(piece), {x, -middle}, tail);
    tail.width = x + width;
    x = tail.width + gap;
  }
  return tail;
}

Tail in_stack(std::vector<Piece> all, double gap, TailForm form) {
  Tail tail;
  for (const Piece& piece : all) {
    tail.width = std::max(tail.width, piece.width);
    tail.height += piece.height() + gap;
  }
  tail.height -= gap;
  double y = form == TailForm::centred ? 0 : -tail.height / 2;
  for (Piece& piece : all) {
    const double x = form == TailForm::centred ? (tail.width - piece.width) / 2 : 0;
    const double top = piece.top;
    const double height = piece.height();
    append(std::move(piece), {x, y - top}, tail);
    y += height + gap;
  }
  return tail;
}

}  // namespace

plot::Part Tail::at(base::Point at) const {
  plot::Part result = part;
  result.move(at);
  return result;
}

Tail set_tail(const Speech& speech, const Setting& setting, const Bar& bar, base::Colour colour,
              TailForm form) {
  auto all = pieces(speech, setting, bar, colour, form == TailForm::centred);
  const auto& spaces = setting.theme.spaces;
  if (form == TailForm::row) return in_row(std::move(all), spaces.small * 1.5);
  return in_stack(std::move(all), spaces.small, form);
}

}  // namespace tubiao::block::bar
