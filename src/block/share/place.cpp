// The block itself: reads a model, measures and places one layout of it.
#include <utility>

#include "block/share/layout.h"
#include "block/share/share.h"

namespace tubiao::block {
namespace {

class ShareChart : public Block {
 public:
  ShareChart(Common common, share::Model model)
      : Block(std::move(common)), model_(std::move(model)) {}

  void list(Shown& shown) const override {
    for (const auto& part : model_.parts) {
      shown.add(*part.figure.indicator, *part.figure.observation);
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
  share::ShareLayout lay_out(const Setting& setting, double width, double height) const {
    return share::lay_out(model_, setting, common().accent, common().from, width, height);
  }

  share::Model model_;
};

}  // namespace

std::unique_ptr<Block> read_share(toml::Table& table, Common common, const ReadContext& context,
                                  const Inherited&) {
  auto model = share::read_model(table, context);
  if (!model) return nullptr;
  return std::make_unique<ShareChart>(std::move(common), std::move(*model));
}

}  // namespace tubiao::block
