// Blocks onto pages: measures, places and verifies one edition of a document.
// Owned by the page stage.
#pragma once

#include <optional>

#include "block/flow.h"
#include "block/setting.h"
#include "page/geometry.h"
#include "scene/scene.h"

namespace tubiao::page {

/// What a document is made of: one flow for each of its pages.
struct Pages {
  Geometry geometry;
  std::vector<block::Flow> flows;
};

/// Composes the pages into a scene, in type as large as the page allows (`enlarge`). Blocks that
/// need more height than there is are reported
/// (`overflow`) with the amount; nothing comes back where there was an error.
std::optional<scene::Scene> compose(const Pages& pages, const block::Setting& setting,
                                    scene::Metadata metadata);

}  // namespace tubiao::page
