#include "block/masthead/masthead.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "block/figure/cell.h"
#include "block/fit_stack.h"
#include "block/image/image.h"
#include "block/typeset.h"
#include "data/select.h"
#include "text/script.h"

namespace tubiao::block {
namespace {

/// The share of the width that the hero takes when other figures stand beside it.
constexpr double hero_share = 0.34;

struct Contents {
  std::optional<markup::Texts> kicker;
  markup::Texts title;
  text::Direction direction = text::Direction::horizontal;  ///< Of the title.
  std::optional<markup::Texts> deck;
  std::optional<Selected> hero;
  std::vector<Selected> figures;
  std::optional<picture::Picture> ornament;
};

/// A figure of the masthead that is set, and where it begins.
struct Placed {
  Selected figure;
  Cell cell;
  double x = 0;
};

/// Everything of a masthead, set for a width.
struct Layout {
  text::Composed column;  ///< A title at the right edge that runs down.
  FittedStack words;
  std::vector<Placed> figures;
  double over = 0;
  double number = 0;
  double figures_top = 0;
  double height = 0;
};

class Masthead : public Block {
 public:
  Masthead(Common common, Contents contents)
      : Block(std::move(common)), contents_(std::move(contents)) {}

  void list(Shown& shown) const override {
    if (contents_.hero) shown.add(*contents_.hero->indicator, *contents_.hero->observation);
    for (const auto& figure : contents_.figures) {
      shown.add(*figure.indicator, *figure.observation);
    }
  }

  Extent measure(const Setting& setting, double width) const override {
    const double height = setting.snap(layout(setting, width).height);
    return {height, height};
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override;

 private:
  void place_column(const text::Composed& title, base::Point at, const Setting& setting,
                    scene::Builder& builder) const;
  Layout layout(const Setting& setting, double width) const;
  bool has_column(const Setting& setting) const;
  Stack set_words(const Setting& setting, double width) const;
  void set_figures(const Setting& setting, double width, Layout& layout) const;
  void draw_ground(const Setting& setting, const base::Rect& rect, scene::Builder& builder) const;

  Contents contents_;
};

/// Whether the title runs down: a language that is not written so keeps its lines.
bool Masthead::has_column(const Setting& setting) const {
  return contents_.direction == text::Direction::vertical &&
         text::is_cjk_language(setting.leading());
}

Stack Masthead::set_words(const Setting& setting, double width) const {
  const auto& first = setting.leading();
  const auto& spaces = setting.theme.spaces;
  Stack words;
  if (contents_.kicker) {
    words.add(set_text(setting, {.role = "kicker"}, first, contents_.kicker->at(first), width),
              first, 0);
  }
  if (!has_column(setting)) {
    words.add(set_text(setting, {.role = "title"}, first, contents_.title.at(first), width), first,
              spaces.small * 1.2);
  }
  // The second language has its say in the deck: a second title would compete with the first.
  const auto& language = setting.is_bilingual() ? setting.languages[1] : first;
  const auto* deck = contents_.deck           ? &contents_.deck->at(language)
                     : setting.is_bilingual() ? &contents_.title.at(language)
                                              : nullptr;
  if (deck != nullptr) {
    words.add(set_text(setting, {.role = "deck"}, language, *deck, width), language,
              spaces.small * 1.4);
  }
  return words;
}

void Masthead::set_figures(const Setting& setting, double width, Layout& layout) const {
  CellLook look;
  look.label_role = "display-label";
  look.badge = BadgePlace::beside;
  look.number = setting.theme.colour("on-masthead");
  const double gutter = setting.theme.spaces.large * 1.6;
  const auto count = static_cast<double>(contents_.figures.size());
  const double hero_width = !contents_.hero             ? 0
                            : contents_.figures.empty() ? width
                                                        : width * hero_share;
  if (contents_.hero) {
    CellLook hero = look;
    hero.number_role = "hero";
    hero.number = setting.theme.colour(setting.theme.role("hero").colour);
    hero.short_label = false;
    hero = fit_cells(setting, std::span(&*contents_.hero, 1), hero, hero_width);
    layout.figures.push_back(
        {*contents_.hero, set_cell(setting, *contents_.hero, hero, hero_width), 0});
  }
  look.number_role = "figure-large";
  double x = contents_.hero ? hero_width + gutter : 0;
  const double cell = count > 0 ? (width - x - gutter * (count - 1)) / count : 0;
  look = fit_cells(setting, contents_.figures, look, cell);
  for (const auto& figure : contents_.figures) {
    layout.figures.push_back({figure, set_cell(setting, figure, look, cell), x});
    x += cell + gutter;
  }
  for (const Placed& placed : layout.figures) {
    layout.over = std::max(layout.over, placed.cell.over_height);
    layout.number = std::max(layout.number, placed.cell.number_height);
  }
}

Layout Masthead::layout(const Setting& setting, double width) const {
  const auto& spaces = setting.theme.spaces;
  Layout result;
  double words_width = width;  // What the words and figures have.
  if (has_column(setting)) {
    const auto& first = setting.leading();
    result.column = set_text(setting, {.role = "title", .direction = text::Direction::vertical},
                             first, contents_.title.at(first));
    words_width = std::max(1.0, width - result.column.width - spaces.large);
  }
  constexpr std::array<std::string_view, 3> roles = {"title", "kicker", "deck"};
  result.words = fit_stack(setting, roles, words_width, "the title",
                           [&](const Setting& inside) { return set_words(inside, words_width); });
  if (result.column.width > width) {
    // Nothing can stand beside such a title: that it is too wide says it all.
    result.words.fit.misfits.clear();
    result.words.fit.add_misfit("the title", result.column.width - width);
  }
  const double words = result.words.stack.height();
  set_figures(setting, words_width, result);
  result.height = words;
  if (!result.figures.empty()) {
    double below = 0;
    for (const Placed& placed : result.figures) below = std::max(below, placed.cell.below_height);
    // The figures end where a longer title ends.
    result.figures_top =
        std::max(words + spaces.large, result.column.height - result.over - result.number - below);
    result.height = result.figures_top + result.over + result.number + below;
  }
  result.height = std::max(result.height, result.column.height) + spaces.large;
  return result;
}

void Masthead::draw_ground(const Setting& setting, const base::Rect& rect,
                           scene::Builder& builder) const {
  const scene::NodeScope decoration(builder, node(scene::Role::decoration));
  const base::Rect& page = setting.page;
  const base::Rect ground{page.x, page.y, page.width, rect.bottom() - page.y};
  scene::Shape shape;
  shape.path = scene::rectangle(ground);
  shape.fill = setting.theme.colour("masthead");
  builder.add(std::move(shape), scene::Layer::ground);
  if (!contents_.ornament) return;
  const base::Size size = picture::size(*contents_.ornament);
  double height = ground.height * 0.86;
  double width = height * size.width / size.height;
  if (width > ground.width) {
    height *= ground.width / width;
    width = ground.width;
  }
  draw_picture(*contents_.ornament,
               {ground.right() - width, ground.bottom() - height, width, height}, setting.theme,
               scene::Layer::ground, builder);
}

void Masthead::place_column(const text::Composed& title, base::Point at, const Setting& setting,
                            scene::Builder& builder) const {
  if (title.lines.empty()) return;
  scene::Node heading = node(scene::Role::heading);
  heading.language = setting.leading();
  const scene::NodeScope scope(builder, std::move(heading));
  text::place(title, at, builder);
}

void Masthead::place(const Setting& setting, const base::Rect& rect,
                     scene::Builder& builder) const {
  scene::Node head = node(scene::Role::masthead);
  head.alt = contents_.title.at(setting.leading()).plain();
  head.language = setting.leading();
  const scene::NodeScope scope(builder, std::move(head));
  draw_ground(setting, rect, builder);
  Layout set = layout(setting, rect.width);
  report(setting, common().from, set.words.fit);
  builder.outline(contents_.title.at(setting.leading()).plain(), 0, {rect.x, rect.y});
  place_column(set.column, {rect.right() - set.column.width, rect.y}, setting, builder);
  set.words.stack.place(builder, {rect.x, rect.y}, scene::Role::heading, common().from);
  // The figures stand on the foot of the masthead, whatever room the words leave above them.
  for (Placed& placed : set.figures) {
    report(setting, common().from, placed.cell.fit);
    plot::draw(assemble(std::move(placed.cell), set.over, set.number,
                        figure_node(setting, placed.figure, Below{}, common().from)),
               {rect.x + placed.x, rect.y + set.figures_top}, builder);
  }
}

std::optional<Selected> select_one(toml::Table& table, const diag::Spanned<std::string>& id,
                                   const ReadContext& context) {
  const auto* indicator = data::select(context.dataset, id, context.toml.diagnostics);
  if (indicator == nullptr) return std::nullopt;
  const auto* observation = data::pick(*indicator);
  if (observation == nullptr || (!observation->value && !observation->rank)) {
    auto& finding = table.report(diag::Code::missing_value, id.span,
                                 "\"" + id.value + "\" has neither a value nor a rank to show");
    finding.notes.push_back({"the indicator stands here", indicator->span});
    finding.help = "name another indicator";
    return std::nullopt;
  }
  return Selected{indicator, observation};
}

}  // namespace

std::unique_ptr<Block> read_masthead(toml::Table& table, Common common, const ReadContext& context,
                                     const Inherited&) {
  Contents contents;
  contents.kicker = read_text(table, "kicker", context);
  contents.deck = read_text(table, "deck", context);
  contents.direction = read_direction(table).value_or(text::Direction::horizontal);
  const auto title = require_text(table, "title", context);
  if (const auto hero = table.get_string("hero")) {
    contents.hero = select_one(table, *hero, context);
  }
  if (const auto ids = table.get_strings("indicators")) {
    for (const auto& id : *ids) {
      if (const auto figure = select_one(table, id, context)) contents.figures.push_back(*figure);
    }
  }
  contents.ornament = load_picture(table, "ornament", context);
  if (!title) return nullptr;
  contents.title = *title;
  return std::make_unique<Masthead>(std::move(common), std::move(contents));
}

}  // namespace tubiao::block
