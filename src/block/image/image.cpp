#include "block/image/image.h"

#include <utility>

#include "block/setting.h"

namespace tubiao::block {
namespace {

class PictureBlock : public Block {
 public:
  PictureBlock(Common common, picture::Picture picture, markup::Texts alt, double height)
      : Block(std::move(common)),
        picture_(std::move(picture)),
        alt_(std::move(alt)),
        height_(height) {}

  Extent measure(const Setting&, double width) const override {
    const base::Size size = picture::size(picture_);
    const double height = height_ > 0 ? height_ : width * size.height / size.width;
    return {height, height};
  }

  void place(const Setting& setting, const base::Rect& rect,
             scene::Builder& builder) const override {
    scene::Node picture = node(scene::Role::picture);
    picture.alt = alt_.at(setting.leading()).plain();
    picture.language = setting.leading();
    const scene::NodeScope scope(builder, std::move(picture));
    const double height = measure(setting, rect.width).height;
    draw_picture(picture_, {rect.x, rect.y, rect.width, height}, setting.theme,
                 scene::Layer::content, builder);
  }

 private:
  picture::Picture picture_;
  markup::Texts alt_;
  double height_;
};

}  // namespace

std::optional<picture::Picture> load_picture(toml::Table& table, std::string_view key,
                                             const ReadContext& context) {
  const auto file = table.get_string(key);
  if (!file) return std::nullopt;
  const auto path = (context.folder / file->value).lexically_normal();
  return picture::load(path, path.string(), {context.toml.sources, context.toml.diagnostics},
                       file->span);
}

void draw_picture(const picture::Picture& picture, const base::Rect& frame,
                  const theme::Theme& theme, scene::Layer layer, scene::Builder& builder) {
  if (const auto* bitmap = std::get_if<picture::Bitmap>(&picture)) {
    builder.add(picture::place(*bitmap, frame), layer);
    return;
  }
  const auto ink = [&](std::string_view name) -> std::optional<base::Colour> {
    const auto found = theme.colours.find(name);
    if (found == theme.colours.end()) return std::nullopt;
    return found->second;
  };
  // The shapes of a drawing lie above each other as its author meant them to.
  for (auto& shape : picture::place(std::get<picture::Drawing>(picture), frame, ink)) {
    builder.add(std::move(shape), scene::Layer::ground);
  }
}

std::unique_ptr<Block> read_picture(toml::Table& table, Common common, const ReadContext& context,
                                    const Inherited&) {
  if (!table.has("file")) table.require_string("file");
  auto picture = load_picture(table, "file", context);
  auto alt = require_texts(table, "alt", context);
  const double height = read_length(table, "height", 1, 15000).value_or(0);
  if (!picture || !alt) return nullptr;
  return std::make_unique<PictureBlock>(std::move(common), std::move(*picture), std::move(*alt),
                                        height);
}

}  // namespace tubiao::block
