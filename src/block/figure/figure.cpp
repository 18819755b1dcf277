#include "block/figure/figure.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "block/figure/cell.h"

namespace tubiao::block {
namespace {

/// The gap between rows grows up to this share of itself where there is room.
constexpr double largest_gap = 3;

struct Options {
  std::vector<Selected> figures;
  int columns = 1;
  double gutter = 0;
  std::optional<double> gap;  ///< Between rows; else the theme's.
  std::string role = "figure";
  bool short_label = true;
  std::optional<markup::Texts> label;
  Below below;
};

/// A row of cells that share baselines.
struct CellRow {
  std::vector<Cell> cells;
  double over = 0;
  double number = 0;
  double below = 0;
  double height() const { return over + number + below; }
};

class Figures : public Block {
 public:
  Figures(Common common, Options options)
      : Block(std::move(common)), options_(std::move(options)) {}

  void list(Shown& shown) const override {
    for (const auto& figure : options_.figures) shown.add(*figure.indicator, *figure.observation);
  }

  Extent measure(const Setting& setting, double width) const override {
    const auto all = rows(setting, width);
    double height = gap(setting) * static_cast<double>(all.size() - 1);
    const double gaps = height;
    for (const CellRow& row : all) height += row.height();
    return {height, height + (largest_gap - 1) * gaps};
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override;

 private:
  double cell_width(double width) const {
    return (width - options_.gutter * (options_.columns - 1)) / options_.columns;
  }
  double gap(const Setting& setting) const {
    return options_.gap.value_or(setting.theme.spaces.large);
  }
  std::vector<CellRow> rows(const Setting& setting, double width) const;

  Options options_;
};

std::vector<CellRow> Figures::rows(const Setting& setting, double width) const {
  CellLook look;
  look.number_role = options_.role;
  look.number = setting.theme.colour(common().accent);
  look.short_label = options_.short_label;
  look.label = options_.label;
  look.below = options_.below;
  look = fit_cells(setting, options_.figures, look, cell_width(width));
  std::vector<CellRow> result;
  for (std::size_t i = 0; i < options_.figures.size(); ++i) {
    if (i % static_cast<std::size_t>(options_.columns) == 0) result.emplace_back();
    CellRow& row = result.back();
    row.cells.push_back(set_cell(setting, options_.figures[i], look, cell_width(width)));
    const Cell& cell = row.cells.back();
    row.over = std::max(row.over, cell.over_height);
    row.number = std::max(row.number, cell.number_height);
    row.below = std::max(row.below, cell.below_height);
  }
  return result;
}

void Figures::place(const Setting& setting, const base::Rect& rect, scene::Builder& builder) const {
  auto all = rows(setting, rect.width);
  double needed = 0;
  for (const CellRow& row : all) needed += row.height();
  double between = 0;
  if (all.size() > 1) {
    between = std::min(largest_gap * gap(setting),
                       (rect.height - needed) / static_cast<double>(all.size() - 1));
  }
  double y = rect.y;
  std::size_t number = 0;
  for (CellRow& row : all) {
    double x = rect.x;
    for (Cell& cell : row.cells) {
      const Selected& figure = options_.figures[number++];
      report(setting, common().from, cell.fit);
      plot::draw(assemble(std::move(cell), row.over, row.number,
                          figure_node(setting, figure, options_.below, common().from)),
                 {x, y}, builder);
      x += cell_width(rect.width) + options_.gutter;
    }
    y += row.height() + between;
  }
}

std::string read_size(toml::Table& table) {
  constexpr std::array<std::string_view, 4> names = {"hero", "large", "medium", "small"};
  const auto size = table.get_choice("size", names);
  if (!size || size->value == "medium") return "figure";
  return size->value == "hero" ? "hero" : "figure-" + size->value;
}

void read_label(toml::Table& table, const ReadContext& context, Options& options) {
  const auto value = table.get_value("label");
  if (!value) return;
  if (value->type() != toml::Type::string) {
    options.label = read_text(table, "label", context);
    if (options.label && options.figures.size() > 1) {
      table
          .report(diag::Code::bad_value, value->span(),
                  "a label of the layout's own can stand at one figure only")
          .help = "give each of these figures a block of its own";
    }
    return;
  }
  constexpr std::array<std::string_view, 2> names = {"short", "full"};
  if (const auto choice = table.get_choice("label", names)) {
    options.short_label = choice->value == "short";
  }
}

void read_show(toml::Table& table, Below& below) {
  const auto names = table.get_strings("show");
  if (!names) return;
  below = {false, false, false, false};
  // A status is never hidden: an expected value must not pass for a result.
  below.status = true;
  for (const auto& name : *names) {
    if (name.value == "change") {
      below.change = true;
    } else if (name.value == "rank") {
      below.rank = true;
    } else if (name.value == "period") {
      below.period = true;
    } else if (name.value != "status") {
      table.report(diag::Code::bad_value, name.span, "a figure has no part \"" + name.value + "\"")
          .help = "its parts are: change, rank, status, period";
    }
  }
}

}  // namespace

std::unique_ptr<Block> read_figure(toml::Table& table, Common common, const ReadContext& context,
                                   const Inherited& inherited) {
  Options options;
  options.figures = read_selection(table, context);
  options.columns = std::max(1, static_cast<int>(options.figures.size()));
  if (const auto columns = table.get_integer("columns", 1, 24)) options.columns = columns->value;
  options.gutter = inherited.flow.gutter;
  if (const auto gutter = read_length(table, "gutter", 0, 2000)) options.gutter = *gutter;
  options.gap = read_length(table, "gap", 0, 2000);
  options.role = read_size(table);
  read_label(table, context, options);
  read_show(table, options.below);
  for (const auto& figure : options.figures) {
    if (figure.observation->value || figure.observation->rank) continue;
    auto& finding =
        table.report(diag::Code::missing_value, table.span(),
                     "\"" + figure.indicator->id + "\" has neither a value nor a rank to show");
    finding.notes.push_back({"the indicator stands here", figure.indicator->span});
    finding.help = "name another indicator";
    return nullptr;
  }
  if (options.figures.empty()) return nullptr;
  return std::make_unique<Figures>(std::move(common), std::move(options));
}

}  // namespace tubiao::block
