#include "block/paragraph/text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/limits.h"
#include "block/fit_stack.h"
#include "block/note/note.h"
#include "block/paragraph/paragraphs.h"
#include "block/typeset.h"
#include "theme/read.h"

namespace tubiao::block {
namespace {

class Paragraphs : public Block {
 public:
  Paragraphs(Common common, markup::Texts text, ParagraphStyle style)
      : Block(std::move(common)), text_(std::move(text)), style_(std::move(style)) {}

  Extent measure(const Setting& setting, double width) const override {
    const double height = fit(setting, width).stack.height();
    return {height, height};
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override {
    const FittedStack set = fit(setting, rect.width);
    report(setting, common().from, set.fit);
    set.stack.place(builder, {rect.x, rect.y}, style_.meaning, common().from);
  }

 private:
  FittedStack fit(const Setting& setting, double width) const {
    const std::array<std::string_view, 1> roles = {style_.role};
    return fit_stack(setting, roles, width, "the text",
                     [&](const Setting& inside) { return stack(inside, width); });
  }

  Stack stack(const Setting& setting, double width) const {
    const Look look{.role = style_.role,
                    .align = style_.justify ? text::Align::justify : text::Align::start,
                    .balance = false};
    return set_stack(setting, look, text_, width);
  }

  markup::Texts text_;
  ParagraphStyle style_;
};

constexpr std::array<std::string_view, 3> sides = {"left", "centre", "right"};

/// Reports the keys that a text in lines does not have.
void refuse_column_keys(toml::Table& table) {
  for (const std::string_view key : {"height", "align"}) {
    if (!table.has(key)) continue;
    table
        .report(diag::Code::bad_value, table.key_span(key),
                "only a text in columns has the key \"" + std::string(key) + "\"")
        .help = "write direction = \"vertical\" as well, or take the key out";
  }
}

/// What `direction`, `height` and `align` ask for; nothing where the text runs in lines.
std::optional<ColumnStyle> read_columns(toml::Table& table, const ParagraphStyle& style) {
  ColumnStyle columns{.role = style.role, .justify = style.justify};
  const auto direction = read_direction(table);
  if (const auto height = read_length(table, "height", 1, base::limits::page_side_max)) {
    columns.length = *height;
    columns.length_from = table.key_span("height");
  }
  if (const auto side = table.get_choice("align", sides)) {
    columns.side =
        static_cast<Side>(std::find(sides.begin(), sides.end(), side->value) - sides.begin());
  }
  if (direction == text::Direction::vertical) return columns;
  // Of a direction that is none, enough has been said.
  if (direction || !table.has("direction")) refuse_column_keys(table);
  return std::nullopt;
}

}  // namespace

std::unique_ptr<Block> make_paragraphs(Common common, markup::Texts text, ParagraphStyle style) {
  return std::make_unique<Paragraphs>(std::move(common), std::move(text), std::move(style));
}

std::unique_ptr<Block> read_text_block(toml::Table& table, Common common,
                                       const ReadContext& context, const Inherited&) {
  ParagraphStyle style;
  if (auto role = theme::read_role(table, "role", context.theme)) style.role = std::move(*role);
  if (const auto justify = table.get_boolean("justify")) style.justify = justify->value;
  auto columns = read_columns(table, style);
  auto text = require_text(table, "text", context);
  if (!text) return nullptr;
  if (columns) {
    return make_column_text(std::move(common), std::move(*text), std::move(*columns));
  }
  return make_paragraphs(std::move(common), std::move(*text), std::move(style));
}

std::unique_ptr<Block> read_note(toml::Table& table, Common common, const ReadContext& context,
                                 const Inherited&) {
  auto text = require_text(table, "text", context);
  if (!text) return nullptr;
  return make_paragraphs(std::move(common), std::move(*text),
                         {.role = "note", .meaning = scene::Role::note});
}

}  // namespace tubiao::block
