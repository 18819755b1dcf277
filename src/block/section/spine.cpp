#include "block/section/spine.h"

#include <utility>

namespace tubiao::block {
namespace {

/// The share of the section that the words of a spine may take.
constexpr double most_width = 0.5;

Columns set_title(const Setting& setting, const markup::Texts& title, base::Colour colour,
                  double width) {
  const Look look{.role = "section", .colour = colour};
  return {setting, look, title, {.width = width, .side = Side::left}};
}

}  // namespace

Spine::Spine(const Setting& setting, const markup::Texts& title, const std::optional<Icon>& icon,
             const std::string& accent, double width)
    : icon_(icon),
      colour_(setting.theme.colour(accent)),
      indent_(setting.theme.strokes.rule + setting.theme.spaces.small * 2),
      gap_(setting.theme.spaces.medium * 1.3),
      icon_side_(icon ? setting.theme.role("section").size * 0.92 : 0),
      title_top_(icon ? icon_side_ + setting.theme.spaces.small * 1.3 : 0),
      title_room_(width * most_width),
      title_(set_title(setting, title, colour_, title_room_)) {}

void Spine::place(const Setting& setting, const base::Rect& section, const diag::Span& from,
                  scene::Builder& builder) const {
  {
    scene::Node node;
    node.from = from;
    const scene::NodeScope decoration(builder, std::move(node));
    scene::Shape rule;
    rule.path =
        scene::rectangle({section.x, section.y, setting.theme.strokes.rule, section.height});
    rule.fill = colour_;
    builder.add(std::move(rule), scene::Layer::ground);
    if (icon_) {
      // Over the column of the leading language.
      const double middle = section.x + indent_ + title_.first_middle().value_or(icon_side_ / 2);
      draw_icon(*icon_, {middle - icon_side_ / 2, section.y, icon_side_, icon_side_}, colour_,
                builder);
    }
  }
  title_.place(builder, {section.x + indent_, section.y + title_top_}, scene::Role::heading, from);
}

}  // namespace tubiao::block
