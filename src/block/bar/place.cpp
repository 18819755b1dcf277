// The block itself: reads a model, measures and places one layout of it.
#include <utility>

#include "block/bar/bar.h"
#include "block/bar/layout.h"
#include "block/bar/read.h"

namespace tubiao::block {
namespace {

class BarChart : public Block {
 public:
  BarChart(Common common, bar::Model model) : Block(std::move(common)), model_(std::move(model)) {}

  void list(Shown& shown) const override {
    for (const auto& category : model_.categories) {
      for (const auto& bar : category.bars) {
        shown.add(*bar.figure.indicator, *bar.figure.observation);
      }
      if (category.total) shown.add(*category.total->indicator, *category.total->observation);
    }
  }

  Extent measure(const Setting& setting, double width) const override {
    const auto layout = lay_out(setting, width, 0);
    return {layout.drawing.height, layout.drawing.maximum};
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override {
    const auto layout = lay_out(setting, rect.width, rect.height);
    report(setting, common().from, layout.fit);
    plot::draw(layout.drawing.root, {rect.x, rect.y}, builder);
  }

 private:
  bar::PlotLayout lay_out(const Setting& setting, double width, double height) const {
    return bar::lay_out(model_, setting, common().accent, common().from, width, height);
  }

  bar::Model model_;
};

}  // namespace

std::unique_ptr<Block> read_bar(toml::Table& table, Common common, const ReadContext& context,
                                const Inherited&) {
  auto model = bar::read_model(table, context);
  if (!model) return nullptr;
  return std::make_unique<BarChart>(std::move(common), std::move(*model));
}

}  // namespace tubiao::block
