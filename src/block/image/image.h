// The kind `picture`: a picture from a file, as a drawing or a bitmap.
// Owned by the block stage.
#pragma once

#include <memory>
#include <optional>

#include "block/read.h"
#include "picture/picture.h"

namespace tubiao::block {

/// Reads `file`, `alt` and `height`.
std::unique_ptr<Block> read_picture(toml::Table& table, Common common, const ReadContext& context,
                                    const Inherited& inherited);

/// Loads the picture file that `key` names, from the layout's folder.
std::optional<picture::Picture> load_picture(toml::Table& table, std::string_view key,
                                             const ReadContext& context);

/// Draws a picture into a frame, as large as it fits; inks of a drawing are colours of the theme.
void draw_picture(const picture::Picture& picture, const base::Rect& frame,
                  const theme::Theme& theme, scene::Layer layer, scene::Builder& builder);

}  // namespace tubiao::block
