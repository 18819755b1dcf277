#include <utility>

#include "block/columns.h"
#include "block/paragraph/paragraphs.h"
#include "block/plot/heading.h"

namespace tubiao::block {
namespace {

class ColumnText : public Block {
 public:
  ColumnText(Common common, markup::Texts text, ColumnStyle style)
      : Block(std::move(common)), text_(std::move(text)), style_(std::move(style)) {}

  Extent measure(const Setting& setting, double width) const override {
    const double height = set(setting, width).height();
    return {height, height};
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override {
    const Columns columns = set(setting, rect.width);
    plot::report_misfit(setting, style_.length_from, "a column of the text",
                        columns.missing_length(), "make `height` larger, or the words shorter");
    plot::report_misfit(setting, common().from, "the text", columns.width() - rect.width,
                        "give the block more columns of the page, or make `height` larger");
    columns.place(builder, {rect.x, rect.y}, scene::Role::paragraph, common().from);
  }

 private:
  Columns set(const Setting& setting, double width) const {
    const Look look{.role = style_.role,
                    .align = style_.justify ? text::Align::justify : text::Align::start,
                    .balance = false};
    return {setting, look, text_, {width, style_.length, style_.side}};
  }

  markup::Texts text_;
  ColumnStyle style_;
};

}  // namespace

std::unique_ptr<Block> make_column_text(Common common, markup::Texts text, ColumnStyle style) {
  return std::make_unique<ColumnText>(std::move(common), std::move(text), std::move(style));
}

}  // namespace tubiao::block
