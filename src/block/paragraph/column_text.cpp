#include <array>
#include <utility>

#include "block/columns.h"
#include "block/fit.h"
#include "block/fit_report.h"
#include "block/paragraph/paragraphs.h"

namespace tubiao::block {
namespace {

class ColumnText : public Block {
 public:
  ColumnText(Common common, markup::Texts text, ColumnStyle style)
      : Block(std::move(common)), text_(std::move(text)), style_(std::move(style)) {}

  Extent measure(const Setting& setting, double width) const override {
    const double height = fit(setting, width).columns.height();
    return {height, height};
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override {
    const Fitted set = fit(setting, rect.width);
    report(setting, style_.length_from, set.lengths);
    report(setting, common().from, set.widths);
    set.columns.place(builder, {rect.x, rect.y}, scene::Role::paragraph, common().from);
  }

 private:
  struct Fitted {
    Columns columns;
    FitNotes lengths;  ///< Of its columns.
    FitNotes widths;
    bool fits() const { return lengths.fits() && widths.fits(); }
  };

  Fitted fit(const Setting& setting, double width) const {
    const std::array<std::string_view, 1> roles = {style_.role};
    return give_way(setting, roles, Words::full, [&](const Setting& inside, const Way& way) {
      Fitted result{set(inside, width), {}, {}};
      std::string words;
      for (const auto& language : setting.languages) words += text_.at(language).plain();
      const auto done = done_in(way, setting, roles, words);
      result.widths.add("the text", done);
      result.lengths.add_misfit("a column of the text", result.columns.missing_length(), done,
                                "make `height` larger, or the words shorter");
      result.widths.add_misfit("the text", result.columns.width() - width, done,
                               "give the block more columns of the page, or make `height` larger");
      return result;
    });
  }

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
