#include "block/columns.h"

#include <algorithm>
#include <utility>

#include "text/script.h"

namespace tubiao::block {
namespace {

/// Turned lines of a language, and columns that they may stand beside.
constexpr std::size_t most_turned = 2;

double offset(Side side, double width, double room) {
  switch (side) {
    case Side::left:
      return 0;
    case Side::centre:
      return (room - width) / 2;
    case Side::right:
      break;
  }
  return room - width;
}

}  // namespace

Columns::Columns(const Setting& setting, const Look& look, const markup::Texts& text,
                 const ColumnRoom& room) {
  for (const auto& language : setting.languages) {
    const markup::Text* words = text.find(language);
    if (words == nullptr || words->empty()) continue;
    Look own = look;
    if (language != setting.leading()) own.colour.reset();
    if (!add_column(setting, own, language, *words, room)) {
      add_line(setting, own, language, *words, room);
    }
  }
  arrange(setting, room);
}

/// Adds the columns of a language, unless it belongs below.
bool Columns::add_column(const Setting& setting, const Look& look, const base::Language& language,
                         const markup::Text& words, const ColumnRoom& room) {
  if (!lines_.empty()) return false;
  const bool turned = !text::is_cjk_language(language);
  Look column = look;
  column.direction = text::Direction::vertical;
  if (turned) {
    column.align = text::Align::start;
    column.balance = true;
  }
  text::Composed set = set_text(setting, column, language, words, room.length);
  if (turned && !can_be_turned(set, setting.theme.spaces.small, room)) return false;
  if (set.overflows) missing_length_ = std::max(missing_length_, set.height - room.length);
  columns_.push_back({std::move(set), language});
  return true;
}

/// Whether turned lines are few enough and not too wide beside what stands there already.
bool Columns::can_be_turned(const text::Composed& turned, double gap,
                            const ColumnRoom& room) const {
  if (turned.overflows || turned.lines.size() > most_turned) return false;
  if (columns_.empty()) return true;
  double width = turned.width;
  for (const Part& part : columns_) width += part.text.width + gap;
  return columns_.front().text.lines.size() <= most_turned && width <= room.width;
}

void Columns::add_line(const Setting& setting, const Look& look, const base::Language& language,
                       const markup::Text& words, const ColumnRoom& room) {
  lines_.push_back({set_text(setting, look, language, words, room.width), language});
}

/// Columns from right to left at one height, then lines below each other.
void Columns::arrange(const Setting& setting, const ColumnRoom& room) {
  const auto& spaces = setting.theme.spaces;
  for (const Part& part : columns_) {
    width_ += part.text.width + (width_ > 0 ? spaces.small : 0);
    height_ = std::max(height_, part.text.height);
  }
  double right = offset(room.side, width_, room.width) + width_;
  for (Part& part : columns_) {
    part.at = {right - part.text.width, 0};
    right = part.at.x - spaces.small;
  }
  // Lines alone stand as they do in every other text.
  const Side side = columns_.empty() ? Side::left : room.side;
  for (Part& part : lines_) {
    if (height_ > 0) height_ += &part == &lines_.front() ? spaces.medium : spaces.hair;
    part.at = {offset(side, part.text.width, room.width), height_};
    height_ += part.text.height;
    width_ = std::max(width_, part.text.width);
  }
}

std::optional<double> Columns::first_middle() const {
  if (columns_.empty()) return std::nullopt;
  return columns_.front().at.x + columns_.front().text.first_baseline();
}

void Columns::place(scene::Builder& builder, base::Point at, scene::Role role,
                    const diag::Span& from) const {
  for (const auto* parts : {&columns_, &lines_}) {
    for (const Part& part : *parts) {
      scene::Node node;
      node.role = role;
      node.language = part.language;
      node.from = from;
      const scene::NodeScope scope(builder, std::move(node));
      text::place(part.text, {at.x + part.at.x, at.y + part.at.y}, builder);
    }
  }
}

}  // namespace tubiao::block
