// What an SVG says to who does not see it.
// Owned by the render stage.
#pragma once

#include <cstddef>
#include <string>

#include "scene/scene.h"

namespace tubiao::render {

/// What all ids of a picture begin with: the document, its edition and, of several, its page, since
/// all of them may stand in one web page. A name as XML has it, whatever the document is called.
std::string id_prefix(const scene::Scene& scene, std::size_t page);

/// The description of the document, where it says more than the title, and then the words for each
/// chart, figure and picture of the page, a line each.
std::string describe_page(const scene::Scene& scene, std::size_t page);

}  // namespace tubiao::render
