#include "block/container/container.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"

namespace tubiao::block {
namespace {

constexpr double largest_gap = 3000;

/// A block that consists of a flow and nothing else.
class Container : public Block {
 public:
  Container(Common common, Flow flow) : Block(std::move(common)), flow_(std::move(flow)) {}

  void list(Shown& shown) const override { flow_.list(shown); }
  Extent measure(const Setting& setting, double width) const override {
    return flow_.measure(setting, width);
  }
  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override {
    flow_.place(setting, rect, builder);
  }

 private:
  Flow flow_;
};

std::unique_ptr<Block> make(toml::Table& table, Common common, const ReadContext& context,
                            const Inherited& inherited, const FlowStyle& style) {
  const auto errors_before = context.toml.diagnostics.errors();
  Blocks blocks = read_blocks(table, context, inside(inherited, style, common.accent));
  if (blocks.empty() && context.toml.diagnostics.errors() == errors_before) {
    table.report(diag::Code::missing_key, table.span(), "the " + common.kind + " holds no blocks")
        .help = "put [[block.block]] tables below it";
  }
  return std::make_unique<Container>(std::move(common), Flow(style, std::move(blocks)));
}

}  // namespace

FlowStyle read_flow_style(toml::Table& table, const Common& common, const Inherited& inherited) {
  FlowStyle style = inherited.flow;
  style.default_span = 0;
  if (common.span > 0) style.columns = common.span;
  if (const auto columns = table.get_integer("columns", 1, base::limits::columns)) {
    style.columns = columns->value;
  }
  if (const auto gutter = read_length(table, "gutter", 0, largest_gap)) style.gutter = *gutter;
  if (const auto gap = read_length(table, "gap", 0, largest_gap)) style.gap = *gap;
  return style;
}

Inherited inside(const Inherited& inherited, const FlowStyle& style, const std::string& accent) {
  Inherited result = inherited;
  result.flow = style;
  result.accent = accent;
  ++result.depth;
  return result;
}

std::unique_ptr<Block> read_column(toml::Table& table, Common common, const ReadContext& context,
                                   const Inherited& inherited) {
  const FlowStyle style = read_flow_style(table, common, inherited);
  return make(table, std::move(common), context, inherited, style);
}

std::unique_ptr<Block> read_row(toml::Table& table, Common common, const ReadContext& context,
                                const Inherited& inherited) {
  FlowStyle style = read_flow_style(table, common, inherited);
  const auto children = table.get_tables("block");
  if (const auto count = static_cast<int>(children.size()); count > 0) {
    const bool spans = std::any_of(children.begin(), children.end(),
                                   [](const toml::Table& block) { return block.has("span"); });
    // Equal shares where the columns divide among the blocks; else each block is one column.
    const bool divides = style.columns % count == 0;
    if (!divides && !spans && !table.has("columns")) style.columns = count;
    style.default_span = std::max(1, style.columns / count);
  }
  return make(table, std::move(common), context, inherited, style);
}

std::unique_ptr<Block> read_grid(toml::Table& table, Common common, const ReadContext& context,
                                 const Inherited& inherited) {
  FlowStyle style = read_flow_style(table, common, inherited);
  style.default_span = 1;
  return make(table, std::move(common), context, inherited, style);
}

}  // namespace tubiao::block
