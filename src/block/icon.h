// Icons: small drawings of one ink, placed in the colour of their surroundings.
// Owned by the block stage.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "base/colour.h"
#include "base/geometry.h"
#include "block/read.h"
#include "picture/picture.h"
#include "scene/builder.h"

namespace tubiao::block {

/// A drawing that blocks share.
using Icon = std::shared_ptr<const picture::Drawing>;

/// Reads the name of a shipped icon; an unknown one is reported with the nearest.
std::optional<Icon> read_icon(toml::Table& table, std::string_view key, const ReadContext& context);

/// Draws an icon into a square in one colour.
void draw_icon(const Icon& icon, const base::Rect& frame, base::Colour colour,
               scene::Builder& builder);

}  // namespace tubiao::block
