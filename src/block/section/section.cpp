#include "block/section/section.h"

#include <algorithm>
#include <array>
#include <utility>

#include "block/container/container.h"
#include "block/fit.h"
#include "block/fit_report.h"
#include "block/icon.h"
#include "block/section/spine.h"
#include "block/typeset.h"
#include "toml/words.h"

namespace tubiao::block {
namespace {

/// The heading as it is set: icon, title, and the second language beside it on the same baseline
/// or, where that is too narrow, below.
struct Heading {
  text::Composed first;
  text::Composed second;
  base::Point second_at;  ///< Relative to the top left corner of the first.
  double icon_side = 0;
  double indent = 0;  ///< Of the title behind the icon.
  double height = 0;  ///< With the rule and the space below it.
  double top = 0;     ///< Of the title below the rule.
  FitNotes fit;       ///< What gave way, and what is too wide.
  bool fits() const { return fit.fits(); }
};

class Section : public Block {
 public:
  Section(Common common, markup::Texts title, std::optional<Icon> icon, text::Direction direction,
          Flow flow)
      : Block(std::move(common)),
        title_(std::move(title)),
        icon_(std::move(icon)),
        direction_(direction),
        flow_(std::move(flow)) {}

  void list(Shown& shown) const override { flow_.list(shown); }

  Extent measure(const Setting& setting, double width) const override {
    if (direction_ == text::Direction::vertical) return measure_beside_spine(setting, width);
    const double heading = layout(setting, width).height;
    Extent extent = flow_.measure(setting, width);
    extent.height = setting.snap(extent.height + heading);
    extent.maximum = std::max(extent.maximum + heading, extent.height);
    return extent;
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override {
    scene::Node section = node(scene::Role::section);
    section.alt = title_.at(setting.leading()).plain();
    const scene::NodeScope scope(builder, std::move(section));
    if (direction_ == text::Direction::vertical) return place_beside_spine(setting, rect, builder);
    const Heading heading = layout(setting, rect.width);
    report(setting, common().from, heading.fit);
    draw_heading(setting, heading, rect, builder);
    flow_.place(setting,
                {rect.x, rect.y + heading.height, rect.width, rect.height - heading.height},
                builder);
  }

 private:
  /// In messages.
  std::string name(const Setting& setting) const {
    return "the heading " + toml::in_quotes(title_.at(setting.leading()).plain());
  }
  Spine spine(const Setting& setting, double width) const {
    return {setting, title_, icon_, common().accent, width};
  }
  Extent measure_beside_spine(const Setting& setting, double width) const;
  void place_beside_spine(const Setting& setting, const base::Rect& rect,
                          scene::Builder& builder) const;
  Heading layout(const Setting& setting, double width) const;
  Heading set_heading(const Setting& setting, double width) const;
  void draw_heading(const Setting& setting, const Heading& heading, const base::Rect& rect,
                    scene::Builder& builder) const;

  markup::Texts title_;
  std::optional<Icon> icon_;
  text::Direction direction_;
  Flow flow_;
};

Extent Section::measure_beside_spine(const Setting& setting, double width) const {
  const Spine heading = spine(setting, width);
  Extent extent = flow_.measure(setting, width - heading.width());
  extent.height = setting.snap(std::max(extent.height, heading.height()));
  extent.maximum = std::max(extent.maximum, extent.height);
  return extent;
}

void Section::place_beside_spine(const Setting& setting, const base::Rect& rect,
                                 scene::Builder& builder) const {
  const Spine heading = spine(setting, rect.width);
  FitNotes fit;
  fit.add_misfit(name(setting), heading.excess(), {},
                 "give the section more columns of the page, or a shorter heading");
  report(setting, common().from, fit);
  builder.outline(title_.at(setting.leading()).plain(), 1, {rect.x, rect.y});
  heading.place(setting, rect, common().from, builder);
  const double x = rect.x + heading.width();
  flow_.place(setting, {x, rect.y, rect.right() - x, rect.height}, builder);
}

Heading Section::layout(const Setting& setting, double width) const {
  constexpr std::array<std::string_view, 1> roles = {"section"};
  const std::string box = name(setting);
  return give_way(setting, roles, Words::full, [&](const Setting& inside, const Way& way) {
    Heading heading = set_heading(inside, width);
    const std::string words = text::words_of(heading.first) + " " + text::words_of(heading.second);
    const std::vector<std::string> narrow = done_in(way, setting, roles, words);
    std::vector<std::string> done = done_by_wrapping(heading.first.lines.size());
    if (heading.second_at.y > 0 && heading.second_at.x <= 0) {
      done.emplace_back("the second language below the first");
    }
    done.insert(done.end(), narrow.begin(), narrow.end());
    heading.fit.add(box, std::move(done));
    const double end = heading.second_at.x + heading.second.width;
    heading.fit.add_misfit(box, std::max(heading.first.width, end) - (width - heading.indent),
                           narrow);
    return heading;
  });
}

Heading Section::set_heading(const Setting& setting, double width) const {
  const auto& spaces = setting.theme.spaces;
  const auto& role = setting.theme.role("section");
  Heading heading;
  const Look look{.role = "section", .colour = setting.theme.colour(common().accent)};
  heading.icon_side = icon_ ? role.size * 0.92 : 0;
  heading.indent = icon_ ? heading.icon_side + spaces.small * 1.3 : 0;
  heading.top = setting.theme.strokes.rule + spaces.small * 1.1;
  const double room = width - heading.indent;
  heading.first = set_text(setting, look, setting.leading(), title_.at(setting.leading()), room);
  double bottom = heading.first.height;
  if (setting.is_bilingual()) {
    const auto& language = setting.languages[1];
    heading.second = set_text(setting, {.role = "section"}, language, title_.at(language));
    const double beside = heading.first.width + spaces.medium;
    if (heading.first.lines.size() == 1 && beside + heading.second.width <= room) {
      heading.second_at = {beside, heading.first.last_baseline() - heading.second.first_baseline()};
    } else {
      heading.second = set_text(setting, {.role = "section"}, language, title_.at(language), room);
      heading.second_at = {0, heading.first.height + spaces.hair};
      bottom = heading.second_at.y + heading.second.height;
    }
  }
  heading.height = setting.snap(heading.top + bottom + spaces.medium * 1.3);
  return heading;
}

void Section::draw_heading(const Setting& setting, const Heading& heading, const base::Rect& rect,
                           scene::Builder& builder) const {
  const auto colour = setting.theme.colour(common().accent);
  {
    const scene::NodeScope decoration(builder, node(scene::Role::decoration));
    scene::Shape rule;
    rule.path = scene::rectangle({rect.x, rect.y, rect.width, setting.theme.strokes.rule});
    rule.fill = colour;
    builder.add(std::move(rule), scene::Layer::ground);
    const double baseline = rect.y + heading.top + heading.first.first_baseline();
    if (icon_) {
      // A Han character's ink is centred 0.38 em above the baseline.
      const double middle = baseline - 0.38 * setting.theme.role("section").size;
      draw_icon(*icon_,
                {rect.x, middle - heading.icon_side / 2, heading.icon_side, heading.icon_side},
                colour, builder);
    }
  }
  const base::Point at{rect.x + heading.indent, rect.y + heading.top};
  builder.outline(title_.at(setting.leading()).plain(), 1, {rect.x, rect.y});
  scene::Node first = node(scene::Role::heading);
  first.language = setting.leading();
  {
    const scene::NodeScope scope(builder, std::move(first));
    text::place(heading.first, at, builder);
  }
  if (!setting.is_bilingual()) return;
  scene::Node second = node(scene::Role::heading);
  second.language = setting.languages[1];
  const scene::NodeScope scope(builder, std::move(second));
  text::place(heading.second, {at.x + heading.second_at.x, at.y + heading.second_at.y}, builder);
}

/// The title: the label of `topic`, or `title` itself.
std::optional<markup::Texts> read_title(toml::Table& table, const ReadContext& context) {
  auto title = read_text(table, "title", context);
  const auto topic = table.get_string("topic");
  if (topic) {
    if (const auto* found = context.dataset.find_topic(topic->value)) {
      if (!title) title = markup::Texts(found->label);
      return title;
    }
    std::vector<std::string> known;
    for (const auto& each : context.dataset.topics) known.push_back(each.id);
    auto& finding = table.report(diag::Code::unknown_id, topic->span,
                                 "there is no topic \"" + topic->value + "\"");
    finding.help = toml::help_for_name(topic->value, known);
  } else if (!title && !table.has("title")) {
    table.report(diag::Code::missing_key, table.span(), "the section has no heading").help =
        "give a topic of the data, or a title in each language";
  }
  return title;
}

}  // namespace

std::unique_ptr<Block> read_section(toml::Table& table, Common common, const ReadContext& context,
                                    const Inherited& inherited) {
  auto title = read_title(table, context);
  auto icon = read_icon(table, "icon", context);
  const auto direction = read_direction(table).value_or(text::Direction::horizontal);
  const FlowStyle style = read_flow_style(table, common, inherited);
  Blocks blocks = read_blocks(table, context, inside(inherited, style, common.accent));
  if (!title) return nullptr;
  return std::make_unique<Section>(std::move(common), std::move(*title), std::move(icon), direction,
                                   Flow(style, std::move(blocks)));
}

}  // namespace tubiao::block
